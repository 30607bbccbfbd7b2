import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearchRegular, WarningRegular } from "@fluentui/react-icons";
import { describeProblem } from "../lexicon/messages/messages";
import { NO_CORRECTIONS } from "../recognition/corrections";
import type { Problem } from "../sheet/problem";
import { usePane } from "./pane-context";
import { SampleOffer } from "./sample-offer";
import type { SampleName } from "./samples";
import { Tour } from "./tour";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", padding: "24px 4px", rowGap: tokens.spacingVerticalM },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

interface NothingStateProps {
  readonly problem: Problem | null;
  /** null where there is no place to put a sample. */
  readonly onSample: ((name: SampleName) => void) | null;
  readonly isTourOver: boolean;
  readonly onTourOver: () => void;
}

/** There is nothing to report on: what was looked for, what to do, and something to try. */
export function NothingState({ problem, onSample, isTourOver, onTourOver }: NothingStateProps) {
  const styles = useStyles();
  const { texts, locale, definition, define } = usePane();
  const { columns, rows, tables } = definition.corrections;
  const isCorrected = columns.length + rows.length + tables.length > 0;
  return (
    <>
      <div className={styles.state} role="status">
        <TableSearchRegular className={styles.icon} aria-hidden="true" />
        <h2 className={styles.title}>{texts.empty.title}</h2>
        {problem !== null && <p className={styles.words}>{describeProblem(problem, locale)}</p>}
        <p className={styles.words}>{isCorrected ? texts.empty.corrected : texts.empty.advice}</p>
        {isCorrected && <Button onClick={() => define({ corrections: NO_CORRECTIONS })}>{texts.empty.forget}</Button>}
      </div>
      {onSample !== null && <SampleOffer onSample={onSample} />}
      <Tour isOver={isTourOver} onOver={onTourOver} />
    </>
  );
}

export function FailedState({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  return (
    <div className={styles.state} role="alert">
      <WarningRegular className={styles.icon} aria-hidden="true" />
      <h2 className={styles.title}>{texts.failed.title}</h2>
      <p className={styles.words}>{describeProblem(problem, locale)}</p>
      <Button appearance="primary" onClick={onRetry}>
        {texts.actions.retry}
      </Button>
    </div>
  );
}

/** The clerk stopped the reading. */
export function CancelledState({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.state} role="status">
      <h2 className={styles.title}>{texts.cancelled.title}</h2>
      <Button appearance="primary" onClick={onRetry}>
        {texts.cancelled.again}
      </Button>
    </div>
  );
}
