import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { HandSetForm } from "./hand-set-later";
import { usePane } from "./pane-context";
import { useChosen, useTraced } from "./trace";
import { areaNames, cellsOf } from "./view/areas";
import type { FigureView } from "./view/figure-view";
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
  withAction: { flexDirection: "row", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  words: { minWidth: 0 },
  sum: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  cells: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

/** Numbers of a selection named in the line; the rest are marked in the text anyway. */
const MOST_NUMBERS = 3;

/** A number that stands on more figures than this is no place to set one of them. */
const MOST_FIGURES = 12;

/**
 * Two lines that say how the number under the pointer or the focus, or the one activated last, came about; else which numbers stand on
 * the selected cells. Always there, so that nothing jumps. From a number that was activated, a figure behind it can be set by hand.
 */
export function TraceLine({ selection }: { selection: SheetArea | null }) {
  const styles = useStyles();
  const { texts, locale, trace, findings, selected, engine, tell } = usePane();
  const traced = useTraced(trace);
  const chosen = useChosen(trace);
  const [figures, setFigures] = useState<readonly FigureView[]>([]);
  const before = useRef(findings);
  useEffect(() => {
    const [first] = trace.readChosen() ?? [];
    if (first !== undefined && !isSameNumber(before.current[first], findings[first])) trace.choose(null);
    before.current = findings;
  }, [trace, findings]);
  useEffect(() => {
    // What is selected in the sheet afterwards has its say.
    if (trace.readChosen()?.some((finding) => selected.has(finding)) === false) trace.choose(null);
  }, [trace, selected]);
  if (figures.length > 0) return <HandSetForm figures={figures} onClose={() => setFigures([])} />;
  const shown = traced?.flatMap((index) => findings[index] ?? []) ?? [];
  if (shown.length > 0) {
    const areas = shown.flatMap((finding) => finding.areas);
    const [first] = traced?.join() === chosen?.join() ? (chosen ?? []) : [];
    return (
      <div className={mergeClasses(styles.line, styles.withAction)}>
        <div className={styles.words} role="status">
          <div className={styles.sum}>{shown.map(sum).join("；")}</div>
          <div className={styles.cells}>{areaNames(areas)}</div>
        </div>
        {first !== undefined && findings[first]?.isNumber === true && cellsOf(areas).length <= MOST_FIGURES && (
          <Button size="small" onClick={() => tell(engine.figuresBehind(first).then(setFigures))}>
            {texts.handSet.set}
          </Button>
        )}
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

/** Whether a number of a renewed report is the one that had its place before. */
function isSameNumber(one: FindingView | undefined, other: FindingView | undefined): boolean {
  return one !== undefined && one.subject === other?.subject && one.measure === other.measure;
}
