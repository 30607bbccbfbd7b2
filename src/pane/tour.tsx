import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  tour: { padding: "12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  step: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  heading: { margin: "2px 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: "0 0 8px", lineHeight: "1.6", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", justifyContent: "space-between" },
});

interface TourProps {
  /** Seen or skipped before. */
  readonly isOver: boolean;
  readonly onOver: () => void;
}

/** What the pane does, in three steps; it is only offered where there is nothing to show, and once skipped it stays away until it is asked for. */
export function Tour({ isOver, onOver }: TourProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { steps } = texts.tour;
  const [at, setAt] = useState(isOver ? steps.length : 0);
  const step = steps[at];
  const go = (next: number): void => {
    setAt(next);
    if (next >= steps.length) onOver();
  };
  if (step === undefined) return <Button size="small" onClick={() => setAt(0)}>{texts.tour.again}</Button>;
  return (
    <section className={styles.tour} aria-label={texts.tour.label}>
      <div aria-live="polite">
        <p className={styles.step}>{`${at + 1} / ${steps.length}`}</p>
        <h3 className={styles.heading}>{step.title}</h3>
        <p className={styles.words}>{step.words}</p>
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={() => go(steps.length)}>
          {texts.tour.skip}
        </Button>
        <Button size="small" onClick={() => go(at + 1)}>
          {at + 1 < steps.length ? texts.tour.next : texts.tour.done}
        </Button>
      </div>
    </section>
  );
}
