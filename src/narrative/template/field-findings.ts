import type { FieldKind } from "../../lexicon/template-words";
import { BASE, FIRST, type Bound } from "../source";
import { decidingFinding, isDirection } from "./directions";
import type { NamedItem } from "./field-book";
import { MEASURE_OF_FIELD } from "./field-measures";
import { reasonOf } from "../reason-clause";

/** Fields that are a figure which a measure stands on: where it stands in the measure. */
const PLACES: Partial<Record<FieldKind, number>> = {
  "prior-value": BASE,
  "previous-value": BASE,
  "target-value": BASE,
  "stretch-value": BASE,
  "ceiling-value": BASE,
  "found-value": BASE,
  "done-value": FIRST,
};

export function placeOfField(field: FieldKind): number | null {
  return PLACES[field] ?? null;
}

/** A change that the table states has no base that could be told. */
function withBase(bound: Bound | undefined): Bound | undefined {
  return bound !== undefined && bound.finding.inputs.length > BASE ? bound : undefined;
}

/** The finding that a field reads; undefined where the workbook has no place for it. */
export function boundOfField({ item, table }: NamedItem, field: FieldKind): Bound | undefined {
  if (isDirection(field)) return decidingFinding(item, field, null);
  const { findings } = item;
  if (field === "comparison") return findings.get("growth") ?? findings.get("points") ?? findings.get("change");
  if (field === "previous-comparison") return findings.get("previous-growth") ?? findings.get("previous-points") ?? findings.get("previous-change");
  if (field === "reason") return reasonOf(table, item) === "" ? undefined : findings.first();
  if (field === "prior-value") return withBase(findings.get("change") ?? findings.get("points"));
  if (field === "previous-value") return withBase(findings.get("previous-change") ?? findings.get("previous-points"));
  return findings.get(MEASURE_OF_FIELD[field]);
}
