import { ceilingLead, contributionOf, difference, growthOf, paceOf, pullOf, shareOf, targetLead, toCeiling, toTarget } from "./derived";
import type { Facts } from "./facts";
import { amount, rate, sign, size, type Judge } from "./judge";
import { isAmount, isPoints, isZeroPrinted } from "./printed";
import { compare, HUNDRED, integer, isSame, over, signOf, sizeOf, ZERO, type Rational } from "./rational";

/** How far a level is from what it is held to: a rate in points, a price in its unit. */
const level = (of: (facts: Facts) => Rational | null): Judge => (facts, said, setting) => {
  const gap = of(facts);
  if (gap === null) return false;
  return facts.kind === "rate" ? /个百分点|percentage point/.test(said["u"] ?? "") && isPoints(said["n"]?.replaceAll(",", ""), gap, setting) : isAmount(facts, sizeOf(gap), said["n"], said["u"], setting);
};

/** What is said of a figure alone, of its target and ceiling, of what was rectified, and of a part of a total. */
export const JUDGES_OF_TARGETS: Readonly<Record<string, Judge>> = {
  value: amount(({ actual }) => actual),
  loss: sign(({ actual }) => actual, -1, amount(({ actual }) => actual && sizeOf(actual))),
  /** After a turn: a profit, or a loss, without its sign. */
  turnedValue: (facts, { n2, u2 }, setting) => facts.actual !== null && isAmount(facts, sizeOf(facts.actual), n2, u2, setting),
  none: sign(({ actual }) => actual, 0),
  noFigure: ({ actual }) => actual === null,
  noPrior: ({ actual, prior }) => actual === null || prior === null,
  completion: rate(({ actual, target }) => shareOf(actual, target)),
  stretch: rate(({ actual, stretch }) => shareOf(actual, stretch)),
  exceeded: sign(toTarget, 1),
  met: sign(toTarget, 0),
  notMet: sign(toTarget, -1, (_, __, { months }) => months === 12),
  ahead: sign(targetLead, 1, size(targetLead)),
  behind: sign(targetLead, -1, size(targetLead)),
  onSchedule: sign(targetLead, 0),
  nearlyOnSchedule: (facts, said, setting) => isZeroPrinted(targetLead(facts, said, setting) ?? integer(1), setting),
  aboveTarget: sign(toTarget, 1, level(toTarget)),
  belowTarget: sign(toTarget, -1, level(toTarget)),
  atTarget: sign(toTarget, 0),
  nearlyAtTarget: (facts, _, setting) => isZeroPrinted(toTarget(facts) ?? integer(1), setting),
  aboveCeiling: sign(toCeiling, 1, level(toCeiling)),
  belowCeiling: sign(toCeiling, -1, level(toCeiling)),
  atCeiling: sign(toCeiling, 0),
  nearlyAtCeiling: (facts, _, setting) => isZeroPrinted(toCeiling(facts) ?? integer(1), setting),
  ceiling: amount(({ ceiling }) => ceiling),
  control: rate(({ actual, ceiling }) => shareOf(actual, ceiling)),
  withinCeiling: (facts, _, { months }) => months === 12 && signOf(toCeiling(facts) ?? integer(1)) <= 0,
  overCeiling: sign(toCeiling, 1),
  withinControl: (facts, said, setting) => signOf(ceilingLead(facts, said, setting) ?? integer(1)) <= 0,
  overControl: sign(ceilingLead, 1, size(ceilingLead)),
  remaining: sign(toCeiling, -1, amount((facts) => sizeOf(toCeiling(facts) ?? integer(0)))),
  pace: (facts, said, setting) => {
    const pace = paceOf(facts, setting);
    return pace !== null && isAmount(facts, pace, said["n"], said["u"], setting, { isQuotient: true });
  },
  nothingLeft: sign(toCeiling, 0),
  found: amount(({ found }) => found),
  done: amount(({ done }) => done, true),
  rectified: rate(({ done, found }) => shareOf(done, found)),
  outstanding: amount(({ found, done }) => difference(found, done), true),
  allDone: ({ found, done }) => found !== null && done !== null && isSame(found, done),
  nothingFound: sign(({ found }) => found, 0),
  share: rate(({ actual, total }) => shareOf(actual, total?.actual)),
  // Of a total that fell or hardly moved a part's share of the change says nothing.
  contribution: (facts, said, setting) => compare(facts.total === null ? ZERO : (growthOf({ ...facts.total, stated: null }, { when: "同比" }) ?? ZERO), over(integer(1), HUNDRED)) >= 0 && signOf(contributionOf(facts) ?? ZERO) > 0 && rate(contributionOf)(facts, said, setting),
  pullUp: sign(pullOf, 1, size(pullOf)),
  pullDown: sign(pullOf, -1, size(pullOf)),
};
