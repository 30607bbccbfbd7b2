import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { cellAddress, columnName, contains, type Area } from "../sheet/address";
import { valueAt, type Grid } from "../sheet/grid";
import { shownCell, type ShownCell } from "./shown-cell";
import { cellKey, indexAt, layOutSheet, ROW_HEIGHT, textPixels, visibleRange, type SheetLayout } from "./sheet-layout";

const HEADER_WIDTH = 44;
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
  cell: { position: "absolute", top: 0, boxSizing: "border-box", padding: "0 5px", display: "flex", alignItems: "center", whiteSpace: "pre", overflow: "hidden", borderRight: `1px solid ${tokens.colorNeutralStroke3}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1, cursor: "cell" },
  number: { justifyContent: "flex-end", fontVariantNumeric: "tabular-nums" },
  merged: { justifyContent: "center", whiteSpace: "normal", textAlign: "center", lineHeight: "20px" },
  wrapped: { justifyContent: "flex-start", textAlign: "left" },
  fault: { color: tokens.colorPaletteRedForeground1 },
  selected: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
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
              <Cell key={column} id={`${id}-${cellKey(row, column)}`} grid={grid} layout={layout} row={row} column={column} isSelected={selection !== null && contains(selection, row, column)} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  readonly id: string;
  readonly grid: Grid;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
  readonly isSelected: boolean;
}

function Cell({ id, grid, layout, row, column, isSelected }: CellProps) {
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

function between(at: readonly number[], from: number, to: number): number {
  return (at[to + 1] ?? at.at(-1) ?? 0) - (at[from] ?? 0);
}

function indices([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the canvas that is in view, followed while it scrolls and while the window changes. */
function useView(viewport: React.RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1200, height: 800 });
  useEffect(() => {
    const element = viewport.current;
    if (element === null) return undefined;
    const update = (): void => setView({ top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight });
    update();
    element.addEventListener("scroll", update, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", update);
      observer.disconnect();
    };
  }, [viewport]);
  return view;
}

/** Scrolls only as far as it must. */
function reveal(element: HTMLElement, layout: SheetLayout, area: Area): void {
  const top = layout.tops[area.top] ?? 0;
  const bottom = ROW_HEIGHT + (layout.tops[area.bottom + 1] ?? 0);
  const left = layout.lefts[area.left] ?? 0;
  const right = HEADER_WIDTH + (layout.lefts[area.right + 1] ?? 0);
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-20, 0], PageDown: [20, 0] };

function moved(selection: Area | null, [down, across]: readonly [number, number], layout: SheetLayout): Area {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 2, value));
  const row = within((selection?.top ?? 0) + (selection === null ? 0 : down), layout.tops.length);
  const column = within((selection?.left ?? 0) + (selection === null ? 0 : across), layout.lefts.length);
  return { top: row, left: column, bottom: row, right: column };
}
