import { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import type { Summed } from "./parts";
import type { DraftClaim } from "../claim";
import type { Known } from "../statements/divisions";
import { printPercent, printStated, spanOf, statedRatio, verdictOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import { mayBeAdjusted } from "../verdicts/price-basis";
import type { Amount } from "../reading/amount";

/** The base of a whole is the sum of its parts' bases: the rate of the whole has no freedom left. */
export function partRateClaims(context: ClaimContext, sums: readonly Summed[]): readonly DraftClaim[] {
  return sums.flatMap(({ division, whole }) => (whole === null || [whole, ...division.parts].some((each) => rateOf(each) === null) ? [] : rates(context, whole, division.parts)));
}

function rates(context: ClaimContext, whole: Known, parts: readonly Known[]): readonly DraftClaim[] {
  const growth = rateOf(whole);
  const [size, ...sizes] = sizesOf([whole, ...parts]);
  const bases = parts.map((part, place) => baseOf(part, sizes[place]));
  const total = growth === null ? null : statedRatio(growth);
  if (size === undefined || growth === null || total === null || bases.some((base) => base === null)) return [];
  const sum = bases.reduce((all, base) => (base === null || all === null ? null : all.plus(base)), Interval.exactly(Fraction.ZERO) as Interval | null);
  const byLevels = sum === null ? null : size.interval.dividedBy(sum)?.minus(Interval.exactly(Fraction.ONE));
  const possible = mayBeAdjusted(context, whole.statement.subject, growth) ? betweenParts(parts) : byLevels;
  if (possible === null || possible === undefined) return [];
  const words = wordsOf(context);
  const isPossible = possible.meets(total.interval);
  const point = parts.reduce<Fraction | null>((all, part, place) => (all === null ? null : (exactBase(part, sizes[place])?.plus(all) ?? null)), Fraction.ZERO);
  const exact = point === null ? null : (size.exact.dividedBy(point)?.minus(Fraction.ONE) ?? null);
  const verdict = !isPossible ? "inconsistent" : exact === null ? "within-rounding" : verdictOf(total, exact, () => possible);
  const [low, high] = [possible.low, possible.high].map((bound) => printPercent(bound, total.decimals + 1));
  const partGrowth = parts.flatMap((part) => rateOf(part) ?? []);
  return [
    {
      ...spanOf(context, [growth, ...partGrowth]),
      kind: "part-rates",
      verdict,
      serious: false,
      printed: printStated(total),
      expected: null,
      inputs: partGrowth.map(digits),
      explanation: isPossible ? words.agrees(`∈ ${low ?? ""}～${high ?? ""}`) : words.partRates(printStated(total), low ?? "", high ?? ""),
      correction: null,
      cells: [],
    },
  ];
}

/** On whatever basis, the rate of a whole lies between those of its parts. */
function betweenParts(parts: readonly Known[]): Interval | null {
  const intervals = parts.flatMap((part) => {
    const growth = rateOf(part);
    const stated = growth === null ? null : statedRatio(growth);
    return stated === null ? [] : [stated.interval];
  });
  const lows = intervals.map(({ low }) => low).sort((one, other) => one.compare(other));
  const highs = intervals.map(({ high }) => high).sort((one, other) => one.compare(other));
  const [low] = lows;
  const high = highs.at(-1);
  return low === undefined || high === undefined || intervals.length < parts.length ? null : Interval.between(low, high);
}

function rateOf({ statement }: Known): Mention | null {
  return statement.comparisons.find((comparison) => comparison.base === "last-year")?.growth ?? null;
}

type Size = Pick<Amount, "exact" | "interval">;

/** The figures in their own unit, where they have one: 亿元 in 元 would leave the integers that are quick to divide. */
function sizesOf(figures: readonly Known[]): readonly Size[] {
  const isOneUnit = figures.every(({ amount }) => amount.unit.exponent === figures[0]?.amount.unit.exponent);
  return figures.map(({ amount, level: { number } }) => (isOneUnit ? { exact: number.value.toFraction(), interval: amount.isCount ? Interval.exactly(number.value) : Interval.printed(number.value) } : amount));
}

function baseOf(part: Known, size: Size | undefined): Interval | null {
  const growth = rateOf(part);
  const stated = growth === null ? null : statedRatio(growth);
  return stated === null || size === undefined ? null : size.interval.dividedBy(Interval.exactly(Fraction.ONE).plus(stated.interval));
}

function exactBase(part: Known, size: Size | undefined): Fraction | null {
  const growth = rateOf(part);
  const stated = growth === null ? null : statedRatio(growth);
  return stated === null || size === undefined ? null : size.exact.dividedBy(Fraction.ONE.plus(stated.exact));
}
