import { WHOLE_AREA } from "../lexicon/header-words";
import { isUnit, tidyUnit } from "../lexicon/unit-words";
import type { Block } from "./block";
import type { ColumnMeaning } from "./column-meaning";
import type { SheetView } from "./sheet-view";
import type { FigureColumn } from "./table-draft";

/** The unit that a line of metadata gives to a column. */
export function withUnitOfMetadata(view: SheetView, block: Block, column: ColumnMeaning): ColumnMeaning {
  const unitRow = block.metadataRows.find((row) => row.kind === "unit");
  const unit = unitRow === undefined ? "" : view.textAt(unitRow.row, column.column).replace(/^[(（]|[)）]$/g, "");
  return unit !== "" && isUnit(unit) ? { ...column, unit: tidyUnit(unit) } : column;
}

/** The place that a line of metadata gives to a column; null for the whole country. */
export function placeOf(view: SheetView, block: Block, column: number): string | null {
  const row = block.metadataRows.find((metadata) => metadata.kind === "entity");
  const place = row === undefined ? "" : view.textAt(row.row, column);
  return place === "" || WHOLE_AREA.test(place) ? null : place;
}

/** How often a column's figures come, as a line of metadata says. */
export function frequencyOf(view: SheetView, block: Block, column: number): FigureColumn["frequency"] {
  const row = block.metadataRows.find((metadata) => metadata.kind === "frequency");
  if (row === undefined) return null;
  const text = view.textAt(row.row, column);
  if (/月|month/i.test(text)) return "month";
  if (/季|quarter/i.test(text)) return "quarter";
  return /年|year|annual/i.test(text) ? "year" : null;
}
