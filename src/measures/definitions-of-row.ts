import { addsUp, kindOfIndicator, natureOf, type IndicatorKind, type Nature } from "../lexicon/indicators";
import { isIndexOnYear } from "../lexicon/unit-words";
import type { Observation } from "../recognition/table";
import type { Assessment } from "./assessment";
import type { Calendar } from "./calendar";
import { DEFINITIONS, GAP_TO_LAST_YEAR, INDEX_GROWTH, LEVEL_GAPS, PER_MILLE_POINTS, RANK_DEFINITIONS, STATED_AGAINST_BENCHMARKS, STATED_CHANGES, STATED_GROWTH_POINTS, type Definition } from "./definitions";
import { constantsOf, type FigureName } from "./expression";
import type { MeasureName } from "./measure-name";
import type { ReportingFigures } from "./reporting-figures";

/** The measures by the figures they need, in the order in which they are reported. */
export const IN_ORDER: readonly Definition[] = [...Object.values(DEFINITIONS), ...RANK_DEFINITIONS];
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

export type DefinitionsOf = (row: ReportingFigures) => readonly Definition[];

/** Rows of one shape (the same figures in the same states, the same unit and indicator) have the same measures: worked out once a shape. */
export function rememberedDefinitions(assessment: Assessment): DefinitionsOf {
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

/** 规模以上工业增加值 in %, with a stated rate and no figure: the unit is that of its growth. */
function isGrowthAlone({ figures, indicator }: ReportingFigures): boolean {
  const isBlank = (name: FigureName): boolean => figures.get(name)?.figure.kind !== "known";
  return figures.get("stated-rate")?.figure.kind === "known" && isBlank("actual") && isBlank("prior") && kindOfIndicator(indicator, null) !== "rate";
}

/** A measure applies where the workbook has a place for each of its figures, even if one of them is blank. */
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

export function comparesTarget(definition: Definition): boolean {
  return definition.figures.some((name) => TARGET_ROLES.has(name));
}

export function isApproximate(observation: Observation | undefined): boolean {
  return observation?.figure.kind === "known" && observation.figure.approximate;
}
