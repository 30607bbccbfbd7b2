import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { useTraced } from "./trace";
import { areaNames } from "./view/areas";
import type { FindingView, SheetArea } from "./view/report-view";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    minHeight: "36px",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sum: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  cells: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

/** Numbers of a selection named in the line; the rest are marked in the text anyway. */
const MOST_NUMBERS = 3;

/**
 * Two lines that say how the number under the pointer or the focus came about; else which numbers stand on the selected cells.
 * Always there, so that nothing jumps.
 */
export function TraceLine({ selection }: { selection: SheetArea | null }) {
  const styles = useStyles();
  const { texts, locale, trace, findings, selected } = usePane();
  const traced = useTraced(trace);
  const shown = traced?.flatMap((index) => findings[index] ?? []) ?? [];
  if (shown.length > 0) {
    const areas = shown.flatMap((finding) => finding.areas);
    return (
      <div className={styles.line} role="status">
        <div className={styles.sum}>{shown.map(sum).join("；")}</div>
        <div className={styles.cells}>{areaNames(areas)}</div>
      </div>
    );
  }
  if (selection !== null && selected.size > 0) {
    const numbers = [...selected].flatMap((index) => findings[index] ?? []).filter(({ isNumber }) => isNumber);
    return (
      <div className={styles.line} role="status">
        <div className={styles.sum}>{texts.trace.standOn(areaNames([selection]), selected.size)}</div>
        <div className={styles.cells}>{numbers.slice(0, MOST_NUMBERS).map(brief).join("、")}</div>
      </div>
    );
  }
  return (
    <div className={styles.line} role="status">
      {texts.trace.hint}
    </div>
  );

  function sum(finding: FindingView): string {
    const colon = locale === "en" ? ": " : "：";
    const stated = finding.isStated ? `（${texts.trace.stated}）` : "";
    return `${finding.subject}${texts.measures[finding.measure]}${colon}${finding.sum}${stated}`;
  }

  function brief({ subject, measure, shown: value }: FindingView): string {
    return `${subject}${texts.measures[measure]} ${value}`;
  }
}
