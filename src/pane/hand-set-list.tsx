import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import type { HandSetView } from "./view/report-view";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: "1.6" },
  asked: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1 },
  item: { paddingBottom: "6px", ":last-child": { paddingBottom: 0 } },
  words: { margin: "0 0 4px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** 人工改定: each figure that the brief sets by hand, and at every refresh the question whether it still holds. */
export function HandSetList({ handSet }: { handSet: readonly HandSetView[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  if (handSet.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, handSet.some(({ state }) => state !== "used") && styles.asked)} aria-label={texts.handSet.label}>
      {handSet.map((figure, place) => (
        <HandSet key={place} figure={figure} place={place} />
      ))}
    </ul>
  );
}

function HandSet({ figure, place }: { figure: HandSetView; place: number }) {
  const styles = useStyles();
  const { texts, definition, define } = usePane();
  const words = texts.handSet;
  const { name, period, value, was, now, reason, state } = figure;
  const drop = (): void => define({ handSet: definition.handSet.filter((_, index) => index !== place) });
  const keep = (): void => define({ handSet: definition.handSet.map((set, index) => (index === place ? { ...set, was: now } : set)) });
  const said = period === null ? name : `${name}（${period}）`;
  return (
    <li className={styles.item}>
      <p className={styles.words}>{state === "not-found" ? words.notFound(said, value) : state === "changed" ? words.changed(said, value, was ?? "—", now ?? "—", reason) : words.used(said, value, was ?? "—", reason)}</p>
      <div className={styles.actions}>
        {state === "changed" && (
          <Button size="small" onClick={keep}>
            {words.keep(value)}
          </Button>
        )}
        <Button size="small" onClick={drop}>
          {state === "not-found" ? words.remove : words.drop(now ?? "—")}
        </Button>
      </div>
    </li>
  );
}
