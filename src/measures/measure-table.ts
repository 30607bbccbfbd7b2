import { addsUp, kindOfIndicator, natureOf, type IndicatorKind, type Nature } from "../lexicon/indicators";
import { isIndexOnYear } from "../lexicon/unit-words";
import { Fraction } from "../quantity/fraction";
import { decimalsShown, type Observation, type Remark, type Table } from "../recognition/table";
import { groupBy } from "../sheet/group-by";
import type { Warning } from "../sheet/problem";
import type { Calendar } from "./calendar";
import { DEFINITIONS, GAP_TO_LAST_YEAR, INDEX_GROWTH, LEVEL_GAPS, PER_MILLE_POINTS, RANK_DEFINITIONS, STATED_AGAINST_BENCHMARKS, STATED_CHANGES, STATED_GROWTH_POINTS, type Definition } from "./definitions";
import { constantsOf, divide, evaluateArithmetic, role, type FigureName, type Values } from "./expression";
import type { Assessment } from "./assessment";
import type { Dimension, Finding, Outcome } from "./finding";
import type { MeasureName } from "./measure-name";
import { judge } from "./judgement";
import type { MeasureOptions } from "./measure-options";
import { outcomeOf } from "./outcome";
import { RankingOfTable } from "./ranks";
import { reportingFigures, type ReportingFigures } from "./reporting-figures";
import { scheduledShareOf } from "./scheduled-share";
import { decimalsOfStated, withStated, type StatedOptions } from "./stated";
import { TableFindings } from "./table-findings";
import { TrendOfTable } from "./trend";

/** The measures by the figures they need, in the order in which they are reported. */
const IN_ORDER: readonly Definition[] = [...Object.values(DEFINITIONS), ...RANK_DEFINITIONS];
/** Those that need nothing but their figures: `target-gap` is of levels, and comes with its dimension. */
const OWN_MEASURES = IN_ORDER.filter(({ measure }) => measure !== "target-gap");
const OWN_TO_LAST_YEAR: readonly Definition[] = OWN_MEASURES.map((definition) => (definition.measure === "schedule-gap" ? GAP_TO_LAST_YEAR : definition));
/** Differences of rates are points: a growth of a rate is not a thing. */
const RATE_UNITS: ReadonlySet<string | null> = new Set(["%", "‰", "百分点"]);
const NOT_OF_RATES: ReadonlySet<MeasureName> = new Set(["change", "growth", "growth-points", "previous-change", "previous-growth", "control-remaining", "control-pace", "multiple", "average-growth", "share", "contribution", "pull"]);
/** 贡献率 and 拉动 are said of what an economy makes and an office takes in or spends, not of accidents. */
const OF_PARTS: ReadonlySet<MeasureName> = new Set(["contribution", "pull"]);
/** Of what adds up: a price is no share of another. */
const OF_A_WHOLE: ReadonlySet<MeasureName> = new Set(["share", "contribution", "pull"]);
const PARTS_CONTRIBUTE: ReadonlySet<IndicatorKind> = new Set(["economy", "revenue", "spending"]);
/** What fills up over a year is held against its whole and its schedule; a stock only against its whole; a level is above or below. */
const SCHEDULED: readonly MeasureName[] = ["schedule-gap", "control-gap", "control-pace"];
const NOT_OF_NATURE: Readonly<Partial<Record<Nature, ReadonlySet<MeasureName>>>> = {
  stock: new Set(SCHEDULED),
  level: new Set([...SCHEDULED, "completion", "stretch-completion", "control-share", "control-remaining"]),
};
const OF_RATES_ONLY: ReadonlySet<MeasureName> = new Set(["points", "previous-points", "benchmark-points", "second-benchmark-points"]);

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
  return new TableFindings(chosen, findingsOf, new RankingOfTable(table, assessment), new TrendOfTable(table));
}

function rowKey(row: { readonly indicator: string; readonly entity: string | null }): string {
  return JSON.stringify([row.indicator, row.entity]);
}

const NO_REMARKS: readonly Remark[] = [];

type DefinitionsOf = (row: ReportingFigures) => readonly Definition[];

/** Rows of one shape (the same figures in the same states, the same unit and indicator) have the same measures: worked out once a shape. */
function rememberedDefinitions(assessment: Assessment): DefinitionsOf {
  const known = new Map<Calendar, Map<string, readonly Definition[]>>();
  return (row) => {
    const ofCalendar = known.get(row.calendar) ?? new Map<string, readonly Definition[]>();
    known.set(row.calendar, ofCalendar);
    let shape = `${row.indicator}\u0000${row.unit ?? ""}`;
    for (const [name, { figure, unit }] of row.figures) shape += `\u0000${name}${figure.kind === "missing" ? "-" : figure.approximate ? "~" : "+"}${unit ?? ""}`;
    const definitions = ofCalendar.get(shape) ?? definitionsFor(row, assessment);
    ofCalendar.set(shape, definitions);
    return definitions;
  };
}

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

function definitionsFor(row: ReportingFigures, { schedule, multiples = false }: Assessment): readonly Definition[] {
  const all = schedule?.kind === "last-year" ? OWN_TO_LAST_YEAR : OWN_MEASURES;
  const changes = statedChanges(row);
  const isOfLackingBase = ({ figures }: Definition): boolean => changes.some(({ base }) => base !== null && figures.includes(base));
  const fitting = all.filter((definition) => applies(definition, row) && !isOfLackingBase(definition) && (multiples || definition.measure !== "multiple"));
  const own = isIndexOnYear(row.unit) ? indexDefinitions(row, fitting) : fitting;
  if (row.figures.has("earlier-rate")) own.push(STATED_GROWTH_POINTS);
  own.push(...changes.map(({ definition }) => definition), ...levelGap(row));
  if (row.unit === "‰" && row.figures.has("prior")) return [...own.filter(({ measure }) => measure !== "points"), PER_MILLE_POINTS];
  return [...own, ...statedAgainstBenchmarks(row)];
}

/** An index against last year is a growth itself: what holds two such indices against one another is left out. */
function indexDefinitions({ figures }: ReportingFigures, fitting: readonly Definition[]): Definition[] {
  const kept = fitting.filter(({ measure }) => !NOT_OF_RATES.has(measure));
  const actual = figures.get("actual");
  const isGrowth = actual?.figure.kind === "known" && !actual.figure.approximate;
  return isGrowth ? [...kept.filter(({ measure }) => measure === "value"), INDEX_GROWTH, ...kept.filter(({ measure }) => measure !== "value")] : kept;
}

function statedAgainstBenchmarks({ figures, unit }: ReportingFigures): readonly Definition[] {
  if (RATE_UNITS.has(unit) || !figures.has("stated-rate")) return [];
  return (["benchmark", "second-benchmark"] as const).flatMap((name) => {
    const benchmark = figures.get(name);
    return benchmark !== undefined && RATE_UNITS.has(benchmark.unit) ? [STATED_AGAINST_BENCHMARKS[name]] : [];
  });
}

/** What the table states of changes whose bases it does not hold, with the base that is lacking. */
function statedChanges({ figures, unit }: ReportingFigures): readonly { readonly definition: Definition; readonly base: FigureName | null }[] {
  const isRate = RATE_UNITS.has(unit);
  if (figures.get("actual")?.figure.kind !== "known") return [];
  return STATED_CHANGES.flatMap(({ figure, base, quantity, points }) => {
    const stated = figures.get(figure);
    if (stated?.figure.kind !== "known" || stated.figure.approximate || (base !== null && figures.get(base)?.figure.kind === "known")) return [];
    if (isRate) return unit !== "‰" && (stated.unit === null || RATE_UNITS.has(stated.unit)) ? [{ definition: points, base }] : [];
    return stated.unit === unit ? [{ definition: quantity, base }] : [];
  });
}

/** Of a level: how far it is from its target, or else from its ceiling. */
function levelGap(row: ReportingFigures): readonly Definition[] {
  if (natureOf(row.indicator, row.unit) !== "level") return [];
  const held = (["target", "ceiling"] as const).find((name) => row.figures.get(name)?.figure.kind === "known");
  return held === undefined || !row.figures.has("actual") ? [] : [LEVEL_GAPS[held][RATE_UNITS.has(row.unit) ? "points" : "quantity"]];
}

/** A measure applies where the workbook has a place for each of its figures, even if one of them is blank. */
/** 规模以上工业增加值 in %, with a stated rate and no figure: the unit is that of its growth. */
function isGrowthAlone({ figures, indicator }: ReportingFigures): boolean {
  const isBlank = (name: FigureName): boolean => figures.get(name)?.figure.kind !== "known";
  return figures.get("stated-rate")?.figure.kind === "known" && isBlank("actual") && isBlank("prior") && kindOfIndicator(indicator, null) !== "rate";
}

function applies(definition: Definition, row: ReportingFigures): boolean {
  if (!definition.figures.every((name) => row.figures.has(name))) return false;
  const isRate = RATE_UNITS.has(row.unit) && !isGrowthAlone(row);
  if (isRate ? NOT_OF_RATES.has(definition.measure) : OF_RATES_ONLY.has(definition.measure)) return false;
  if (!suitsKind(definition.measure, row)) return false;
  if (definition.figures.some((name) => OPTIONAL.has(name) && row.figures.get(name)?.figure.kind === "missing")) return false;
  // 60多起 is a figure to quote, never one to reckon with.
  if (definition.measure !== "value" && definition.figures.some((name) => isApproximate(row.figures.get(name)))) return false;
  return constantsOf(definition.expression).every((name) => row.calendar.value(name) !== null);
}

function suitsKind(measure: MeasureName, { indicator, unit }: ReportingFigures): boolean {
  if (!OF_A_WHOLE.has(measure)) return NOT_OF_NATURE[natureOf(indicator, unit)]?.has(measure) !== true;
  return addsUp(indicator, unit) && (!OF_PARTS.has(measure) || PARTS_CONTRIBUTE.has(kindOfIndicator(indicator, unit)));
}

/** A blank target means that none was set: that is no finding. */
const TARGET_ROLES: ReadonlySet<FigureName> = new Set<FigureName>(["target", "stretch", "ceiling", "found"]);
/** Figures whose absence is no finding: what was not set or not ranked. */
const OPTIONAL: ReadonlySet<FigureName> = new Set<FigureName>([...TARGET_ROLES, "stated-rank", "rank-before"]);

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

function comparesTarget(definition: Definition): boolean {
  return definition.figures.some((name) => TARGET_ROLES.has(name));
}

function incomparableWarning(row: ReportingFigures, remark: Remark): Warning {
  return { code: "incomparable", cell: remark.cell, detail: { indicator: row.label, text: remark.text } };
}

function exactOutcome(definition: Definition, values: Values, inputs: readonly Observation[]): Outcome {
  const outcome = outcomeOf(definition, values);
  if (outcome.state !== "known" || !inputs.some(isApproximate)) return outcome;
  return { state: "approximate", value: outcome.value };
}

function isApproximate(observation: Observation | undefined): boolean {
  return observation?.figure.kind === "known" && observation.figure.approximate;
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
