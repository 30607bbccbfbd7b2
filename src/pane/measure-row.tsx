import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { MeasureName } from "../measures/measure-name";
import { usePane } from "./pane-context";
import { ProgressBar } from "./progress-bar";
import { RowDetails } from "./row-details";
import { TracedNumber } from "./traced-number";
import type { RowView, TableView } from "./view/report-view";

const useStyles = makeStyles({
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
});

interface MeasureRowProps {
  readonly table: TableView;
  readonly index: number;
  readonly row: RowView;
  readonly measures: readonly MeasureName[];
  readonly name: string;
  /** The heading of the group that begins with this row. */
  readonly group: string | null;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** A row of its own body: the figure and its measures, its progress, and its details while it is open. */
export const MeasureRow = memo(function MeasureRow({ table, index, row, measures, name, group, isOpen, onToggle, measure }: MeasureRowProps) {
  const styles = useStyles();
  const detailsId = useId();
  const width = measures.length + 2;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <tbody ref={measure} data-index={index}>
      {group !== null && (
        <tr>
          <th scope="rowgroup" colSpan={width} className={styles.group}>
            {group}
          </th>
        </tr>
      )}
      <tr className={styles.row} aria-rowindex={index + 2}>
        <th scope="row" className={mergeClasses(styles.name, row.isTotal && styles.total)} style={{ paddingLeft: `${row.level * 10}px` }}>
          <button type="button" className={styles.expand} aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined} onClick={() => onToggle(row.key)}>
            <Chevron className={styles.chevron} aria-hidden="true" />
            <span>
              {name}
              {row.unit !== null && <span className={styles.caption}>{row.unit}</span>}
            </span>
          </button>
        </th>
        <ValueCell row={row} />
        {measures.map((shown) => (
          <MeasureCell key={shown} row={row} measure={shown} />
        ))}
      </tr>
      {row.progress !== null && (
        <tr>
          <td colSpan={width} className={styles.progress}>
            <RowProgress row={row} />
          </td>
        </tr>
      )}
      {isOpen && (
        <tr id={detailsId}>
          <td colSpan={width} className={styles.details}>
            <RowDetails row={row} name={name} table={table} />
          </td>
        </tr>
      )}
    </tbody>
  );
});

function RowProgress({ row: { progress, judgement } }: { row: RowView }) {
  const styles = useStyles();
  const { texts } = usePane();
  if (progress === null) return null;
  return (
    <>
      <ProgressBar progress={progress} unfavourable={judgement !== null && !judgement.isFavourable} />
      <div className={styles.judgement}>
        <span>{progress.schedule === null ? "" : texts.table.schedule(`${Math.round(progress.schedule * 100)}%`)}</span>
        {judgement !== null && <span className={judgement.isFavourable ? styles.good : styles.bad}>{judgement.words}</span>}
      </div>
    </>
  );
}

function ValueCell({ row }: { row: RowView }) {
  const styles = useStyles();
  const { texts } = usePane();
  const finding = row.findings.value ?? row.findings.rectification;
  if (finding === undefined || row.value === null) return <td className={styles.number}>—</td>;
  return (
    <td className={styles.number}>
      <TracedNumber findings={[finding]} quiet>
        {row.value}
      </TracedNumber>
      {row.prior !== null && <span className={styles.caption}>{texts.table.prior(row.prior)}</span>}
    </td>
  );
}

function MeasureCell({ row, measure }: { row: RowView; measure: MeasureName }) {
  const styles = useStyles();
  const { findings } = usePane();
  const index = row.findings[measure];
  const finding = index === undefined ? undefined : findings[index];
  if (index === undefined || finding === undefined) return <td className={styles.number} />;
  return (
    <td className={styles.number}>
      <span className={finding.isNumber ? styles.figure : styles.word}>
        <TracedNumber findings={[index]} quiet>
          {`${finding.isIncrease ? "+" : ""}${finding.shown}`}
        </TracedNumber>
      </span>
      <Quantity row={row} measure={measure} />
    </td>
  );
}

/** The quantity behind a rate: the change behind a growth, what is outstanding behind a rectification. That nothing changed is said once. */
function Quantity({ row, measure }: { row: RowView; measure: MeasureName }) {
  const styles = useStyles();
  const { texts, findings } = usePane();
  const index = measure === "growth" ? row.findings.change : measure === "rectification" ? row.findings.outstanding : undefined;
  const finding = index === undefined ? undefined : findings[index];
  if (finding === undefined || !finding.isNumber || finding.isFlat) return null;
  const name = finding.measure === "outstanding" ? `${texts.measures.outstanding} ` : "";
  return <span className={styles.caption}>{`${name}${finding.isIncrease ? "+" : ""}${finding.shown}`}</span>;
}
