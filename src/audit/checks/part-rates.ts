import { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import type { Summed } from "./parts";
import type { DraftClaim } from "../claim";
import type { Known } from "../statements/divisions";
import { printPercent, printStated, spanOf, statedRatio, verdictOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import { mayBeAdjusted } from "../verdicts/price-basis";

/** The base of a whole is the sum of its parts' bases: the rate of the whole has no freedom left. */
export function partRateClaims(context: ClaimContext, sums: readonly Summed[]): readonly DraftClaim[] {
  return sums.flatMap(({ division, whole }) => (whole === null || [whole, ...division.parts].some((each) => rateOf(each) === null) ? [] : rates(context, whole, division.parts)));
}

function rates(context: ClaimContext, whole: Known, parts: readonly Known[]): readonly DraftClaim[] {
  const growth = rateOf(whole);
  const bases = parts.map((part) => baseOf(part));
  const total = growth === null ? null : statedRatio(growth);
  if (growth === null || total === null || bases.some((base) => base === null)) return [];
  const sum = bases.reduce((all, base) => (base === null || all === null ? null : all.plus(base)), Interval.exactly(Fraction.ZERO) as Interval | null);
  const byLevels = sum === null ? null : whole.amount.interval.dividedBy(sum)?.minus(Interval.exactly(Fraction.ONE));
  const possible = mayBeAdjusted(context, whole.statement.subject, growth) ? betweenParts(parts) : byLevels;
  if (possible === null || possible === undefined) return [];
  const words = wordsOf(context);
  const isPossible = possible.meets(total.interval);
  const point = parts.reduce<Fraction | null>((all, part) => (all === null ? null : (exactBase(part)?.plus(all) ?? null)), Fraction.ZERO);
  const exact = point === null ? null : (whole.amount.exact.dividedBy(point)?.minus(Fraction.ONE) ?? null);
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

function baseOf(part: Known): Interval | null {
  const growth = rateOf(part);
  const stated = growth === null ? null : statedRatio(growth);
  return stated === null ? null : part.amount.interval.dividedBy(Interval.exactly(Fraction.ONE).plus(stated.interval));
}

function exactBase(part: Known): Fraction | null {
  const growth = rateOf(part);
  const stated = growth === null ? null : statedRatio(growth);
  return stated === null ? null : part.amount.exact.dividedBy(Fraction.ONE.plus(stated.exact));
}
