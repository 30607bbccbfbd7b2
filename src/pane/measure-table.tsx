import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { Fragment, useId, useState } from "react";
import { summaryWords } from "../lexicon/summary-words";
import type { MeasureName } from "../measures/finding";
import { printFinding } from "../measures/print-finding";
import type { SummaryRow } from "../summary/rows";
import { usePane } from "./pane-context";
import { ProgressBar } from "./progress-bar";
import { judgementOf, printPercent, progressOf, tellingMeasures, UNFAVOURABLE } from "./report-rows";
import { TracedNumber } from "./traced-number";
import { printFigure, shownFinding } from "./working";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase300 },
  head: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, textAlign: "right", padding: "4px 4px 4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, verticalAlign: "bottom" },
  nameHead: { textAlign: "left", width: "36%" },
  group: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "10px 0 2px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: "6px 4px 6px 0", verticalAlign: "top", overflowWrap: "anywhere" },
  total: { fontWeight: tokens.fontWeightSemibold },
  expand: { font: "inherit", color: "inherit", background: "none", border: "none", padding: 0, cursor: "pointer", display: "flex", alignItems: "flex-start", textAlign: "left", borderRadius: tokens.borderRadiusSmall, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` }, ":hover": { color: tokens.colorBrandForegroundLinkHover } },
  chevron: { flexShrink: 0, marginTop: "3px", marginRight: "2px", fontSize: "12px", color: tokens.colorNeutralForeground3 },
  number: { textAlign: "right", padding: "6px 4px 6px 0", verticalAlign: "top", fontVariantNumeric: "tabular-nums" },
  figure: { whiteSpace: "nowrap" },
  word: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  caption: { display: "block", fontSize: tokens.fontSizeBase100, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  progress: { padding: "0 4px 8px 14px" },
  judgement: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "8px", fontSize: tokens.fontSizeBase100, lineHeight: "16px", marginTop: "3px", color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  details: { padding: "0 4px 8px 14px" },
  list: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px", rowGap: "2px", margin: 0, padding: "6px 8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  definition: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  more: { marginTop: "4px" },
});

const FIRST_ROWS = 12;

/** The measures of one table, fitted to a narrow pane: the figure, two telling measures, the progress; the rest by row on demand. */
export function MeasureTable({ rows, label }: { rows: readonly SummaryRow[]; label: string }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [isWhole, setWhole] = useState(false);
  const measures = tellingMeasures(rows);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  const isRoster = new Set(rows.map((row) => row.indicator)).size === 1;
  const hasEntities = !isRoster && rows.some((row) => row.entity !== null);
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.nameHead)}>
              {texts.table.indicator}
            </th>
            <th scope="col" className={styles.head}>
              {rows.some((row) => row.findings.has("value")) ? texts.measures.value : texts.data.roles.done}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={styles.head}>
                {texts.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <Fragment key={JSON.stringify([row.indicator, row.entity, row.period])}>
              {hasEntities && (index === 0 || shown[index - 1]?.entity !== row.entity) && (
                <tr>
                  <th scope="rowgroup" colSpan={measures.length + 2} className={styles.group}>
                    {row.entity ?? texts.table.total}
                  </th>
                </tr>
              )}
              <MeasureRow row={row} measures={measures} name={isRoster ? (row.entity ?? texts.table.total) : row.label} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {rows.length > FIRST_ROWS && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? texts.actions.showFewer : texts.actions.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

function MeasureRow({ row, measures, name }: { row: SummaryRow; measures: readonly MeasureName[]; name: string }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const progress = progressOf(row);
  const width = measures.length + 2;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={mergeClasses(styles.name, row.isTotal && styles.total)} style={{ paddingLeft: `${row.level * 10}px` }}>
          <button type="button" className={styles.expand} aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined} onClick={() => setOpen(!isOpen)}>
            <Chevron className={styles.chevron} aria-hidden="true" />
            <span>
              {name}
              {row.unit !== null && <span className={styles.caption}>{row.unit}</span>}
            </span>
          </button>
        </th>
        <ValueCell row={row} />
        {measures.map((measure) => (
          <MeasureCell key={measure} row={row} measure={measure} />
        ))}
      </tr>
      {progress !== null && (
        <tr>
          <td colSpan={width} className={styles.progress}>
            <ProgressBar progress={progress} unfavourable={UNFAVOURABLE.has(judgementOf(row))} />
            <div className={styles.judgement}>
              <span>{progress.schedule === null ? "" : texts.table.schedule(printPercent(progress.schedule))}</span>
              <Judgement row={row} />
            </div>
          </td>
        </tr>
      )}
      {isOpen && (
        <tr id={detailsId}>
          <td colSpan={width} className={styles.details}>
            <RowDetails row={row} name={name} />
          </td>
        </tr>
      )}
    </>
  );
}

function Judgement({ row }: { row: SummaryRow }) {
  const styles = useStyles();
  const { locale } = usePane();
  const judgement = judgementOf(row);
  if (judgement === null) return null;
  return <span className={UNFAVOURABLE.has(judgement) ? styles.bad : styles.good}>{summaryWords(locale).judgements[judgement]}</span>;
}

function ValueCell({ row }: { row: SummaryRow }) {
  const styles = useStyles();
  const { texts } = usePane();
  const finding = row.findings.get("value") ?? row.findings.get("rectification");
  const figure = row.figures.get("actual") ?? row.figures.get("done");
  const prior = row.figures.get("prior");
  if (finding === undefined || figure === undefined) return <td className={styles.number}>—</td>;
  return (
    <td className={styles.number}>
      <TracedNumber findings={[finding]} quiet>
        {printFigure(figure)}
      </TracedNumber>
      {prior !== undefined && <span className={styles.caption}>{texts.table.prior(printFigure(prior))}</span>}
    </td>
  );
}

function MeasureCell({ row, measure }: { row: SummaryRow; measure: MeasureName }) {
  const styles = useStyles();
  const { locale, style } = usePane();
  const finding = row.findings.get(measure);
  if (finding === undefined) return <td className={styles.number} />;
  const hasNumber = printFinding(finding, style.rounding) !== "";
  return (
    <td className={styles.number}>
      <span className={hasNumber ? styles.figure : styles.word}>
        <TracedNumber findings={[finding]} quiet>
          {`${finding.outcome.state === "up" ? "+" : ""}${shownFinding(finding, locale, style.rounding)}`}
        </TracedNumber>
      </span>
      <Quantity row={row} measure={measure} />
    </td>
  );
}

/** The quantity behind a rate: the change behind a growth, what is outstanding behind a rectification. */
function Quantity({ row, measure }: { row: SummaryRow; measure: MeasureName }) {
  const styles = useStyles();
  const { texts, locale, style } = usePane();
  const finding = measure === "growth" ? row.findings.get("change") : measure === "rectification" ? row.findings.get("outstanding") : undefined;
  if (finding === undefined || finding.outcome.state === "flat") return null;
  const plus = finding.outcome.state === "up" ? "+" : "";
  const name = finding.measure === "outstanding" ? `${texts.measures.outstanding} ` : "";
  return <span className={styles.caption}>{`${name}${plus}${shownFinding(finding, locale, style.rounding)}`}</span>;
}

function RowDetails({ row, name }: { row: SummaryRow; name: string }) {
  const styles = useStyles();
  const { texts, locale, style } = usePane();
  return (
    <dl className={styles.list} aria-label={texts.table.details(name)}>
      {[...row.findings.values()].map((finding) => (
        <Fragment key={finding.measure}>
          <dt className={styles.term}>{texts.measures[finding.measure]}</dt>
          <dd className={styles.definition}>
            <TracedNumber findings={[finding]}>{shownFinding(finding, locale, style.rounding)}</TracedNumber>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
