import { grownOver, isAverage } from "./average";
import { baseOf, changeOf, difference, earlierGrowth, growthOf, isStated, multipleOf, rankOf, settingOfPoints, speedOf, toBenchmark, toSecond, yearly } from "./derived";
import type { Facts } from "./facts";
import { bothGaps, sign, size, type Judge } from "./judge";
import { hasVerb, isAmount, isBand, isGrowthPrinted, isNearlyNone, isPoints, isRate, isTimes, isZeroPrinted } from "./printed";
import { compare, HUNDRED, integer, minus, signOf, sizeOf, times, ZERO } from "./rational";
import type { Said, Setting } from "./setting";

const YEARS: Readonly<Record<string, number>> = { 两: 2, 三: 3, two: 2, three: 3 };

/** What is said of a figure beside that of another time, or of others. */
export const JUDGES_OF_COMPARISON: Readonly<Record<string, Judge>> = {
  change: (facts, said, setting) => {
    const change = changeOf(facts, said);
    return change !== null && signOf(change) !== 0 && hasVerb(facts.kind, said["w"], signOf(change), "quantity") && isAmount(facts, sizeOf(change), said["n"], said["u"], setting, { uncounted: true });
  },
  growth: (facts, said, setting) => {
    const growth = growthOf(facts, said);
    if (growth === null || signOf(growth) === 0 || !hasVerb(facts.kind, said["g"] ?? said["w"], signOf(growth), "rate")) return false;
    const isInList = said["listed"] !== undefined && said["band"] === undefined;
    return (isInList || isBand(said["band"], growth, setting)) && isGrowthPrinted(said, growth, isStated(facts, said), setting);
  },
  // Nothing now and nothing then is no change, whatever rate the workbook states; nor are as many of a few.
  flat: (facts, said, setting) => (isSameAsBefore(facts, said) && (facts.actual?.top === 0n || isTiny(facts, said, setting))) || signOf((facts.kind === "rate" ? changeOf(facts, said) : null) ?? growthOf(facts, said) ?? changeOf(facts, said) ?? integer(1)) === 0,
  nearlyFlat: (facts, said, setting) => {
    const points = facts.kind === "rate" ? changeOf(facts, said) : null;
    if (points !== null) return signOf(points) !== 0 && isZeroPrinted(points, settingOfPoints(facts, said, setting));
    const growth = growthOf(facts, said);
    return growth !== null && signOf(growth) !== 0 && isNearlyNone(times(growth, HUNDRED), setting);
  },
  points: (facts, said, setting) => {
    const change = changeOf(facts, said);
    return facts.kind === "rate" && change !== null && hasVerb("rate", said["w"], signOf(change), "quantity") && isPoints(said["n"], change, settingOfPoints(facts, said, setting));
  },
  zeroBase: (facts, said) => signOf(baseOf(facts, said) ?? integer(1)) === 0,
  base: (facts, said, setting) => {
    const base = baseOf(facts, said);
    return base !== null && isAmount(facts, said["way"] === undefined ? base : sizeOf(base), said["n"], said["u"], setting);
  },
  laterBase: (facts, said, setting) => {
    const base = baseOf(facts, said);
    return base !== null && isAmount(facts, base, said["n2"], said["u2"], setting);
  },
  turnedUp: (facts, said) => signOf(baseOf(facts, said) ?? ZERO) < 0 && signOf(facts.actual ?? ZERO) > 0 && (said["way"] ?? "loss").replace("亏损", "loss") === "loss",
  turnedDown: (facts, said) => signOf(baseOf(facts, said) ?? ZERO) > 0 && signOf(facts.actual ?? ZERO) < 0 && (said["way"] ?? "profit").replace("盈利", "profit") === "profit",
  narrowed: (facts, said, setting) => isLossMoved(1)(facts, said, setting) && signOf(facts.actual ?? integer(1)) <= 0,
  widened: (facts, said, setting) => isLossMoved(-1)(facts, said, setting),
  reasonMissing: ({ prior, actual }) => signOf(prior ?? ZERO) > 0 && signOf(actual ?? ZERO) < 0,
  above: sign(toBenchmark, 1, size(toBenchmark)),
  below: sign(toBenchmark, -1, size(toBenchmark)),
  even: sign(toBenchmark, 0),
  nearlyEven: (facts, _, setting) => isZeroPrinted(toBenchmark(facts) ?? integer(1), setting),
  aboveBoth: bothGaps(1),
  belowBoth: bothGaps(-1),
  aboveSecond: sign(toSecond, 1, size(toSecond)),
  belowSecond: sign(toSecond, -1, size(toSecond)),
  evenSecond: sign(toSecond, 0),
  nearlyEvenSecond: (facts, _, setting) => isZeroPrinted(toSecond(facts) ?? integer(1), setting),
  faster: sign(speedOf, 1, size(speedOf)),
  slower: sign(speedOf, -1, size(speedOf)),
  sameSpeed: (facts, { speed = "" }, setting) => isZeroPrinted(speedOf(facts) ?? integer(1), setting) && (/降幅|fall/.test(speed) ? isGoing(facts, -1) : /[涨升]幅|rise/.test(speed) ? isGoing(facts, 1) : true),
  fallNarrowed: (facts, said, setting) => isGoing(facts, -1) && sign(speedOf, 1, size(speedOf))(facts, said, setting),
  fallWidened: (facts, said, setting) => isGoing(facts, -1) && sign(speedOf, -1, size(speedOf))(facts, said, setting),
  riseWidened: (facts, said, setting) => isGoing(facts, 1) && sign(speedOf, 1, size(speedOf))(facts, said, setting),
  riseNarrowed: (facts, said, setting) => isGoing(facts, 1) && sign(speedOf, -1, size(speedOf))(facts, said, setting),
  afterFall: (facts, said, setting) => sign(earlierGrowth, -1, (of, { r }) => isRate(r, sizeOf(earlierGrowth(of) ?? ZERO), setting))(facts, said, setting) && isTurn(facts, said, 1),
  afterRise: (facts, said, setting) => sign(earlierGrowth, 1, (of, { r }) => isRate(r, sizeOf(earlierGrowth(of) ?? ZERO), setting))(facts, said, setting) && isTurn(facts, said, -1),
  afterNone: (facts, said, setting) => isZeroPrinted(times(earlierGrowth(facts) ?? integer(1), HUNDRED), setting) && isTurn(facts, said, signOf(yearly(facts) ?? ZERO)),
  average: (facts, { years = "", g, r = "" }, setting) => {
    const grown = grownOver(facts);
    return grown !== null && YEARS[years] === setting.averageYears && hasVerb(facts.kind, g, compare(grown, integer(1)), "rate") && isAverage(r, grown, setting);
  },
  averageFlat: (facts, { years = "" }, setting) => {
    const grown = grownOver(facts);
    return grown !== null && YEARS[years] === setting.averageYears && isAverage("0", grown, { ...setting, trimZeros: true });
  },
  multiple: (facts, { t }, setting) => {
    const multiple = multipleOf(facts);
    return multiple !== null && compare(times(minus(multiple, integer(1)), HUNDRED), integer(setting.multiplesFrom ?? 100)) >= 0 && isTimes(t, multiple, setting.decimals, setting);
  },
  rank: (facts, { place }) => Number(place) === rankOf(facts),
};

const isLossMoved = (way: 1 | -1): Judge => (facts, said, setting) => {
  const moved = difference(facts.actual, baseOf(facts, said));
  return signOf(baseOf(facts, said) ?? ZERO) < 0 && moved !== null && signOf(moved) === way && isAmount(facts, sizeOf(moved), said["n"], said["u"], setting, { uncounted: true });
};

const isGoing = (facts: Facts, way: number): boolean => signOf(yearly(facts) ?? ZERO) === way;

/** What growth has turned to; English leaves it to the words before. */
function isTurn(facts: Facts, { g }: Said, way: number): boolean {
  return way !== 0 && isGoing(facts, way) && (g === undefined || hasVerb(facts.kind, g, way, "rate"));
}

function isSameAsBefore(facts: Facts, said: Said): boolean {
  return signOf(changeOf(facts, said) ?? integer(1)) === 0;
}

/** A count on a base too small for a rate to say anything. */
function isTiny(facts: Facts, said: Said, { leastBase }: Setting): boolean {
  const base = baseOf(facts, said);
  return leastBase != null && base !== null && ["accident", "count"].includes(facts.kind) && compare(base, integer(leastBase)) < 0;
}
