import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../sheet/address";
import { valueAt, type Grid } from "../sheet/grid";
import { between, cellKey, textPixels, type SheetLayout } from "./sheet-layout";
import { HEADER_WIDTH, ROW_HEIGHT } from "./sheet-sizes";
import { shownCell, type ShownCell } from "./shown-cell";

const useStyles = makeStyles({
  cell: { position: "absolute", top: 0, boxSizing: "border-box", padding: "0 5px", display: "flex", alignItems: "center", whiteSpace: "pre", overflow: "hidden", borderRight: `1px solid ${tokens.colorNeutralStroke3}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1, cursor: "cell" },
  number: { justifyContent: "flex-end", fontVariantNumeric: "tabular-nums" },
  merged: { justifyContent: "center", whiteSpace: "normal", textAlign: "center", lineHeight: "20px" },
  wrapped: { justifyContent: "flex-start", textAlign: "left" },
  fault: { color: tokens.colorPaletteRedForeground1 },
  selected: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
});

interface ViewerCellProps {
  readonly id: string;
  readonly grid: Grid;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
  readonly isSelected: boolean;
}

/** One cell, or a merge, where it stands in its row. */
export function ViewerCell({ id, grid, layout, row, column, isSelected }: ViewerCellProps) {
  const styles = useStyles();
  const merge = layout.mergeAt.get(cellKey(row, column));
  const shown = shownCell(grid, row, column);
  const right = merge?.right ?? overflowEnd(grid, layout, row, column, shown);
  const height = between(layout.tops, row, merge?.bottom ?? row);
  const isTall = merge !== undefined && merge.bottom === row && height > ROW_HEIGHT;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      data-cell={cellAddress(row, column)}
      title={shown.formula ?? undefined}
      className={mergeClasses(
        styles.cell,
        shown.align === "end" && styles.number,
        merge !== undefined && styles.merged,
        (isTall || PROSE.test(shown.text)) && styles.wrapped,
        shown.isFault && styles.fault,
        isSelected && styles.selected,
      )}
      style={{ left: HEADER_WIDTH + (layout.lefts[column] ?? 0), width: between(layout.lefts, column, right), height, zIndex: right > column ? 1 : undefined }}
    >
      {shown.text}
    </div>
  );
}

/** Sentences stand at the left even in a merge; titles are centred. */
const PROSE = /[。；：]/;

/** Text runs on over empty cells at its right, as in Excel. */
function overflowEnd(grid: Grid, layout: SheetLayout, row: number, column: number, { text, align }: ShownCell): number {
  let end = column;
  if (align === "end" || text === "") return end;
  const wanted = textPixels(text);
  while (between(layout.lefts, column, end) < wanted && end + 2 < layout.lefts.length && isFree(grid, layout, row, end + 1)) end += 1;
  return end;
}

function isFree(grid: Grid, layout: SheetLayout, row: number, column: number): boolean {
  const key = cellKey(row, column);
  return valueAt(grid, row, column) === null && !layout.covered.has(key) && !layout.mergeAt.has(key);
}
