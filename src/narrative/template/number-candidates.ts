import { fieldsOfKind, type NumberKind } from "../../lexicon/reversal-words";
import type { FieldKind } from "../../lexicon/template-words";
import type { Dimension } from "../../measures/finding";
import type { Exact } from "../../quantity/exact";
import type { NumberInText } from "../../quantity/numbers-in-text";
import { readUnit } from "../../quantity/unit";
import { figureOf, unitOfFigure, valueOf } from "../source";
import type { NamedItem } from "./field-book";
import { boundOfField, placeOfField } from "./field-findings";

/** What kind of number a printed one is, by its unit. */
export function kindOfNumber({ unit, isPlace }: NumberInText): NumberKind {
  if (isPlace) return "place";
  if (unit === "%" || unit === "‰") return "ratio";
  return unit !== null && /百分点|percentage point/i.test(unit) ? "points" : "quantity";
}

/** A figure of the workbook that a field stands for. */
interface Figure {
  readonly exact: Exact;
  readonly dimension: Dimension;
}

function figureFor(of: NamedItem, field: FieldKind): Figure | null {
  const bound = boundOfField(of, field);
  if (bound === undefined) return null;
  const place = placeOfField(field);
  const { exact } = place === null ? valueOf(bound) : figureOf(bound, place);
  if (exact === null) return null;
  return { exact, dimension: place === null ? bound.finding.dimension : { kind: "quantity", unit: unitOfFigure(bound, place) } };
}

/** Whether the workbook has such a figure at all. */
export function hasFigure(of: NamedItem, field: FieldKind): boolean {
  return boundOfField(of, field) !== undefined;
}

/** Whether a printed number can be a figure of that field at all: of the same kind and unit, whatever its size. */
export function isOfKind(number: NumberInText, of: NamedItem, field: FieldKind): boolean {
  const figure = figureFor(of, field);
  return figure !== null && shiftTo(number, figure.dimension) !== null;
}

/** Whether a printed number is what the figure rounds to: its size, for a direction is said in words. */
export function isPrintOf(number: NumberInText, of: NamedItem, field: FieldKind): boolean {
  const figure = figureFor(of, field);
  if (figure === null) return false;
  const shift = shiftTo(number, figure.dimension);
  if (shift === null) return false;
  const { decimals } = number.value;
  // The figure × 10^shift, rounded to the digits that were printed.
  const places = decimals + shift;
  const printed = number.value.abs().coefficient;
  if (places < 0) return false;
  return (["half-up", "half-even"] as const).some((rounding) => figure.exact.abs().round(places, rounding).coefficient === printed);
}

/** The power of ten between the figure's unit and the printed one; null where they measure different things. */
function shiftTo({ unit }: NumberInText, dimension: Dimension): number | null {
  switch (dimension.kind) {
    case "ratio":
      return unit === "%" ? 2 : unit === "‰" ? 3 : null;
    case "points":
      return unit !== null && /百分点|percentage point/i.test(unit) ? 0 : null;
    case "rank":
    case "count":
    case "multiple":
      return 0;
    case "quantity": {
      if (unit === dimension.unit || unit === null) return 0;
      if (dimension.unit === null) return 0;
      const [own, printed] = [readUnit(dimension.unit), readUnit(unit)];
      return own === null || printed === null || own.base !== printed.base || own.dimension !== printed.dimension ? null : own.exponent - printed.exponent;
    }
  }
}

/** All fields of an item whose figure is printed so. */
export function fieldsPrinted(number: NumberInText, of: NamedItem): readonly FieldKind[] {
  const kind = kindOfNumber(number);
  const fields = kind === "ratio" ? [...fieldsOfKind("ratio"), "value" as const, "prior-value" as const] : fieldsOfKind(kind);
  return fields.filter((field) => isPrintOf(number, of, field));
}
