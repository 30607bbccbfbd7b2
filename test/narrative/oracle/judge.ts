import { AVERAGE_YEARS, type Facts } from "./facts";
import { digitsOf, integer, isPrintOf, isSame, minus, over, power, rational, rounded, signOf, sizeOf, times, type Rational } from "./rational";

export interface Setting {
  readonly locale: "zh-CN" | "en";
  readonly decimals: number;
  readonly trimZeros: boolean;
  /** Of the year, in twelfths; null where the table names no period. */
  readonly months: number | null;
  /** Whether the average growth of two years is asked for. */
  readonly isAveraged?: boolean;
  /** 倍 for growth of at least so many per cent; absent: never. */
  readonly multiplesFrom?: number | null;
}

/** What a clause was read to say: words and numbers by name. */
export type Said = Readonly<Record<string, string | undefined>>;

type Judge = (facts: Facts, said: Said, setting: Setting) => boolean;

const HUNDRED = integer(100);

/** Words for up and down by the kind of indicator; the second pair is of rates. */
const VERBS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  revenue: ["增收", "减收", "增长", "下降"],
  refund: ["多退", "少退", "增长", "下降"],
  price: ["提高", "降低", "上涨", "下降"],
  rate: ["提高", "回落", "提高", "回落"],
  accident: ["增加", "减少", "上升", "下降"],
};
const OTHER_VERBS = ["增加", "减少", "增长", "下降"] as const;

function hasVerb(kind: Facts["kind"], word: string | undefined, sign: number, of: "quantity" | "rate"): boolean {
  const verbs = VERBS[kind] ?? OTHER_VERBS;
  const place = (sign > 0 ? 0 : 1) + (of === "rate" ? 2 : 0);
  const english = sign > 0 ? ["up", ["accident", "price", "rate"].includes(kind) ? "rose by" : "grew by"] : ["down", "fell by"];
  return word === verbs[place] || english.includes(word ?? "");
}

/** English nouns and the size of a Chinese unit in them. */
const NOUNS: Readonly<Record<string, readonly [factor: number, one: string, many: string]>> = { 万元: [10_000, "yuan", "yuan"], 亿元: [100_000_000, "yuan", "yuan"], 元: [1, "yuan", "yuan"], 起: [1, "accident", "accidents"], 人: [1, "person", "people"], "%": [1, "%", "%"], "": [1, "", ""] };
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Whether a number and its unit, as printed, are an amount in the row's unit. */
export function isAmount({ unit }: Facts, amount: Rational, text = "", said = "", { locale }: Setting, uncounted = false): boolean {
  if (locale === "zh-CN") return said === unit && isPrintOf(text, amount);
  const [scale = "", ...rest] = said.trim().split(" ");
  const factor = SCALES[scale];
  const noun = factor === undefined ? said.trim() : rest.join(" ");
  const [size, one, many] = NOUNS[unit] ?? [1, "?", "?"];
  const isNoun = noun === (text.replace("-", "") === "1" && factor === undefined ? one : many) || (uncounted && noun === "" && one !== many);
  return isNoun && isPrintOf(text, over(times(amount, integer(size)), integer(factor ?? 1)));
}

export function isRate(text: string | undefined, ratio: Rational, { decimals, trimZeros }: Setting): boolean {
  if (text === undefined || (trimZeros ? digitsOf(text) > decimals || /\.\d*0$/.test(text) : digitsOf(text) !== decimals)) return false;
  return isPrintOfTrimmed(text, times(ratio, HUNDRED), decimals);
}

/** A number printed with so many digits, whose last zeros may have been dropped. */
function isPrintOfTrimmed(text: string, value: Rational, decimals: number): boolean {
  const [whole = "", fraction = ""] = text.split(".");
  return isPrintOf(decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`, value);
}

export function isToldInTimes(growth: Rational, { locale, multiplesFrom }: Setting): boolean {
  return locale === "zh-CN" && multiplesFrom != null && signOf(minus(times(growth, HUNDRED), integer(multiplesFrom))) >= 0;
}

/** How many times: at least one digit after the point, and no zeros at the end. */
export function isTimes(text: string | undefined, value: Rational, decimals: number): boolean {
  const most = Math.max(1, decimals);
  return text !== undefined && digitsOf(text) <= most && !/\.\d*0$/.test(text) && isPrintOfTrimmed(text.replaceAll(",", ""), value, most);
}

const decimalsOfTimes = (text = ""): number => digitsOf(text);

function isPoints(text: string | undefined, points: Rational, { decimals, trimZeros }: Setting): boolean {
  if (text === undefined || (!trimZeros && digitsOf(text) !== decimals)) return false;
  return isPrintOfTrimmed(text, sizeOf(points), decimals);
}

const isZeroPrinted = (value: Rational, decimals: number): boolean => rounded(value, decimals).top === 0n;

/** The earlier figure that a clause speaks of. */
function baseOf(facts: Facts, { when = "" }: Said): Rational | null {
  return /上年同期|同比|year earlier/.test(when) ? facts.prior : facts.previous;
}

export function growthOf(facts: Facts, said: Said): Rational | null {
  const base = baseOf(facts, said);
  if (facts.stated !== null && base === facts.prior) return over(facts.stated, HUNDRED);
  return facts.actual === null || base === null || signOf(base) <= 0 || signOf(facts.actual) < 0 ? null : over(minus(facts.actual, base), base);
}

function changeOf(facts: Facts, said: Said): Rational | null {
  const base = baseOf(facts, said);
  return facts.actual === null || base === null ? null : minus(facts.actual, base);
}

function shareOf(part: Rational | null, whole: Rational | null | undefined): Rational | null {
  return part === null || whole == null || signOf(whole) <= 0 ? null : over(part, whole);
}

/** Of the year's task, more than the share of the year that is over, in points. */
function lead(facts: Facts, whole: Rational | null, { months }: Setting): Rational | null {
  const share = shareOf(facts.actual, whole);
  return share === null || months === null ? null : times(minus(share, over(integer(months), integer(12))), HUNDRED);
}

const rateIs = (of: (facts: Facts) => Rational | null): Judge => (facts, { r }, setting) => {
  const share = of(facts);
  return share !== null && isRate(r, share, setting);
};

const signIs = (of: (facts: Facts, said: Said, setting: Setting) => Rational | null, sign: number, also: Judge = () => true): Judge => (facts, said, setting) => {
  const value = of(facts, said, setting);
  return value !== null && signOf(value) === sign && also(facts, said, setting);
};

const pointsAre = (of: (facts: Facts, said: Said, setting: Setting) => Rational | null): Judge => (facts, said, setting) => {
  const points = of(facts, said, setting);
  return points !== null && isPoints(said["n"], points, setting);
};

const speedOf = (facts: Facts): Rational | null => {
  const { actual, prior, previous, previousPrior } = facts;
  if ([actual, previous].some((one) => one === null || signOf(one) < 0) || [prior, previousPrior].some((one) => one === null || signOf(one) <= 0)) return null;
  return actual && prior && previous && previousPrior ? times(minus(over(minus(actual, prior), prior), over(minus(previous, previousPrior), previousPrior)), HUNDRED) : null;
};
const earlierGrowth = ({ previous, previousPrior }: Facts): Rational | null => (previous && previousPrior && signOf(previousPrior) > 0 ? over(minus(previous, previousPrior), previousPrior) : null);
const targetLead = (facts: Facts, _: Said, setting: Setting): Rational | null => lead(facts, facts.target, setting);
const ceilingLead = (facts: Facts, _: Said, setting: Setting): Rational | null => lead(facts, facts.ceiling, setting);
const toTarget = ({ actual, target }: Facts): Rational | null => (actual && target ? minus(actual, target) : null);
const toCeiling = ({ actual, ceiling }: Facts): Rational | null => (actual && ceiling ? minus(actual, ceiling) : null);
const toBenchmark = ({ actual, benchmark }: Facts): Rational | null => (actual && benchmark ? minus(actual, benchmark) : null);
const toSecond = ({ actual, secondBenchmark }: Facts): Rational | null => (actual && secondBenchmark ? minus(actual, secondBenchmark) : null);

/** 分别高于A、B: on that side of both, by the two numbers. */
const apartFromBoth = (sign: number): Judge => (facts, said, setting) => [toBenchmark, toSecond].every((gap, place) => signIs(gap, sign, pointsAre(gap))(facts, { n: said[place === 0 ? "n" : "n2"]?.replaceAll(",", "") }, setting));
const partChange = ({ actual, prior }: Facts): Rational | null => (actual && prior ? minus(actual, prior) : null);
const amountIs = (of: (facts: Facts, said: Said) => Rational | null, uncounted = false): Judge => (facts, said, setting) => {
  const amount = of(facts, said);
  return amount !== null && isAmount(facts, amount, said["n"], said["u"], setting, uncounted);
};

/** How far a level is from what it is held to: a rate in points, a price in its unit. */
const levelIs = (of: (facts: Facts) => Rational | null): Judge => (facts, said, setting) => {
  const gap = of(facts);
  if (gap === null) return false;
  return facts.kind === "rate" ? /个百分点|percentage point/.test(said["u"] ?? "") && isPoints(said["n"]?.replaceAll(",", ""), gap, setting) : isAmount(facts, sizeOf(gap), said["n"], said["u"], setting);
};

/** What each sort of clause must be true of. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  value: amountIs(({ actual }) => actual),
  loss: signIs(({ actual }) => actual, -1, amountIs(({ actual }) => actual && sizeOf(actual))),
  none: signIs(({ actual }) => actual, 0),
  noFigure: ({ actual }) => actual === null,
  change: (facts, said, setting) => {
    const change = changeOf(facts, said);
    return change !== null && signOf(change) !== 0 && hasVerb(facts.kind, said["w"], signOf(change), "quantity") && isAmount(facts, sizeOf(change), said["n"], said["u"], setting, true);
  },
  growth: (facts, said, setting) => {
    const growth = growthOf(facts, said);
    if (growth === null || signOf(growth) === 0 || !hasVerb(facts.kind, said["g"] ?? said["w"], signOf(growth), "rate")) return false;
    // A stated rate keeps the digits of its cells.
    const isStated = facts.stated !== null && baseOf(facts, said) === facts.prior;
    if (isToldInTimes(growth, setting)) return isTimes(said["t"], growth, isStated ? decimalsOfTimes(said["t"]) : setting.decimals);
    return isStated ? isPrintOf(said["r"] ?? "", times(sizeOf(growth), HUNDRED)) : isRate(said["r"], sizeOf(growth), setting);
  },
  // Nothing now and nothing then is no change, whatever rate the workbook states.
  flat: (facts, said) => (facts.actual?.top === 0n && baseOf(facts, said)?.top === 0n) || signOf((facts.kind === "rate" ? changeOf(facts, said) : null) ?? growthOf(facts, said) ?? changeOf(facts, said) ?? integer(1)) === 0,
  nearlyFlat: (facts, said, { decimals }) => {
    const points = facts.kind === "rate" ? changeOf(facts, said) : null;
    const growth = growthOf(facts, said);
    const moved = points ?? (growth === null ? null : times(growth, HUNDRED));
    return moved !== null && signOf(moved) !== 0 && isZeroPrinted(moved, decimals);
  },
  zeroBase: (facts, said) => signOf(baseOf(facts, said) ?? integer(1)) === 0,
  base: (facts, said, setting) => {
    const base = baseOf(facts, said);
    return base !== null && isAmount(facts, said["way"] === undefined ? base : sizeOf(base), said["n"], said["u"], setting, false);
  },
  turnedUp: (facts, said) => signOf(baseOf(facts, said) ?? integer(0)) < 0 && signOf(facts.actual ?? integer(0)) > 0,
  turnedDown: (facts, said) => signOf(baseOf(facts, said) ?? integer(0)) > 0 && signOf(facts.actual ?? integer(0)) < 0,
  narrowed: (facts, said, setting) => signOf(baseOf(facts, said) ?? integer(0)) < 0 && signOf(facts.actual ?? integer(1)) <= 0 && signIs(changeOf, 1, amountIs((of, by) => sizeOf(changeOf(of, by) ?? integer(0)), true))(facts, said, setting),
  widened: (facts, said, setting) => signOf(baseOf(facts, said) ?? integer(0)) < 0 && signIs(changeOf, -1, amountIs((of, by) => sizeOf(changeOf(of, by) ?? integer(0)), true))(facts, said, setting),
  reasonMissing: ({ prior, actual }) => signOf(prior ?? integer(0)) > 0 && signOf(actual ?? integer(0)) < 0,
  points: (facts, said, setting) => {
    const change = changeOf(facts, said);
    return facts.kind === "rate" && change !== null && hasVerb("rate", said["w"], signOf(change), "quantity") && isPoints(said["n"], change, setting);
  },
  completion: rateIs(({ actual, target }) => shareOf(actual, target)),
  stretch: rateIs(({ actual, stretch }) => shareOf(actual, stretch)),
  exceeded: signIs(toTarget, 1),
  met: signIs(toTarget, 0),
  notMet: signIs(toTarget, -1, (_, __, { months }) => months === 12),
  ahead: signIs(targetLead, 1, pointsAre(targetLead)),
  behind: signIs(targetLead, -1, pointsAre(targetLead)),
  onSchedule: signIs(targetLead, 0),
  nearlyOnSchedule: (facts, said, setting) => isZeroPrinted(targetLead(facts, said, setting) ?? integer(1), setting.decimals),
  aboveTarget: signIs(toTarget, 1, levelIs(toTarget)),
  belowTarget: signIs(toTarget, -1, levelIs(toTarget)),
  atTarget: signIs(toTarget, 0),
  nearlyAtTarget: (facts, _, { decimals }) => isZeroPrinted(toTarget(facts) ?? integer(1), decimals),
  aboveCeiling: signIs(toCeiling, 1, levelIs(toCeiling)),
  belowCeiling: signIs(toCeiling, -1, levelIs(toCeiling)),
  atCeiling: signIs(toCeiling, 0),
  nearlyAtCeiling: (facts, _, { decimals }) => isZeroPrinted(toCeiling(facts) ?? integer(1), decimals),
  ceiling: amountIs(({ ceiling }) => ceiling),
  control: rateIs(({ actual, ceiling }) => shareOf(actual, ceiling)),
  withinCeiling: (facts, _, { months }) => months === 12 && signOf(toCeiling(facts) ?? integer(1)) <= 0,
  overCeiling: signIs(toCeiling, 1),
  withinControl: (facts, said, setting) => signOf(ceilingLead(facts, said, setting) ?? integer(1)) <= 0,
  overControl: signIs(ceilingLead, 1, pointsAre(ceilingLead)),
  remaining: amountIs((facts) => (toCeiling(facts) === null ? null : sizeOf(toCeiling(facts) ?? integer(0)))),
  pace: (facts, said, setting) => {
    const left = toCeiling(facts);
    return left !== null && setting.months !== null && isAmount(facts, over(sizeOf(left), integer(12 - setting.months)), said["n"], said["u"], setting);
  },
  nothingLeft: signIs(toCeiling, 0),
  found: amountIs(({ found }) => found),
  done: amountIs(({ done }) => done, true),
  rectified: rateIs(({ done, found }) => shareOf(done, found)),
  outstanding: amountIs(({ found, done }) => (found && done ? minus(found, done) : null), true),
  allDone: ({ found, done }) => found !== null && done !== null && isSame(found, done),
  nothingFound: signIs(({ found }) => found, 0),
  share: rateIs(({ actual, total }) => shareOf(actual, total?.actual)),
  contribution: (facts, said, setting) => {
    const [part, whole] = [partChange(facts), facts.total === null ? null : partChange(facts.total)];
    return part !== null && whole !== null && signOf(whole) !== 0 && isRate(said["r"], over(part, whole), setting);
  },
  pullUp: (facts, said, setting) => signIs((of) => pullOf(of), 1, pointsAre((of) => pullOf(of)))(facts, said, setting),
  pullDown: (facts, said, setting) => signIs((of) => pullOf(of), -1, pointsAre((of) => pullOf(of)))(facts, said, setting),
  above: signIs(toBenchmark, 1, pointsAre(toBenchmark)),
  below: signIs(toBenchmark, -1, pointsAre(toBenchmark)),
  even: signIs(toBenchmark, 0),
  aboveBoth: apartFromBoth(1),
  belowBoth: apartFromBoth(-1),
  aboveSecond: signIs(toSecond, 1, pointsAre(toSecond)),
  belowSecond: signIs(toSecond, -1, pointsAre(toSecond)),
  evenSecond: signIs(toSecond, 0),
  nearlyEvenSecond: (facts, _, { decimals }) => isZeroPrinted(toSecond(facts) ?? integer(1), decimals),
  nearlyEven: (facts, _, { decimals }) => isZeroPrinted(toBenchmark(facts) ?? integer(1), decimals),
  faster: signIs(speedOf, 1, pointsAre(speedOf)),
  slower: signIs(speedOf, -1, pointsAre(speedOf)),
  sameSpeed: (facts, _, { decimals }) => isZeroPrinted(speedOf(facts) ?? integer(1), decimals),
  fallNarrowed: (facts, said, setting) => signOf(growthOf(facts, { when: "同比" }) ?? integer(0)) < 0 && signIs(speedOf, 1, pointsAre(speedOf))(facts, said, setting),
  fallWidened: (facts, said, setting) => signOf(growthOf(facts, { when: "同比" }) ?? integer(0)) < 0 && signIs(speedOf, -1, pointsAre(speedOf))(facts, said, setting),
  riseWidened: signIs(speedOf, 1, pointsAre(speedOf)),
  riseNarrowed: signIs(speedOf, -1, pointsAre(speedOf)),
  afterFall: (facts, said, setting) => signIs(earlierGrowth, -1, (of, by, how) => isRate(by["r"], sizeOf(earlierGrowth(of) ?? integer(0)), how))(facts, said, setting) && signOf(growthOf(facts, { when: "同比" }) ?? integer(0)) > 0,
  afterRise: (facts, said, setting) => signIs(earlierGrowth, 1, (of, by, how) => isRate(by["r"], sizeOf(earlierGrowth(of) ?? integer(0)), how))(facts, said, setting) && signOf(growthOf(facts, { when: "同比" }) ?? integer(0)) < 0,
  average: (facts, said, setting) => {
    const { first, actual } = facts;
    if (first === null || actual === null || signOf(first) <= 0 || signOf(actual) < 0) return false;
    const sign = signOf(minus(actual, first));
    return isCount(said["years"]) && hasVerb(facts.kind, said["g"], sign, "rate") && isAverage(said["r"] ?? "", over(actual, first), sign, setting);
  },
  averageFlat: ({ first, actual }, { years }, setting) => first !== null && actual !== null && signOf(first) > 0 && isCount(years) && isAverage("0", over(actual, first), signOf(minus(actual, first)), { ...setting, trimZeros: true }),
  rank: (facts, { place }) => {
    const growths = facts.peers.flatMap((peer) => growthOf(peer, { when: "同比" }) ?? []);
    const own = growthOf(facts, { when: "同比" });
    return own !== null && Number(place) === 1 + growths.filter((other) => signOf(minus(other, own)) > 0).length;
  },
  multiple: ({ actual, prior }, { t }, { decimals }) => actual !== null && prior !== null && signOf(prior) > 0 && signOf(minus(actual, prior)) > 0 && isTimes(t, over(actual, prior), decimals),
  afterNone: (facts, _, { decimals }) => isZeroPrinted(times(earlierGrowth(facts) ?? integer(1), HUNDRED), decimals),
};

const isCount = (years: string | undefined): boolean => years === "两" || years === "two";

/** Whether a yearly rate, as printed, is the root of what the years came to: without a root, its bounds are raised to the years. */
function isAverage(text: string, ratio: Rational, sign: number, { decimals, trimZeros }: Setting): boolean {
  if (trimZeros ? digitsOf(text) > decimals || /\.\d*0$/.test(text) : digitsOf(text) !== decimals) return false;
  const half: Rational = { top: 1n, bottom: 2n * 10n ** BigInt(decimals) };
  const rate = rational(text);
  const [least, most] = [minus(rate, half), minus(rate, times(half, integer(-1)))];
  const grown = (size: Rational): Rational => {
    const yearly = over(minus(HUNDRED, times(size, integer(-sign))), HUNDRED);
    return signOf(yearly) < 0 ? yearly : power(yearly, AVERAGE_YEARS);
  };
  const isWithin = (bound: Rational, way: number): boolean => signOf(minus(ratio, grown(bound))) * way * (sign < 0 ? -1 : 1) >= 0;
  return sign === 0 ? rate.top === 0n : (signOf(least) <= 0 || isWithin(least, 1)) && isWithin(most, -1) && !isSame(ratio, grown(most));
}

function pullOf(facts: Facts): Rational | null {
  const change = partChange(facts);
  const base = facts.total?.prior ?? null;
  return change === null || base === null || signOf(base) <= 0 ? null : times(over(change, base), HUNDRED);
}
