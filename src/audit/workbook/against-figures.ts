import { sameKind } from "../../quantity/unit";
import { isPercent, isSameKind } from "../reading/amount";
import { levelClaim } from "./against-levels";
import { printedRateClaim, rateClaim } from "./against-rates";
import { cellAmount } from "./cell-amount";
import type { DraftClaim } from "../claim";
import { baseNamed, baseOf, figureAt, type FigureIndex } from "./figure-index";
import { printQuantity, ratioClaim, spanOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import type { Observation } from "../../recognition/table";
import type { Mention } from "../reading/mention";
import type { Period } from "../../quantity/period";
import type { ReadReport } from "../reading/read-mentions";
import type { Meant, SeriesMeant } from "./series-meant";
import { namedSum, nameOf } from "./series-names";
import type { Statement } from "../statements/statement";
import { atPeriod, isCarried, periodsIn } from "./statement-time";
import { magnitude, matchLevel, named, periodOf, plain, type Compared, type Found } from "./workbook-figure";

/** A claim held against the workbook, and the number it is about. */
export interface FigureClaim {
  readonly mention: Mention;
  readonly claim: DraftClaim;
}

/** What the statements of a report say, held against the workbook's figures. */
export function figureClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[], seriesMeant: SeriesMeant, index: FigureIndex, year: number | null): readonly FigureClaim[] {
  const periods = periodsIn(report.mentions);
  return statements.flatMap((statement) => seriesMeant.parts(statement)).flatMap((statement) => {
    const meant = seriesMeant.by(statement);
    const claims = ofStatement(context, statement, meant, index, year);
    return claims.some(isWrong) && isCarried(statement) ? (ofAnotherTime(periods, (period) => ofStatement(context, atPeriod(statement, period), meant, index, year)) ?? claims) : claims;
  });
}

function isWrong({ claim }: FigureClaim): boolean {
  return claim.verdict === "inconsistent";
}

/** A sentence that names no time may go on with any that the report has named: what agrees at one of them is right. */
function ofAnotherTime(periods: readonly Period[], claimsAt: (period: Period) => readonly FigureClaim[]): readonly FigureClaim[] | null {
  for (const period of periods) {
    const claims = claimsAt(period);
    if (claims.length > 0 && !claims.some(isWrong)) return claims;
  }
  return null;
}

function ofStatement(context: ClaimContext, statement: Statement, { matches, isCertain }: Meant, index: FigureIndex, year: number | null): readonly FigureClaim[] {
  if (matches.length === 0) return [];
  const { level } = statement;
  const figure = level === null ? null : matchLevel(level, matches, year);
  if (level !== null && figure === null) return [];
  // A figure reached (…, at 19.0) without the change that leads to it may be of something else that its clause names.
  const isReached = level?.meaning !== "to" || statement.comparisons.length > 0;
  if (!(isCertain && isReached) && figure?.fits !== true) return [];
  const claims: { readonly mention: Mention; readonly claim: DraftClaim | null }[] = [];
  if (level !== null && figure !== null) claims.push({ mention: level, claim: levelClaim(context, level, figure, index) });
  for (const { base: words, growth, change } of statement.comparisons) {
    const base = baseNamed(words);
    if (base === null) {
      if (level === null && growth !== null) claims.push({ mention: growth, claim: printedRateClaim(context, growth, matches, year) });
      continue;
    }
    const mention = growth ?? change;
    const known = figure ?? (level === null && mention !== null ? named(matches, periodOf(mention, year)) : null);
    const compared = known === null ? null : { ...known, base, before: baseOf(index, known.series, known.actual, base) };
    if (growth !== null) claims.push({ mention: growth, claim: (figure === null ? printedRateClaim(context, growth, matches, year) : null) ?? (compared === null ? null : growthClaim(context, growth, compared, index)) });
    if (change !== null && compared !== null) claims.push({ mention: change, claim: changeClaim(context, change, compared) });
  }
  for (const { mention } of statement.ratios) {
    const found = figure ?? named(matches, periodOf(mention, year));
    if (found !== null) claims.push({ mention, claim: ratioClaimOf(context, mention, found, index) });
  }
  return claims.flatMap(({ mention, claim }) => (claim === null ? [] : [{ mention, claim }]));
}

/** A rate whose base the report does not name may be on the period before as well as on the year. */
function growthClaim(context: ClaimContext, growth: Mention, compared: Compared, index: FigureIndex): DraftClaim | null {
  const claim = rateClaim(context, growth, compared);
  if (claim?.verdict === "consistent" || growth.base !== null) return claim;
  const onPrevious = rateClaim(context, growth, { ...compared, base: "previous", before: baseOf(index, compared.series, compared.actual, "previous") });
  return onPrevious?.verdict === "consistent" ? onPrevious : claim;
}

function ratioClaimOf(context: ClaimContext, mention: Mention, found: Found, index: FigureIndex): DraftClaim | null {
  switch (mention.meaning) {
    case "completion":
    case "control-share":
      return targetClaim(context, mention, found);
    case "share":
      return (found.series.entity === null ? targetClaim(context, mention, found) : null) ?? shareClaim(context, mention, found, index);
    case "points":
      return pointsClaim(context, mention, found, index);
    default:
      return null;
  }
}

/** The change of a rate, in points. */
function pointsClaim(context: ClaimContext, mention: Mention, { series, actual, cell }: Found, index: FigureIndex): DraftClaim | null {
  const against = baseNamed(mention.base ?? "last-year");
  const before = against === null ? null : baseOf(index, series, actual, against);
  const base = before === null ? null : cellAmount(before);
  if (before === null || base === null || !isPercent(cell) || !isPercent(base) || mention.direction === 0) return null;
  const sum = namedSum(context, nameOf(context, series, actual), `${plain(actual)} − ${plain(before)}`);
  return ratioClaim(context, { kind: "points", mention, span: [mention], inputs: [], sum, exact: cell.exact.minus(base.exact), possible: () => cell.interval.minus(base.interval), cells: [actual.cell, before.cell] });
}

function changeClaim(context: ClaimContext, change: Mention, { series, actual, cell, before: prior }: Compared): DraftClaim | null {
  const before = prior === null ? null : cellAmount(prior);
  const stated = change.amount;
  if (prior === null || before === null || stated === null || !sameKind(before.unit, cell.unit) || !isSameKind(stated, cell)) return null;
  const [now, base] = [magnitude(cell), magnitude(before)];
  const exact = now.exact.minus(base.exact);
  const possible = now.interval.minus(base.interval);
  const signed = change.direction < 0 ? { exact: stated.exact.negate(), interval: stated.interval.negate() } : stated;
  const should = exact.movePoint(-stated.unit.exponent).round(change.number.value.decimals, "half-up");
  const isEqual = should.compare(signed.exact.movePoint(-stated.unit.exponent)) === 0;
  const verdict = isEqual ? "consistent" : possible.meets(signed.interval) ? "within-rounding" : "inconsistent";
  const words = wordsOf(context);
  const sum = namedSum(context, nameOf(context, series, actual), `${plain(actual)} − ${plain(prior)} = ${should.toString()}${change.number.unit ?? ""}`);
  const printed = printQuantity(change);
  return {
    ...spanOf(context, [change]),
    kind: "change",
    verdict,
    serious: verdict === "inconsistent" && exact.sign() * change.direction < 0,
    printed,
    expected: `${should.toString()}${change.number.unit ?? ""}`,
    inputs: [],
    explanation: verdict === "inconsistent" ? words.impossible(sum, should.toString(), printed) : words.agrees(sum),
    correction: verdict === "inconsistent" ? { ...change.number.digits, text: should.abs().toString() } : null,
    cells: [actual.cell, prior.cell],
  };
}

/** A share of all, said of an entity: 占总数的25.0%. */
const OF_ALL = /总|全|合计|^$|total|overall|all\b/iu;

/** An entity's share of the whole that the workbook gives beside it. */
function shareClaim(context: ClaimContext, mention: Mention, found: Found, index: FigureIndex): DraftClaim | null {
  const { series, actual } = found;
  if (mention.meaning !== "share" || series.entity === null || !OF_ALL.test(mention.whole)) return null;
  const whole = index.wholeOf(series);
  const claim = quotientClaim(context, "share", mention, found, whole === undefined ? null : figureAt(whole, actual.role, actual.period));
  // A share of what is not said may be of something else.
  return claim?.verdict === "inconsistent" && mention.whole === "" ? null : claim;
}

function targetClaim(context: ClaimContext, mention: Mention, found: Found): DraftClaim | null {
  if (mention.whole.endsWith("收入")) return null;
  const [kind, role] = mention.meaning === "control-share" ? (["control-share", "ceiling"] as const) : (["completion", "target"] as const);
  return quotientClaim(context, kind, mention, found, found.series.observations.find((observation) => observation.role === role) ?? null);
}

/** A figure of the workbook over another of the same unit; null where there is none to divide by. */
function quotientClaim(context: ClaimContext, kind: "share" | "completion" | "control-share", mention: Mention, { series, actual, cell }: Found, whole: Observation | null): DraftClaim | null {
  const below = whole === null ? null : cellAmount(whole);
  if (whole === null || below === null || !sameKind(below.unit, cell.unit)) return null;
  const exact = cell.exact.dividedBy(below.exact);
  const possible = cell.interval.dividedBy(below.interval);
  if (exact === null || possible === null) return null;
  const sum = namedSum(context, nameOf(context, series, actual), `${plain(actual)} ÷ ${plain(whole)}`);
  return ratioClaim(context, { kind, mention, span: [mention], inputs: [], sum, exact, possible: () => possible, cells: [actual.cell, whole.cell] });
}
