import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { columnName, contains, type Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { between, cellKey, indexAt, layOutSheet, visibleRange, type SheetLayout } from "./sheet-layout";
import { HEADER_WIDTH, ROW_HEIGHT } from "./sheet-sizes";
import { reveal, useView } from "./view-of-sheet";
import { ViewerCell } from "./viewer-cell";

/** Drawn beyond the edges, so that scrolling shows no blank. */
const OVERSCAN = 240;

const useStyles = makeStyles({
  viewport: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontSize: "13px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  canvas: { position: "relative" },
  header: { position: "sticky", top: 0, height: `${ROW_HEIGHT}px`, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  columnHeader: { position: "absolute", top: 0, height: `${ROW_HEIGHT}px`, lineHeight: `${ROW_HEIGHT}px`, boxSizing: "border-box", textAlign: "center", fontSize: "12px", color: tokens.colorNeutralForeground2, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  corner: { position: "sticky", left: 0, width: `${HEADER_WIDTH}px`, height: `${ROW_HEIGHT}px`, boxSizing: "border-box", zIndex: 3, backgroundColor: tokens.colorNeutralBackground3, borderRight: `1px solid ${tokens.colorNeutralStroke1}`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  row: { position: "absolute", left: 0, right: 0 },
  rowHeader: { position: "sticky", left: 0, zIndex: 1, width: `${HEADER_WIDTH}px`, boxSizing: "border-box", display: "flex", alignItems: "center", justifyContent: "center", fontSize: "12px", color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3, borderRight: `1px solid ${tokens.colorNeutralStroke1}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface SheetViewerProps {
  readonly grid: Grid;
  readonly label: string;
  readonly selection: Area | null;
  readonly onSelect: (area: Area) => void;
}

/** A sheet to look at: only what is in view is in the page. Cells are selected by mouse or arrow keys, and not edited. */
export function SheetViewer({ grid, label, selection, onSelect }: SheetViewerProps) {
  const styles = useStyles();
  const id = useId();
  const viewport = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layOutSheet(grid), [grid]);
  const view = useView(viewport);
  useEffect(() => {
    if (selection !== null && viewport.current !== null) reveal(viewport.current, layout, selection);
  }, [selection, layout]);

  const rows = visibleRange(layout.tops, view.top - OVERSCAN, view.top + view.height + OVERSCAN);
  const columns = visibleRange(layout.lefts, view.left - OVERSCAN, view.left + view.width + OVERSCAN);
  const shownRows = indices(rows).filter((row) => !grid.hiddenRows.has(row));
  const shownColumns = indices(columns).filter((column) => !grid.hiddenColumns.has(column));
  const size = { width: HEADER_WIDTH + (layout.lefts.at(-1) ?? 0), height: ROW_HEIGHT + (layout.tops.at(-1) ?? 0) };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onSelect(moved(selection, step, layout));
  };
  const onClick = (event: MouseEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = indexAt(layout.tops, event.clientY - box.top - ROW_HEIGHT);
    const column = indexAt(layout.lefts, event.clientX - box.left - HEADER_WIDTH);
    onSelect({ top: row, left: column, bottom: row, right: column });
  };
  return (
    <div
      ref={viewport}
      className={styles.viewport}
      role="grid"
      aria-label={label}
      aria-readonly="true"
      aria-rowcount={layout.tops.length - 1}
      aria-colcount={layout.lefts.length - 1}
      aria-activedescendant={selection !== null && shownRows.includes(selection.top) && shownColumns.includes(selection.left) ? `${id}-${cellKey(selection.top, selection.left)}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles.canvas} style={size} role="presentation" onClick={onClick}>
        <div className={styles.header} role="row">
          <div className={styles.corner} aria-hidden="true" />
          {shownColumns.map((column) => (
            <div key={column} role="columnheader" className={styles.columnHeader} style={{ left: HEADER_WIDTH + (layout.lefts[column] ?? 0), width: between(layout.lefts, column, column) }}>
              {columnName(column)}
            </div>
          ))}
        </div>
        {shownRows.map((row) => (
          <div key={row} role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: ROW_HEIGHT + (layout.tops[row] ?? 0), height: between(layout.tops, row, row) }}>
            <div role="rowheader" className={styles.rowHeader} style={{ height: between(layout.tops, row, row) }}>
              {row + 1}
            </div>
            {columnsOfRow(row, shownColumns, layout).map((column) => (
              <ViewerCell key={column} id={`${id}-${cellKey(row, column)}`} grid={grid} layout={layout} row={row} column={column} isSelected={selection !== null && contains(selection, row, column)} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Columns in view, without those under a merge; a merge that begins left of the view is drawn too. */
function columnsOfRow(row: number, columns: readonly number[], layout: SheetLayout): readonly number[] {
  const [first = 0] = columns;
  const startedLeft: number[] = [];
  for (let column = 0; column < first; column += 1) {
    const merge = layout.mergeAt.get(cellKey(row, column));
    if (merge !== undefined && merge.right >= first) startedLeft.push(column);
  }
  return [...startedLeft, ...columns.filter((column) => !layout.covered.has(cellKey(row, column)))];
}

function indices([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-20, 0], PageDown: [20, 0] };

function moved(selection: Area | null, [down, across]: readonly [number, number], layout: SheetLayout): Area {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 2, value));
  const row = within((selection?.top ?? 0) + (selection === null ? 0 : down), layout.tops.length);
  const column = within((selection?.left ?? 0) + (selection === null ? 0 : across), layout.lefts.length);
  return { top: row, left: column, bottom: row, right: column };
}
