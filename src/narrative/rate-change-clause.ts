import { rateVerbs } from "../lexicon/indicators";
import { periodName } from "../lexicon/period-names";
import type { RateChangePhrases } from "../lexicon/sentences";
import type { FigureName } from "../measures/expression";
import { operandOf } from "../measures/formula";
import { rateChange, type RateChange } from "../measures/rate-change";
import { Fraction } from "../quantity/fraction";
import { previousPeriod, samePeriod, withYear } from "../quantity/period-arithmetic";
import { periodBefore, rateForm } from "./comparison-clause";
import type { Item } from "./items";
import { compareToZero, isValid, printsZero, valueOf, type Bound } from "./source";
import { both, choose, type Condition, type Node, type Source } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, percentOf, pointsOf } from "./words";

/** The two growths of an item, and what the earlier period is called. */
interface TwoRates {
  readonly growth: Bound;
  readonly points: Bound;
  readonly now: Source;
  readonly before: Source;
  readonly when: string;
}

/**
 * 增速较上月加快0.3个百分点, 降幅较1—2月收窄12.4个百分点, 由上月下降1.1%转为增长: how growth moved against that of an earlier period; "" where the
 * table holds no such growth. Said in full length, of rates that the workbook states, and of the figure that leads a table.
 */
export function rateChangeClause(voice: Voice, item: Item): Node {
  const rates = twoRatesOf(voice, item);
  if (rates === null || voice.style.length === "brief") return "";
  const { growth, points, now, before } = rates;
  const isSaid = voice.style.length === "full" || growth.finding.outcome.state === "stated" || item.isLead === true;
  if (!isSaid || now.exact === null || before.exact === null) return "";
  const said = special(voice, item, rates, rateChange(now.exact, before.exact));
  // What stands still has no speed.
  return choose(isValid(points), choose(printsZero(now, rateForm(voice, growth)), "", said), "");
}

function twoRatesOf(voice: Voice, item: Item): TwoRates | null {
  const [growth, points] = [item.findings.get("growth"), item.findings.get("growth-points")];
  const figures = points?.finding.row?.figures;
  const earlier = (figures?.get("earlier") ?? figures?.get("earlier-rate"))?.period;
  if (growth === undefined || points === undefined || earlier == null || item.period === null) return null;
  const previous = previousPeriod(item.period);
  const isPrevious = previous !== null && samePeriod(previous, earlier);
  const when = isPrevious ? periodBefore(voice, item) : periodName(withYear(earlier, null), voice.style.locale);
  return { growth, points, now: valueOf(growth), before: earlierRate(growth, points), when };
}

function earlierRate(growth: Bound, points: Bound): Source {
  const [now, difference] = [valueOf(growth).exact, valueOf(points).exact];
  const exact = now instanceof Fraction && difference instanceof Fraction ? now.minus(difference.dividedBy(HUNDRED) ?? Fraction.ZERO) : null;
  return { exact, formula: earlierFormula(points), findings: [points.index] };
}

const HUNDRED = Fraction.fromInteger(100);

function earlierFormula({ finding: { row } }: Bound): string | null {
  const operand = (name: FigureName): string | null => operandOf(row?.figures.get(name));
  const stated = operand("earlier-rate");
  if (stated !== null) return `(${stated}/100)`;
  const [figure, base] = [operand("earlier"), operand("earlier-prior")];
  return figure === null || base === null ? null : `((${figure}-${base})/${base})`;
}

/** The words of a fall that narrows, of a rise of prices, and of a turn, which the living form leaves for the plain ones when the signs change. */
function special(voice: Voice, item: Item, rates: TwoRates, state: RateChange): Node {
  const { rateChange: phrases } = voice.phrases;
  const { now, before } = rates;
  const plain = speed(voice, rates, phrases.growth);
  const keeps = (one: Comparison, other: Comparison): Condition => both(compareToZero(now, one), compareToZero(before, other));
  const isFall = now.exact?.sign() === -1;
  const turn = TURNS[state];
  if (turn !== undefined) return choose(keeps(...turn), turned(voice, item, rates, turn), plain);
  if (isFall) return choose(keeps("<", "<"), speed(voice, rates, phrases.decline), plain);
  const rise = phrases.rises[item.kind];
  return rise === undefined ? plain : choose(keeps(">", ">"), speed(voice, rates, rise), plain);
}

type Comparison = ">" | "<" | "=";

/** The signs of the rate now and before. */
const TURNS: Partial<Record<RateChange, readonly [Comparison, Comparison]>> = {
  "turned-up": [">", "<"],
  "turned-down": ["<", ">"],
  "flat-to-growth": [">", "="],
  "flat-to-decline": ["<", "="],
};

function turned(voice: Voice, item: Item, { growth, before, when }: TwoRates, [now, was]: readonly [Comparison, Comparison]): Node {
  const { rateChange: phrases } = voice.phrases;
  const { up, down } = rateVerbs(item.kind, voice.style.locale);
  const [grows, grew] = now === ">" ? [up, down] : [down, up];
  const fields = { when, grows, grew, rate: percentOf(voice, before, growth.finding.decimals) };
  const flat = fill(phrases.fromFlat, fields);
  return was === "=" ? flat : choose(printsZero(before, rateForm(voice, growth)), flat, fill(now === ">" ? phrases.turnedUp : phrases.turnedDown, fields));
}

/** 增速较上月加快0.3个百分点, whichever sign the rates have; of two falls 降幅…收窄. */
function speed(voice: Voice, { points, when }: TwoRates, phrases: RateChangePhrases): Node {
  const source = valueOf(points);
  const { decimals } = points.finding;
  const fields = { when, points: pointsOf(voice, source, decimals) };
  const still = choose(compareToZero(source, "="), fill(phrases.same, fields), fill(phrases.nearlySame, fields));
  const moved = choose(compareToZero(source, ">"), fill(phrases.up, fields), fill(phrases.down, fields));
  return choose(printsZero(source, formOf(voice, { decimals })), still, moved);
}
