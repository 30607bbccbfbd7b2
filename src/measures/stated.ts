import { Fraction } from "../quantity/fraction";
import type { Observation } from "../recognition/table";
import type { Warning } from "../sheet/problem";
import { calendarText } from "./calendar";
import { STATED_DEFINITIONS, type Definition } from "./definitions";
import { evaluate } from "./expression";
import type { Finding } from "./finding";
import { findingFormula } from "./formula";
import type { MeasureOptions } from "./measure-table";
import { printNumber } from "./print-finding";
import type { ReportingFigures } from "./reporting-figures";

/**
 * Puts the rates and shares that the workbook states in the place of the computed ones: an official growth rate is at
 * constant prices and must not be recomputed from levels (conventions §3). Where both are there and cannot be the same number, the
 * finding warns `rate-differs`. A stated completion stands only where none can be computed.
 */
export function withStated(row: ReportingFigures, computed: readonly Finding[], options: MeasureOptions): readonly Finding[] {
  const stated = STATED_DEFINITIONS.flatMap((definition) => statedFinding(definition, row, computed, options) ?? []);
  const replaced = new Set(stated.map((finding) => finding.measure));
  return [...computed.filter((finding) => !replaced.has(finding.measure)), ...stated];
}

function statedFinding(definition: Definition, row: ReportingFigures, computed: readonly Finding[], options: MeasureOptions): Finding | null {
  const [name] = definition.figures;
  const observation = name === undefined ? undefined : row.figures.get(name);
  if (observation === undefined || observation.figure.kind === "missing") return null;
  const own = computed.find((finding) => finding.measure === definition.measure);
  if (own !== undefined && definition.measure === "completion") return null;
  const percent = Fraction.fromDecimal(observation.figure.value);
  const value = evaluate(definition.expression, { figure: () => percent, constant: () => Fraction.fromInteger(100) });
  if (value === null) return null;
  return {
    indicator: row.indicator,
    label: row.label,
    entity: row.entity,
    period: row.period,
    measure: definition.measure,
    outcome: { state: "stated", value },
    judgement: null,
    dimension: { kind: "ratio" },
    decimals: observation.figure.value.decimals,
    level: row.level,
    isTotal: row.isTotal,
    inputs: [observation],
    formula: findingFormula(definition, () => observation, calendarText(row.period)),
    warnings: own === undefined ? [] : differenceWarning(observation, own, options),
  };
}

/** A computed rate that does not round to the stated one at the stated one's own decimals. */
function differenceWarning(stated: Observation, own: Finding, options: MeasureOptions): readonly Warning[] {
  if (stated.figure.kind === "missing" || !("value" in own.outcome) || own.outcome.value === null) return [];
  const computed = printNumber(own.outcome.value, own.dimension, stated.figure.value.decimals, options.rounding);
  if (computed.equals(stated.figure.value)) return [];
  return [{ code: "rate-differs", cell: stated.cell, detail: { stated: `${stated.figure.value.toString()}%`, computed: `${computed.toString()}%` } }];
}
