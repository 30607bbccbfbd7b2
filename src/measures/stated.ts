import { STATED_RATIOS, type Role } from "../lexicon/roles";
import { isRateUnit } from "../lexicon/unit-words";
import { Fraction } from "../quantity/fraction";
import { growthInterval, Interval } from "../quantity/interval";
import { eachMeaning } from "../recognition/meanings";
import type { Observation, Observations } from "../recognition/table";
import type { Warning } from "../sheet/problem";
import { STATED_DEFINITIONS, type Definition } from "./definitions";
import { evaluate } from "./expression";
import type { Finding } from "./finding";
import type { MeasureOptions } from "./measure-options";
import { printNumber } from "./print-finding";
import type { ReportingFigures } from "./reporting-figures";

/**
 * Puts the rates and shares that the workbook states in the place of the computed ones: an official growth rate is at
 * constant prices and must not be recomputed from levels (conventions §3). Where both are there and cannot be the same number, the
 * finding warns `rate-differs`. A stated completion or share stands only where none can be computed.
 */
export function withStated(row: ReportingFigures, computed: readonly Finding[], options: StatedOptions): readonly Finding[] {
  if (!STATED_NAMES.some((name) => row.figures.has(name))) return computed;
  const stated = STATED_DEFINITIONS.flatMap((definition) => statedFinding(definition, row, computed, options) ?? []);
  if (stated.length === 0) return computed;
  const replaced = new Set(stated.map((finding) => finding.measure));
  return [...computed.filter((finding) => !replaced.has(finding.measure)), ...stated];
}

const STATED_NAMES = STATED_DEFINITIONS.flatMap(({ figures }) => figures);

function statedFinding(definition: Definition, row: ReportingFigures, computed: readonly Finding[], options: StatedOptions): Finding | null {
  const [name] = definition.figures;
  const observation = name === undefined ? undefined : row.figures.get(name);
  if (observation === undefined || observation.figure.kind === "missing") return null;
  const own = computed.find((finding) => finding.measure === definition.measure);
  if (definition.measure === "share" && own !== undefined) return null;
  // Beside 排查 and 整改 a stated rate is the rectification rate, which is computed.
  if (definition.measure === "completion" && (own !== undefined || row.figures.has("found") || isOfCeilingAlone(row))) return null;
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
    decimals: statedDecimals(observation, options),
    level: row.level,
    isTotal: row.isTotal,
    inputs: [observation],
    definition,
    row,
    warnings: own === undefined ? [] : differenceWarning(observation, own, options),
  };
}

/** Where nothing but a ceiling is set, the stated share is the control share, which is computed too. */
function isOfCeilingAlone({ figures }: ReportingFigures): boolean {
  return figures.has("ceiling") && !figures.has("target") && !figures.has("stretch");
}

const MOST_STATED_DECIMALS = 2;

export interface StatedOptions extends MeasureOptions {
  /** What a table's stated rates are printed with, by role. */
  readonly statedDecimals: ReadonlyMap<Role, number>;
}

/**
 * What a table's stated growth rates are printed with, its stated shares, and its changes of rates: the most decimals of any of the role. A workbook keeps 8 for the 8.0%
 * that stands beside 5.6%, and in one list all rates have the same number of decimals (conventions §4). Those that a formula left unrounded
 * are printed with no fewer than the office's rates.
 */
export function decimalsOfStated(observations: Observations, decimals: number): ReadonlyMap<Role, number> {
  const most = new Map<Role, number>();
  eachMeaning(observations, ({ role }, place) => {
    const observation = STATED_RATIOS.has(role) || role === "stated-change" ? observations.at(place) : undefined;
    if (observation === undefined || (role === "stated-change" && !isRateUnit(observation.unit))) return;
    const { figure } = observation;
    if (figure.kind === "missing") return;
    const shown = figure.shownDecimals ?? figure.value.decimals;
    const own = shown > MOST_STATED_DECIMALS ? decimals : shown;
    most.set(role, Math.max(most.get(role) ?? 0, own));
  });
  return most;
}

function statedDecimals({ role }: Observation, options: StatedOptions): number {
  return options.statedDecimals.get(role) ?? options.decimals;
}

/** Digits of an unrounded rate beyond these are the noise of binary fractions. */
const MOST_COMPARED_DECIMALS = 9;

/** A stated rate that no figures can give which round to the printed ones (conventions §6). */
function differenceWarning(stated: Observation, own: Finding, options: StatedOptions): readonly Warning[] {
  const [current, base] = own.inputs;
  if (stated.figure.kind === "missing" || current === undefined || base === undefined || !("value" in own.outcome) || own.outcome.value === null) return [];
  const rate = stated.figure.value;
  const compared = rate.round(Math.min(rate.decimals, MOST_COMPARED_DECIMALS), options.rounding);
  const possible = possibleGrowth(current, base);
  if (possible === null || possible.meets(Interval.printed(compared.movePoint(-2)))) return [];
  const decimals = statedDecimals(stated, options);
  const computed = printNumber(own.outcome.value, own.dimension, decimals, options.rounding);
  return [{ code: "rate-differs", cell: stated.cell, detail: { stated: `${rate.round(decimals, options.rounding).toString()}%`, computed: `${computed.toString()}%` } }];
}

function possibleGrowth(current: Observation, base: Observation): Interval | null {
  const [now, before] = [possibleValues(current), possibleValues(base)];
  return now === null || before === null ? null : growthInterval(now, before);
}

/** Counts are what they are; amounts were rounded to the digits that stand there. */
function possibleValues({ figure, unit }: Observation): Interval | null {
  if (figure.kind === "missing") return null;
  return unit !== null && COUNTED.has(unit) ? Interval.exactly(figure.value) : Interval.printed(figure.value);
}

const COUNTED: ReadonlySet<string> = new Set(["起", "人", "户", "家", "个", "项", "条", "件", "次", "人次", "处", "名", "台", "辆", "头", "只", "宗", "例"]);
