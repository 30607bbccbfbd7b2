import type { Period } from "../../quantity/period";
import { periodKey } from "../../quantity/period-arithmetic";
import { groupBy } from "../../sheet/group-by";
import type { Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

/** A report about more times than these cannot be guessed at. */
const MOST_PERIODS = 6;

/** The times that a report names for its figures. */
export function periodsIn(mentions: readonly Mention[]): readonly Period[] {
  const named = mentions.flatMap(({ period, isPeriodCarried }) => (period === null || isPeriodCarried ? [] : [period]));
  const periods = [...groupBy(named, periodKey).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
  return periods.length > MOST_PERIODS ? [] : periods;
}

/** Whether a statement's time is only taken over from an earlier sentence. */
export function isCarried({ level, comparisons: [comparison], ratios: [ratio] }: Statement): boolean {
  return (level ?? comparison?.growth ?? comparison?.change ?? ratio?.mention)?.isPeriodCarried === true;
}

/** The same statement of another time. */
export function atPeriod(statement: Statement, period: Period): Statement {
  const moved = (mention: Mention | null): Mention | null => (mention === null ? null : { ...mention, period });
  return {
    ...statement,
    level: moved(statement.level),
    comparisons: statement.comparisons.map(({ base, change, growth }) => ({ base, change: moved(change), growth: moved(growth) })),
    ratios: statement.ratios.map(({ mention, target }) => ({ mention: { ...mention, period }, target })),
  };
}
