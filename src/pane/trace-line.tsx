import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../measures/finding";
import { shownAddress } from "../sheet/address";
import { usePane } from "./pane-context";
import { printFigure, shownFinding, workingOf } from "./working";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    height: "36px",
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

/** Cells named in full are too many for a line beyond this. */
const MOST_CELLS = 4;

/** Two lines that say how the number under the pointer or the focus came about. Always there, so that nothing jumps. */
export function TraceLine({ findings }: { findings: readonly Finding[] | null }) {
  const styles = useStyles();
  const { texts, locale, style } = usePane();
  const [first] = findings ?? [];
  if (first === undefined) return <div className={styles.line}>{texts.trace.hint}</div>;
  return (
    <div className={styles.line} data-testid="trace">
      <div className={styles.sum}>{findings?.map((finding) => sum(finding)).join("；")}</div>
      <div className={styles.cells}>{cellNames(findings ?? [])}</div>
    </div>
  );

  function sum(finding: Finding): string {
    const colon = locale === "en" ? ": " : "：";
    const working = workingOf(finding, style.rounding);
    const name = `${finding.entity ?? ""}${finding.label}${texts.measures[finding.measure]}`;
    if (working !== null) return `${name}${colon}${working}`;
    const figures = finding.inputs.length > 1 && finding.measure !== "trend" ? `（${finding.inputs.map(printFigure).join(" → ")}）` : "";
    const stated = finding.outcome.state === "stated" ? `（${texts.trace.stated}）` : "";
    return `${name}${colon}${shownFinding(finding, locale, style.rounding)}${figures}${stated}`;
  }
}

export function cellNames(findings: readonly Finding[]): string {
  const names = [...new Set(findings.flatMap((finding) => finding.inputs.map((input) => shownAddress(input.cell))))];
  return names.length <= MOST_CELLS ? names.join("、") : `${names.slice(0, MOST_CELLS).join("、")} …`;
}
