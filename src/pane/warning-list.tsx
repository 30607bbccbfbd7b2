import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import type { WarningView } from "./view/report-view";

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalM, padding: "6px 10px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: "6px 0 2px", paddingLeft: "18px", lineHeight: "1.6" },
  cell: { font: "inherit", color: "inherit", textAlign: "left", background: "none", border: "none", padding: 0, cursor: "pointer", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** More are no help to anybody: the first ones are mended first. */
const MOST_SHOWN = 200;

/** What was doubtful, folded away; each point leads to its cell. */
export function WarningList({ warnings }: { warnings: readonly WarningView[] }) {
  const styles = useStyles();
  const { texts, show } = usePane();
  if (warnings.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{texts.warnings(warnings.length)}</summary>
      <ul className={styles.list}>
        {warnings.slice(0, MOST_SHOWN).map(({ text, areas }) => (
          <li key={text}>
            {areas.length === 0 ? (
              text
            ) : (
              <button type="button" className={styles.cell} onClick={() => show(areas)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
