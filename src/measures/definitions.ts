import { averageOver, constant, divide, minus, role, rolesOf, times, type Arithmetic, type Expression, type FigureName, type StatedChange } from "./expression";
import type { MeasureName } from "./measure-name";

/**
 * When a measure has a value, and what is said where it has none.
 * - `level`: whenever its figures are there; it goes neither up nor down.
 * - `difference`: likewise, and it goes up, down or stays flat.
 * - `growth`: only on a positive base and a figure that is not negative (conventions §2).
 * - `ratio`: only on a positive base, the role named; a share also only of a part that is not negative.
 * - `progress`: only on two positive bases, this year's and last year's.
 * - `growths`: the difference of two growths, where both have a value.
 * - `parts`: only where the whole moved at all; the part's change can be of either sign.
 */
export type Guard =
  | { readonly kind: "level" }
  | { readonly kind: "difference" }
  | { readonly kind: "growth"; readonly base: FigureName }
  | { readonly kind: "ratio"; readonly base: FigureName; readonly notNegative?: FigureName }
  | { readonly kind: "progress"; readonly base: FigureName; readonly earlier: FigureName }
  | { readonly kind: "growths"; readonly figures: readonly FigureName[]; readonly bases: readonly FigureName[] }
  | { readonly kind: "parts"; readonly whole: Arithmetic };

/** `quantity` takes the unit of the figures; `ratio` is printed × 100 with %. */
export type DimensionKind = "quantity" | "ratio" | "points" | "multiple" | "rank";

export interface Definition {
  readonly measure: MeasureName;
  readonly expression: Expression;
  /** The figures the expression stands on, in its order. */
  readonly figures: readonly FigureName[];
  readonly guard: Guard;
  readonly dimension: DimensionKind;
}

const actual = role("actual");
const prior = role("prior");
const previous = role("previous");
const target = role("target");
const ceiling = role("ceiling");
const total = role("total");
const totalPrior = role("total-prior");
const hundred = constant("hundred");
const elapsed = constant("elapsed");

/** (share of the whole − share of the year that is over), in percentage points: 序时进度差. */
const gap = (whole: Arithmetic): Arithmetic => times(minus(divide(actual, whole), elapsed), hundred);

const growthOf = (figure: Arithmetic, base: Arithmetic): Arithmetic => divide(minus(figure, base), base);

export function define(measure: MeasureName, dimension: DimensionKind, guard: Guard, expression: Expression): Definition {
  return { measure, dimension, guard, expression, figures: rolesOf(expression) };
}

/** The measures of one indicator's own figures; conventions §1. Each is one expression. */
export const DEFINITIONS = {
  value: define("value", "quantity", { kind: "level" }, actual),
  change: define("change", "quantity", { kind: "difference" }, minus(actual, prior)),
  growth: define("growth", "ratio", { kind: "growth", base: "prior" }, growthOf(actual, prior)),
  "growth-points": define(
    "growth-points",
    "points",
    { kind: "growths", figures: ["actual", "earlier"], bases: ["prior", "earlier-prior"] },
    times(minus(growthOf(actual, prior), growthOf(role("earlier"), role("earlier-prior"))), hundred),
  ),
  "previous-change": define("previous-change", "quantity", { kind: "difference" }, minus(actual, previous)),
  "previous-growth": define("previous-growth", "ratio", { kind: "growth", base: "previous" }, growthOf(actual, previous)),
  points: define("points", "points", { kind: "difference" }, minus(actual, prior)),
  "previous-points": define("previous-points", "points", { kind: "difference" }, minus(actual, previous)),
  multiple: define("multiple", "multiple", { kind: "growth", base: "prior" }, divide(actual, prior)),
  "average-growth": define("average-growth", "ratio", { kind: "growth", base: "first" }, averageOver(divide(actual, role("first")), constant("intervals"))),
  "benchmark-points": define("benchmark-points", "points", { kind: "difference" }, minus(actual, role("benchmark"))),
  "second-benchmark-points": define("second-benchmark-points", "points", { kind: "difference" }, minus(actual, role("second-benchmark"))),
  completion: define("completion", "ratio", { kind: "ratio", base: "target" }, divide(actual, target)),
  "stretch-completion": define("stretch-completion", "ratio", { kind: "ratio", base: "stretch" }, divide(actual, role("stretch"))),
  "schedule-gap": define("schedule-gap", "points", { kind: "ratio", base: "target" }, gap(target)),
  "target-gap": define("target-gap", "quantity", { kind: "difference" }, minus(actual, target)),
  "control-share": define("control-share", "ratio", { kind: "ratio", base: "ceiling" }, divide(actual, ceiling)),
  "control-gap": define("control-gap", "points", { kind: "ratio", base: "ceiling" }, gap(ceiling)),
  "control-remaining": define("control-remaining", "quantity", { kind: "level" }, minus(ceiling, actual)),
  "control-pace": define("control-pace", "quantity", { kind: "level" }, divide(minus(ceiling, actual), constant("remaining-months"))),
  rectification: define("rectification", "ratio", { kind: "ratio", base: "found" }, divide(role("done"), role("found"))),
  share: define("share", "ratio", { kind: "ratio", base: "total", notNegative: "actual" }, divide(actual, total)),
  contribution: define("contribution", "ratio", { kind: "parts", whole: minus(total, totalPrior) }, divide(minus(actual, prior), minus(total, totalPrior))),
  pull: define("pull", "points", { kind: "ratio", base: "total-prior" }, times(divide(minus(actual, prior), totalPrior), hundred)),
  outstanding: define("outstanding", "quantity", { kind: "level" }, minus(role("found"), role("done"))),
} as const satisfies Partial<Record<MeasureName, Definition>>;

/** 序时进度差 where the office holds itself against last year's progress: 上年同期 ÷ last year's whole. */
export const GAP_TO_LAST_YEAR = define("schedule-gap", "points", { kind: "progress", base: "target", earlier: "prior-whole" }, times(minus(divide(actual, target), divide(prior, role("prior-whole"))), hundred));

/** Where the row is a level and the benchmark a rate (全省 6.2%): the stated growth is held against it, never one of our own making. */
export const STATED_AGAINST_BENCHMARKS = {
  benchmark: define("benchmark-points", "points", { kind: "difference" }, minus(role("stated-rate"), role("benchmark"))),
  "second-benchmark": define("second-benchmark-points", "points", { kind: "difference" }, minus(role("stated-rate"), role("second-benchmark"))),
} as const;

/** What a rate or another level is held to, as a difference: 办结率高于目标2.8个百分点, PM2.5低于控制目标4微克/立方米. Neither fills up over a year, so neither has a completion. */
export const LEVEL_GAPS = {
  target: { quantity: DEFINITIONS["target-gap"], points: define("target-gap", "points", { kind: "difference" }, minus(actual, target)) },
  ceiling: { quantity: define("target-gap", "quantity", { kind: "difference" }, minus(actual, ceiling)), points: define("target-gap", "points", { kind: "difference" }, minus(actual, ceiling)) },
} as const;

/** A change that the workbook states where the base is not in the table: 较年初增加18.76亿元; of a rate in points. */
export const STATED_CHANGES = [
  { figure: "change-stated", base: "prior", quantity: stated("change", "change-stated"), points: stated("points", "change-stated") },
  { figure: "previous-change-stated", base: "previous", quantity: stated("previous-change", "previous-change-stated"), points: stated("previous-points", "previous-change-stated") },
  { figure: "year-start-change-stated", base: null, quantity: stated("year-start-change", "year-start-change-stated"), points: stated("year-start-points", "year-start-change-stated") },
] as const satisfies readonly { readonly figure: StatedChange; readonly base: FigureName | null; readonly quantity: Definition; readonly points: Definition }[];

function stated(measure: MeasureName, figure: StatedChange): Definition {
  return define(measure, measure.endsWith("points") ? "points" : "quantity", { kind: "difference" }, role(figure));
}

/** Two growth rates that the workbook states: their difference, never that of rates of our own making. */
export const STATED_GROWTH_POINTS = define("growth-points", "points", { kind: "difference" }, minus(role("stated-rate"), role("earlier-rate")));

/** 居民消费价格指数（上年同月=100）100.4: prices rose by 0.4%; how the index itself moved from one year to the next is no growth of prices. */
export const INDEX_GROWTH = define("growth", "ratio", { kind: "level" }, divide(minus(actual, constant("hundred")), constant("hundred")));

/** The difference of two rates given in ‰, in percentage points: 1.5‰ more is 0.15个百分点. */
export const PER_MILLE_POINTS = define("points", "points", { kind: "difference" }, divide(minus(actual, prior), constant("ten")));

/** A rank the workbook states, and how many places it rose since the one before: a smaller number is a better rank. */
export const RANK_DEFINITIONS = [
  define("rank", "rank", { kind: "level" }, role("stated-rank")),
  define("rank-change", "rank", { kind: "difference" }, minus(role("rank-before"), role("stated-rank"))),
] as const satisfies readonly Definition[];

/** Measures that the workbook states itself, in per cent: used as they stand, never overwritten (conventions §3). */
export const STATED_DEFINITIONS = [
  define("growth", "ratio", { kind: "level" }, divide(role("stated-rate"), hundred)),
  define("completion", "ratio", { kind: "level" }, divide(role("stated-share"), hundred)),
  define("share", "ratio", { kind: "level" }, divide(role("stated-part"), hundred)),
] as const satisfies readonly Definition[];
