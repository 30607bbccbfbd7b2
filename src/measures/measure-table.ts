import { Fraction } from "../quantity/fraction";
import { decimalsShown, type Observation, type Remark, type Table } from "../recognition/table";
import { groupBy } from "../sheet/group-by";
import type { Warning } from "../sheet/problem";
import { STATED_CHANGES, STATED_GROWTH_POINTS, type Definition } from "./definitions";
import { comparesTarget, IN_ORDER, isApproximate, rememberedDefinitions, type DefinitionsOf } from "./definitions-of-row";
import { divide, evaluateArithmetic, role, type Values } from "./expression";
import type { Dimension, Finding, Outcome } from "./finding";
import { judge } from "./judgement";
import type { MeasureOptions } from "./measure-options";
import { outcomeOf } from "./outcome";
import { RankingOfTable } from "./ranks";
import { reportingFigures, type ReportingFigures } from "./reporting-figures";
import { RowKinds } from "./row-kinds";
import { scheduledShareOf } from "./scheduled-share";
import { decimalsOfStated, withStated, type StatedOptions } from "./stated";
import { TableFindings } from "./table-findings";
import { TrendOfTable } from "./trend";

/**
 * Everything that can be said of a table for one period: each indicator's own measures, then the places of units and the trend of
 * the totals. A rate that stands in the workbook is used as it is (conventions §3).
 */
export function measureTable(table: Table, options: MeasureOptions): TableFindings {
  const { entity, assessment = {} } = options;
  const rows = reportingFigures(table, options.period, assessment);
  const chosen = entity === null ? rows : rows.filter((row) => row.entity === entity);
  const remarks = groupBy(table.remarks, rowKey);
  const asStated = { ...options, statedDecimals: decimalsOfStated(table.observations, options.decimals) };
  const definitionsOf = rememberedDefinitions(assessment);
  const findingsOf = (row: ReportingFigures): readonly Finding[] => rowFindings(row, remarks.size === 0 ? NO_REMARKS : (remarks.get(rowKey(row)) ?? NO_REMARKS), asStated, definitionsOf);
  return new TableFindings({ figures: chosen, findingsOf, kinds: new RowKinds(options.rounding), ranking: new RankingOfTable(table, assessment), trend: new TrendOfTable(table) });
}

function rowKey(row: { readonly indicator: string; readonly entity: string | null }): string {
  return JSON.stringify([row.indicator, row.entity]);
}

const NO_REMARKS: readonly Remark[] = [];

function rowFindings(row: ReportingFigures, remarks: readonly Remark[], options: StatedOptions, definitionsOf: DefinitionsOf): readonly Finding[] {
  const values = valuesOf(row);
  const quantity: Dimension = { kind: "quantity", unit: row.unit };
  const computed = definitionsOf(row).map((definition) => computedFinding(definition, { row, remarks, values, quantity }, decimalsOfPoints(definition, options)));
  const stated = withStated(row, computed, options);
  return stated === computed ? computed : inOrder(stated);
}

/** Points that stand on stated rates or are stated themselves keep their digits. */
function decimalsOfPoints(definition: Definition, { decimals, statedDecimals }: StatedOptions): number {
  if (definition === STATED_GROWTH_POINTS) return statedDecimals.get("stated-rate") ?? decimals;
  return STATED_CHANGES.some(({ points }) => points === definition) ? (statedDecimals.get("stated-change") ?? decimals) : decimals;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = (finding: Finding): number => IN_ORDER.findIndex((definition) => definition.measure === finding.measure);
  return [...findings].sort((one, other) => place(one) - place(other));
}

/** What the findings of one row have in common. */
interface RowContext {
  readonly row: ReportingFigures;
  readonly remarks: readonly Remark[];
  readonly values: Values;
  readonly quantity: Dimension;
}

function computedFinding(definition: Definition, { row, remarks, values, quantity }: RowContext, decimals: number): Finding {
  const inputs = inputsOf(definition, row);
  const computed = exactOutcome(definition, values, inputs);
  const incomparable = remarks.length > 0 && comparesTarget(definition) ? remarks.find((remark) => remark.text.includes("口径")) : undefined;
  const outcome: Outcome = incomparable !== undefined && computed.state === "known" ? { state: "incomparable", value: computed.value } : computed;
  return {
    indicator: row.indicator,
    label: row.label,
    entity: row.entity,
    period: row.period,
    measure: definition.measure,
    outcome,
    judgement: outcome.state === "known" ? judgementOf(definition, row, values) : null,
    dimension: definition.dimension === "quantity" ? quantity : DIMENSIONS[definition.dimension],
    decimals: decimalsOf(definition, inputs, decimals),
    level: row.level,
    isTotal: row.isTotal,
    inputs,
    definition,
    row,
    warnings: incomparable === undefined ? baseWarnings(definition, outcome, row, inputs) : [incomparableWarning(row, incomparable)],
  };
}

function inputsOf({ figures }: Definition, row: ReportingFigures): readonly Observation[] {
  const inputs: Observation[] = [];
  for (const name of figures) {
    const input = row.figures.get(name);
    if (input !== undefined) inputs.push(input);
  }
  return inputs;
}

function incomparableWarning(row: ReportingFigures, remark: Remark): Warning {
  return { code: "incomparable", cell: remark.cell, detail: { indicator: row.label, text: remark.text } };
}

function exactOutcome(definition: Definition, values: Values, inputs: readonly Observation[]): Outcome {
  const outcome = outcomeOf(definition, values);
  if (outcome.state !== "known" || !inputs.some(isApproximate)) return outcome;
  return { state: "approximate", value: outcome.value };
}

function valuesOf(row: ReportingFigures): Values {
  return {
    figure: (name) => {
      const figure = row.figures.get(name)?.figure;
      return figure?.kind === "known" ? Fraction.fromDecimal(figure.value) : null;
    },
    constant: (name) => row.calendar.value(name),
  };
}

function judgementOf(definition: Definition, row: ReportingFigures, values: Values): Finding["judgement"] {
  if (definition.guard.kind !== "ratio" && definition.guard.kind !== "progress") return null;
  const share = evaluateArithmetic(divide(role("actual"), role(definition.guard.base)), values);
  return share === null ? null : judge(definition.measure, { share, elapsed: scheduledShareOf(row), isYearOver: row.calendar.isYearOver });
}

const DIMENSIONS: Readonly<Record<Exclude<Definition["dimension"], "quantity">, Dimension>> = {
  ratio: { kind: "ratio" },
  points: { kind: "points" },
  multiple: { kind: "multiple" },
  rank: { kind: "rank" },
};

/**
 * A quantity keeps the decimals of its figures, and a pace, which is a quotient, gets one more. Figures with more decimals than anybody
 * writes were computed and left unrounded: they are printed as rates are.
 */
function decimalsOf({ dimension, measure }: Definition, inputs: readonly Observation[], decimals: number): number {
  if (dimension === "rank") return 0;
  if (dimension !== "quantity") return decimals;
  const own = inputs.reduce((most, { figure }) => (figure.kind === "known" ? Math.max(most, decimalsShown(figure)) : most), 0);
  if (own > MOST_WRITTEN_DECIMALS) return decimals;
  return measure === "control-pace" ? own + 1 : own;
}

const MOST_WRITTEN_DECIMALS = 4;

const NO_WARNINGS: readonly Warning[] = [];

function baseWarnings(definition: Definition, outcome: Outcome, row: ReportingFigures, inputs: readonly Observation[]): readonly Warning[] {
  // A multiple stands beside the growth, whose warning says it already.
  if (definition.guard.kind !== "growth" || definition.measure === "multiple") return NO_WARNINGS;
  const cell = inputs.at(-1)?.cell ?? null;
  const warn = (code: Warning["code"]): readonly Warning[] => [{ code, cell, detail: { indicator: row.entity === null ? row.label : `${row.entity}${row.label}` } }];
  if (outcome.state === "zero-base" || outcome.state === "missing-base") return warn(outcome.state);
  const isNegative = outcome.state === "turned-positive" || outcome.state === "narrowed-loss" || outcome.state === "widened-loss";
  return isNegative ? warn("negative-base") : NO_WARNINGS;
}
