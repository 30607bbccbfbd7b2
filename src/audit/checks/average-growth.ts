import { Decimal } from "../../quantity/decimal";
import type { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import { yearOf } from "../../quantity/period-arithmetic";
import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { printStated, ratioClaim, statedRatio, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import { withPriceBasis } from "../verdicts/price-basis";
import type { Statement } from "../statements/statement";

const YEARS_IN_CHARACTERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** 比2002年增长65.5%，年均增长10.6%: the intervals are the years between. */
export function averageClaim(context: ClaimContext, statement: Statement, mention: Mention): DraftClaim {
  const none = unverifiable(context, "average-growth", mention, wordsOf(context).baseMissing);
  const fromTo = averageFromTo(context, statement, mention);
  if (fromTo !== null) return fromTo;
  const total = statement.comparisons.find(({ growth }) => growth !== null && growth.sentence === mention.sentence && growth.number.start < mention.number.start);
  const growth = total?.growth ?? null;
  const stated = growth === null ? null : statedRatio(growth);
  const said = statedRatio(mention);
  const intervals = total === undefined || growth === null ? null : yearsBetween(context, total.base, growth);
  if (stated === null || said === null || growth === null || intervals === null) return none;
  const [low, high, exact] = [stated.interval.low, stated.interval.high, stated.exact].map((ratio) => averageOf(1 + ratio.toNumber(), intervals));
  if (!low || !high || !exact) return none;
  return ratioClaim(context, { kind: "average-growth", mention, span: [mention], inputs: [growth], sum: `(1 + ${printStated(stated)})^(1/${intervals}) − 1`, exact, possible: () => Interval.between(low, high) }) ?? none;
}

/** 2015年至2020年由500亿元增加到800亿元，年均增长9.9%; where the range may count its first year (2016—2020年), both are tried. */
function averageFromTo(context: ClaimContext, { subject, level, prior }: Statement, mention: Mention): DraftClaim | null {
  if (level === null || prior === null || level.sentence !== mention.sentence) return null;
  const [now, before] = [level.amount, prior.amount];
  const [first, last] = yearsOf(context, level, prior);
  if (now === null || before === null || !isSameKind(now, before) || before.exact.sign() <= 0 || first === undefined || last === undefined || last <= first) return null;
  const [exact, possible] = [now.exact.dividedBy(before.exact), now.interval.dividedBy(before.interval)];
  if (exact === null || possible === null) return null;
  // What the year of the figure is may only be known from the sentences before: then a year less is allowed, too.
  const claims = [last - first, last - first + 1, ...(prior.meaning === "from" || last - first === 1 ? [] : [last - first - 1])].map((intervals) => {
    const [low, high, average] = [possible.low, possible.high, exact].map((ratio) => averageOf(ratio.toNumber(), intervals));
    if (!low || !high || !average) return null;
    return ratioClaim(context, { kind: "average-growth", mention, span: [mention], inputs: [prior, level], sum: `(${digits(level)} ÷ ${digits(prior)})^(1/${intervals}) − 1`, exact: average, possible: () => Interval.between(low, high) });
  });
  const right = claims.find((claim) => claim !== null && claim.verdict !== "inconsistent");
  const average = averageOf(exact.toNumber(), last - first);
  return right ?? (average === null ? null : withPriceBasis(context, subject, mention, average, claims[0] ?? null));
}

/** The first and the last year: both said before the figures (from … to), or 比2020年的6.73亿元 and the year the report is of. */
function yearsOf(context: ClaimContext, level: Mention, prior: Mention): readonly number[] {
  if (prior.meaning !== "from") {
    const [first, last] = [/^(?:19|20)\d{2}(?=年)/u.exec(prior.base ?? "")?.[0], level.period === null ? null : yearOf(level.period)];
    return first === undefined || last === null ? [] : [Number(first), last];
  }
  const said = context.text.slice(Math.max(0, prior.number.start - 60), level.number.start);
  const years = [...said.matchAll(/(?:19|20)\d{2}(?=年|[-—–~至到])/gu)].map(([year]) => Number(year));
  return years.length === 2 ? years : [];
}

/** The growth of each interval that together make the figure so many times as large; null for a figure that turned negative, or is beyond all numbers. */
function averageOf(times: number, intervals: number): Fraction | null {
  const average = times ** (1 / intervals) - 1;
  return Number.isFinite(average) ? Decimal.fromDouble(average).toFraction() : null;
}

function yearsBetween(context: ClaimContext, base: string, growth: Mention): number | null {
  const from = /(?:19|20)\d{2}/u.exec(base)?.[0];
  const to = growth.period === null ? null : yearOf(growth.period);
  if (from !== undefined && to !== null && to > Number(from)) return to - Number(from);
  const span = /([两二三四五六七八九十])年(?:来|间|累计|共)?[^，。]{0,6}$/u.exec(context.text.slice(Math.max(0, growth.number.start - 16), growth.verb?.start ?? growth.number.start))?.[1];
  return span === undefined ? null : (YEARS_IN_CHARACTERS[span] ?? null);
}
