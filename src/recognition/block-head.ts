import { CORNER_UNIT, METADATA_LINE } from "../lexicon/header-words";
import { isUnit } from "../lexicon/unit-words";
import type { MetadataRow } from "./block";
import { compactText, withoutBrackets } from "./plain-text";
import { LABEL_HEADER, type RowShape, type RowShapes } from "./row-shapes";

/** The rows above a table's first figures. */
export interface BlockHead {
  readonly title: readonly number[];
  readonly header: readonly number[];
  readonly metadata: readonly MetadataRow[];
  /** Labels alone that open the body. */
  readonly sections: readonly number[];
}

/** Parts the rows above the first data row into title, header, metadata and the sections that open the body. */
export function headOf(shapes: RowShapes, rows: readonly number[]): BlockHead {
  const isHead = (row: number): boolean => shapes.is("header", row) || shapes.is("metadata", row);
  let last = rows.length - 1;
  while (last >= 0 && !isHead(rows[last] ?? 0)) last -= 1;
  if (last < 0) return { header: [], metadata: [], title: rows.filter((row) => !shapes.is("blank", row)), sections: [] };
  let first = last;
  while (first > 0 && reachesUp(shapes, rows, first)) first -= 1;
  while (shapes.is("blank", rows[first] ?? 0)) first += 1;
  const isNames = (row: number): boolean => isLabelHeader(shapes, rows, row);
  const below = rows.slice(last + 1).filter((row) => shapes.is("line", row));
  const head = rows.slice(first, last + 1).filter((row) => !shapes.is("blank", row));
  return {
    header: [...head.filter((row) => !shapes.is("metadata", row)), ...below.filter((row) => isNames(row))],
    metadata: head.filter((row) => shapes.is("metadata", row)).map((row) => ({ row, kind: shapes.at(row)?.metadata ?? "other" })),
    title: [...rows.slice(0, first).filter((row) => !shapes.is("blank", row)), ...below.filter((row) => isUnitLine(shapes, row))],
    sections: below.filter((row) => !isUnitLine(shapes, row) && !isNames(row)),
  };
}

/** Dollars (x 1,000,000) alone below the header. */
function isUnitLine(shapes: RowShapes, row: number): boolean {
  const filled = shapes.at(row)?.filled ?? [];
  return filled.length > 0 && filled[0] !== shapes.left && filled.every((column) => isUnit(withoutBrackets(shapes.view.textAt(row, column))));
}

/** GEO (Labels) alone below TIME | 2023 | 2024: the header of the names. */
function isLabelHeader(shapes: RowShapes, rows: readonly number[], row: number): boolean {
  const filled = shapes.at(row)?.filled ?? [];
  const lastHeader = rows.findLast((other) => shapes.is("header", other)) ?? -1;
  return filled.length === 1 && filled[0] === shapes.left && row === rows.find((other) => other > lastHeader) && LABEL_HEADER.test(compactText(shapes.view.textAt(row, shapes.left)));
}

/** Whether the row above `rows[index]` still belongs to the header. */
function reachesUp(shapes: RowShapes, rows: readonly number[], index: number): boolean {
  const above = rows[index - 1] ?? 0;
  const shape = shapes.at(above);
  if (shape === undefined) return false;
  if (shape.kind === "header" || shape.kind === "metadata") return true;
  if (shape.kind === "blank") {
    const further = shapes.at(rows[index - 2] ?? -1);
    return further?.kind === "header" && further.filled.some((column) => column > shapes.left + 1);
  }
  return isHeaderLine(shapes, above, shape);
}

/** A lone text above the header that spans some of its columns (2024年, 累计完成), and is no title and no corner. */
function isHeaderLine({ view, left }: RowShapes, row: number, shape: RowShape): boolean {
  const [column] = shape.filled;
  if (column === undefined || column === left) return false;
  const text = view.textAt(row, column);
  if (CORNER_UNIT.test(text) || METADATA_LINE.test(text) || isUnit(text.replace(/^[(（]|[)）]$/g, ""))) return false;
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.left > left && (merge.right > merge.left || merge.bottom > merge.top);
}
