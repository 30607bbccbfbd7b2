import type { Block } from "./block";
import { labelKindOf } from "./columns";
import { headerPath } from "./header-reading";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

const SAMPLE = 200;

/**
 * Parts tables that lie beside one another: where, right of figures, another column of names begins that has figures of its own
 * to its right. Names after an empty column begin a table; without one, only under a header like 项目 does.
 */
export function splitSideBySide(view: SheetView, block: Block): readonly Block[] {
  const starts = startsOf(view, block);
  if (starts.length === 0) return [block];
  const edges = [block.left, ...starts, block.right + 1];
  return edges.slice(0, -1).map((left, index) => part(view, block, left, (edges[index + 1] ?? block.right + 1) - 1));
}

type Content = "empty" | "names" | "figures" | "times";

function startsOf(view: SheetView, block: Block): readonly number[] {
  const rows = block.bodyRows.length <= SAMPLE ? block.bodyRows : block.bodyRows.slice(0, SAMPLE);
  const contents = Array.from({ length: block.right - block.left + 1 }, (_, index) => contentOf(view, rows, block.left + index));
  const firstNames = contents.findIndex((content) => content === "names" || content === "times");
  const firstHeader = headerPath(view, block, block.left + Math.max(0, firstNames)).at(-1)?.text ?? "";
  const starts: number[] = [];
  let figures = 0;
  contents.forEach((content, index) => {
    if (content === "figures") figures += 1;
    const next = contents.slice(index + 1).find((other) => other !== "empty");
    const isNames = content === "names" || (content === "times" && next !== undefined);
    if (!isNames || figures === 0 || !contents.slice(index + 1).includes("figures")) return;
    const column = block.left + index;
    const header = headerPath(view, block, column).at(-1)?.text ?? "";
    const kind = labelKindOf(header);
    const isLabel = kind === "indicator" || kind === "entity" || kind === "group" || kind === "period" || (kind === null && header === firstHeader);
    const isAfterGap = contents[index - 1] === "empty" && isLabel;
    if (!isAfterGap && kind !== "indicator" && kind !== "entity") return;
    if (!isAfterGap && !isHeadedAlike(view, block, column)) return;
    starts.push(isAfterGap ? column : firstOf(view, block, column));
    figures = 0;
  });
  return starts;
}

/** A numbering just left of the names belongs to them. */
function firstOf(view: SheetView, block: Block, column: number): number {
  const header = headerPath(view, block, column - 1).at(-1)?.text ?? "";
  return labelKindOf(header) === "number" ? column - 1 : column;
}

/** 项目 | 金额 | 项目 | 金额, 收入项目 | … | 支出项目: the first column has a header of the same kind. */
function isHeadedAlike(view: SheetView, block: Block, column: number): boolean {
  const own = headerPath(view, block, column).at(-1)?.text ?? "";
  for (let first = block.left; first < column; first += 1) {
    const header = headerPath(view, block, first).at(-1)?.text ?? "";
    if (header !== "" && labelKindOf(header) === labelKindOf(own) && labelKindOf(own) !== null) return true;
  }
  return false;
}

function contentOf(view: SheetView, rows: readonly number[], column: number): Content {
  let [figures, names, times, filled] = [0, 0, 0, 0];
  for (const row of rows) {
    const kind = view.kindAt(row, column);
    if (kind === Kind.empty) continue;
    filled += 1;
    if (kind === Kind.period) times += 1;
    else if (kind !== Kind.text) figures += 1;
    else if (view.textAt(row, column).length > 1) names += 1;
  }
  if (filled === 0) return "empty";
  if (times * 2 > filled) return "times";
  if (names * 2 > filled && names * 3 >= rows.length) return "names";
  return figures > 0 ? "figures" : "empty";
}

function textsIn(view: SheetView, row: number, { left, right }: Block["titleColumns"]): number {
  const texts = new Set<string>();
  for (let column = left; column <= right; column += 1) if (view.kindAt(row, column) !== Kind.empty) texts.add(view.textAt(row, column));
  return texts.size;
}

/** The block cut down to some columns: rows that hold nothing there fall away. */
function part(view: SheetView, block: Block, left: number, right: number): Block {
  const holds = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) if (view.kindAt(row, column) !== Kind.empty) return true;
    return false;
  };
  // A title over both and a unit at the right edge belong to each table; two titles side by side to one each.
  const areShared = block.titleRows.every((row) => textsIn(view, row, block.titleColumns) === 1);
  const titles = areShared ? [] : block.titleRows.filter(holds);
  return {
    left,
    right,
    titleRows: titles.length > 0 ? titles : block.titleRows,
    titleColumns: titles.length > 0 ? { left, right } : block.titleColumns,
    headerRows: block.headerRows,
    metadataRows: block.metadataRows,
    bodyRows: block.bodyRows.filter(holds),
    noteRows: left === block.left ? block.noteRows : [],
  };
}
