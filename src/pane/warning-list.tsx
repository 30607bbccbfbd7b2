import { makeStyles, tokens } from "@fluentui/react-components";
import { describeWarning } from "../lexicon/messages/messages";
import type { Warning } from "../sheet/problem";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalM, padding: "6px 10px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: "6px 0 2px", paddingLeft: "18px", lineHeight: "1.6" },
  cell: { font: "inherit", color: "inherit", textAlign: "left", background: "none", border: "none", padding: 0, cursor: "pointer", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** What was doubtful, folded away; each point leads to its cell. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  const styles = useStyles();
  const { texts, locale, show } = usePane();
  const worded = new Map(warnings.map((warning) => [describeWarning(warning, locale), warning]));
  if (worded.size === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{texts.warnings(worded.size)}</summary>
      <ul className={styles.list}>
        {[...worded].map(([words, { cell }]) => (
          <li key={words}>
            {cell === null ? (
              words
            ) : (
              <button type="button" className={styles.cell} onClick={() => show([cell])}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
