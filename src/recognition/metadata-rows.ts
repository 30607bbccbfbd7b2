import { METADATA_ROWS } from "../lexicon/header-words";
import { isUnit } from "../lexicon/unit-words";
import type { MetadataKind } from "./block";
import { compactText, wholeWords, withoutBrackets } from "./plain-text";
import type { RowShapes, Surroundings } from "./row-shapes";

const METADATA = METADATA_ROWS.map(({ kind, words }) => ({ kind, pattern: wholeWords(words) }));
const ANY_METADATA = wholeWords(METADATA_ROWS.flatMap(({ words }) => words));

/** Told by one of the first two texts; a row of units must hold units, so that a header 单位 over names of offices is none. */
export function metadataOf(shapes: RowShapes, row: number, filled: readonly number[], around: Surroundings): MetadataKind | null {
  const { view } = shapes;
  if (filled.length === 0 || (filled.length < 2 && shapes.allFilled(row).length < 2)) return null;
  if (isUnitsBelow(shapes, row, filled, around)) return "unit";
  for (const column of filled.slice(0, 2)) {
    const label = compactText(view.textAt(row, column));
    const kind = ANY_METADATA.test(label) ? METADATA.find(({ pattern }) => pattern.test(label))?.kind : undefined;
    if (kind === undefined) continue;
    if (isConfirmed(shapes, { kind, row, filled, labelColumn: column }, around)) return kind;
  }
  return null;
}

/** $ million | $ million under Exports | Imports: units without a label, right below a header. */
function isUnitsBelow(shapes: RowShapes, row: number, filled: readonly number[], { isOpen }: Surroundings): boolean {
  const { view, left } = shapes;
  if (isOpen || filled.length < 2 || filled[0] === left || filled.length !== shapes.allFilled(row).length) return false;
  const texts = filled.map((column) => withoutBrackets(view.textAt(row, column)));
  return shapes.is("header", row - 1) && texts.every((text) => isUnit(text) && !/^[%‰]$/.test(text));
}

/** How many columns right of one the last header above fills. */
function widthOfHeader(shapes: RowShapes, labelColumn: number, { pending }: Surroundings): number {
  const header = pending.findLast((row) => shapes.is("header", row));
  return header === undefined ? 0 : (shapes.at(header)?.filled ?? []).filter((column) => column > labelColumn).length;
}

/** What a label says of its row, to be confirmed by what stands beside it. */
interface Candidate {
  readonly kind: MetadataKind;
  readonly row: number;
  readonly filled: readonly number[];
  readonly labelColumn: number;
}

function isConfirmed(shapes: RowShapes, { kind, row, filled, labelColumn }: Candidate, around: Surroundings): boolean {
  const { isOpen, pending } = around;
  const others = filled.filter((column) => column > labelColumn);
  const texts = others.map((column) => shapes.view.textAt(row, column));
  const headed = shapes.isHeaded(around);
  if (kind === "unit") return texts.length > 0 && texts.filter(isUnit).length * 2 >= texts.length;
  if (kind === "frequency") return headed || texts.length > 0;
  if (kind === "name") return headed && pending.length > 0 && !isOpen;
  if (kind === "entity") return headed && !isOpen && texts.length > 0 && texts.length * 2 >= widthOfHeader(shapes, labelColumn, around);
  return headed || shapes.has("metadata");
}
