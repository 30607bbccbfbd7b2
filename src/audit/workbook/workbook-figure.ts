import type { Period } from "../../quantity/period";
import { withYear, yearOf } from "../../quantity/period-arithmetic";
import type { Observation } from "../../recognition/table";
import { isSameKind, type Amount } from "../reading/amount";
import { cellAmount } from "./cell-amount";
import { figureAt, type Base, type Match, type Series } from "./figure-index";
import { ALIKE, SURE } from "./names-alike";
import type { Mention } from "../reading/mention";
import { isSlip } from "../verdicts/slip";

/** A figure of the report and the cell that holds it. */
export interface Found {
  readonly series: Series;
  readonly actual: Observation;
  readonly cell: Amount;
  readonly fits: boolean;
}

/** A figure of the workbook beside the one it is compared with, where there is one. */
export interface Compared extends Found {
  readonly base: Base;
  readonly before: Observation | null;
}

export function matchLevel(level: Mention, matches: readonly Match[], year: number | null): Found | null {
  const amount = level.amount;
  if (amount === null || !MATCHED.has(level.meaning)) return null;
  const period = periodOf(level, year);
  const all = matches.flatMap((match) => candidate(match, amount, period));
  // A rate may be said of much beside what the words name: only one that agrees is known to be the workbook's.
  const candidates = level.meaning === "ratio" ? all.filter(({ found, score }) => found.fits && score >= SURE) : all;
  const [best, next] = candidates;
  const fitting = candidates.find(({ found, score }) => found.fits && (score >= ALIKE || level.number.value.abs().toNumber() >= 100) && (best === undefined || best.score < SURE || score > best.score - CLOSE));
  if (fitting !== undefined) return fitting.found;
  if (best !== undefined && best.score >= ALIKE && level.number.value.abs().toNumber() >= 100 && (next === undefined || next.score < best.score - 0.02) && isSlip(level.number.value.abs().toString(), shownIn(best.found, amount, level))) return best.found;
  if (best === undefined || best.score < SURE || (next !== undefined && next.score > best.score - 0.02)) return null;
  return best.found;
}

/** The figure that a share or a rate names without giving it; null where more than one may be meant. */
export function named(matches: readonly Match[], period: Period | null): Found | null {
  const [best, next] = matches;
  if (best === undefined || best.score < SURE || (next !== undefined && next.score > best.score - 0.02)) return null;
  const actual = figureAt(best.series, "actual", period);
  const cell = actual === null ? null : cellAmount(actual);
  return actual === null || cell === null ? null : { series: best.series, actual, cell, fits: true };
}

const MATCHED: ReadonlySet<Mention["meaning"]> = new Set(["level", "to", "ratio"]);

/** A name this much less alike than the best is another's. */
const CLOSE = 0.15;

/** The cell's value in the unit and with the decimals that the report uses. */
export function shownIn({ cell }: Found, amount: Amount, level: Mention): string {
  return cell.exact.abs().movePoint(-amount.unit.exponent).round(level.number.value.decimals, "half-up").toString();
}

function candidate({ series, score }: Match, amount: Amount, period: Period | null): readonly { found: Found; score: number }[] {
  const actual = figureAt(series, "actual", period) ?? figureAt(series, "found", period);
  const cell = actual === null ? null : cellAmount(actual);
  if (actual === null || cell === null || !isSameKind(cell, amount)) return [];
  // A stored refund may carry a minus that the report leaves to its words.
  const fits = isRoundedFrom(amount, cell) || isRoundedFrom(amount, { ...cell, exact: cell.exact.negate(), interval: cell.interval.negate() });
  return [{ found: { series, actual, cell, fits }, score }];
}

/** The report rounds the cell, or spells out what the cell has rounded; not both at once: 399 is not 398. */
function isRoundedFrom(amount: Amount, cell: Amount): boolean {
  return amount.interval.contains(cell.exact) || cell.interval.contains(amount.exact);
}

export function periodOf(mention: Mention, year: number | null): Period | null {
  const { period } = mention;
  return period === null || yearOf(period) !== null || year === null ? period : withYear(period, year);
}

/** Output at constant prices. */
export const CONSTANT = /不变价|可比价|constant|chained volume/iu;

export function shownValue({ figure, unit }: Observation): string {
  return figure.kind === "known" ? `${figure.value.toString()}${unit ?? ""}` : "";
}

/** A refund is stored with a minus by convention; both signs the same, the growth is that of the size. */
export function magnitude(amount: Amount): Amount {
  return amount.exact.sign() < 0 ? { ...amount, exact: amount.exact.negate(), interval: amount.interval.negate() } : amount;
}

export function plain({ figure }: Observation): string {
  return figure.kind === "known" ? figure.value.abs().toString() : "";
}
