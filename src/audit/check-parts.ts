import { COMPLETE_PARTS } from "../lexicon/report-words";
import { Fraction } from "../quantity/fraction";
import { Interval } from "../quantity/interval";
import { amountOf, isSameKind, type Amount } from "./amount";
import { digits, differenceClaim, powerOf } from "./check-comparisons";
import type { DraftClaim } from "./claim";
import { printStated, spanOf, statedRatio, verdictOf, wordsOf, type ClaimContext } from "./judge";
import type { Mention } from "./mention";
import { isSlip } from "./slip";
import type { Statement } from "./statement";

interface Known {
  readonly statement: Statement;
  readonly level: Mention;
  readonly amount: Amount;
  /** Whether it is the first figure of its sentence. */
  readonly isFirst?: boolean;
}

/** A whole and its parts: those that 其中 or a bracket opens. */
interface Division {
  readonly whole: Known;
  readonly parts: readonly Known[];
  /** Whether the parts are all there are. */
  readonly isComplete: boolean;
}

/** Sums of parts, parts larger than their whole, and a total rate that its parts' rates do not allow. */
export function partClaims(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  return divisionsOf(statements).filter(isLikely).flatMap((division) => [...sizes(context, division), ...rates(context, division)]);
}

/** 分…看 may go back far: where its parts are nowhere near the whole, another figure is meant. */
function isLikely({ whole, parts }: Division): boolean {
  if (parts[0]?.level.opensPart !== "divided" || whole.isFirst === true) return true;
  const ratio = parts.reduce((sum, part) => sum + part.amount.exact.toNumber(), 0) / whole.amount.exact.toNumber();
  return ratio > 0.5 && ratio < 2;
}

function known(statement: Statement | undefined): Known | null {
  const level = statement?.level ?? null;
  const amount = level === null ? null : amountOf(level.number);
  return statement === undefined || level === null || amount === null || level.meaning !== "level" ? null : { statement, level, amount };
}

function divisionsOf(statements: readonly Statement[]): readonly Division[] {
  const divisions: Division[] = [];
  const members = new Set<Statement>();
  for (const [place, statement] of statements.entries()) {
    const first = known(statement);
    if (first === null || (first.level.opensPart !== "among" && first.level.opensPart !== "divided")) continue;
    const whole = wholeBefore(statements, place, first, members);
    if (whole === null) continue;
    const { parts, others } = partsFrom(statements, place, first, whole);
    const complete = others.length > 0 ? addingUp([...parts, ...others], whole) : completeSet(parts);
    divisions.push({ whole, parts: complete ?? parts, isComplete: complete !== null });
    for (const part of [...parts, ...others]) members.add(part.statement);
  }
  return divisions;
}

/** Parts of any names that add up to the whole are all there are. */
function addingUp(parts: readonly Known[], whole: Known): readonly Known[] | null {
  const sum = parts.reduce((total, part) => total.plus(part.amount.interval), Interval.exactly(Fraction.ZERO));
  return sum.meets(whole.amount.interval) ? parts : null;
}

/** 其中 divides the figure before it; 分中央和地方看 goes back to the figure that 其中 divided. */
function wholeBefore(statements: readonly Statement[], place: number, first: Known, members: ReadonlySet<Statement>): Known | null {
  for (let at = place - 1; at >= 0 && at >= place - 8; at -= 1) {
    const candidate = known(statements[at]);
    if (candidate === null || (first.level.opensPart === "divided" && members.has(candidate.statement))) continue;
    if (first.level.sentence - candidate.level.sentence > 1) return null;
    if (isSameKind(candidate.amount, first.amount) && candidate.level.depth <= first.level.depth) return { ...candidate, isFirst: statements[at - 1]?.level?.sentence !== candidate.level.sentence };
  }
  return null;
}

/** Parts of the same kind to the end of the sentence, or of the bracket; behind a semicolon only the counterpart of the first. */
function partsFrom(statements: readonly Statement[], place: number, first: Known, whole: Known): { readonly parts: readonly Known[]; readonly others: readonly Known[] } {
  const parts: Known[] = [first];
  const others: Known[] = [];
  let isPastSemicolon = false;
  for (let at = place + 1; at < statements.length; at += 1) {
    const level = statements[at]?.level;
    if (level === null || level === undefined) continue;
    if (level.sentence !== first.level.sentence || level.depth < first.level.depth || level.opensPart === "among" || level.opensPart === "divided") break;
    isPastSemicolon ||= level.opensPart === "apart";
    const part = known(statements[at]);
    if (part === null || !isSameKind(part.amount, whole.amount) || part.level.depth !== first.level.depth) continue;
    if (isPastSemicolon && completeSet([...parts, part]) === null && !startsSet([...parts, part])) others.push(part);
    else if (isPastSemicolon && completeSet(parts) !== null) others.push(part);
    else parts.push(part);
  }
  return { parts, others };
}

function startsSet(parts: readonly Known[]): boolean {
  return COMPLETE_PARTS.some((set) => parts.every(({ statement }, place) => set[place]?.test(statement.subject)));
}

/** The members of a set that has nothing beside it (中央 and 地方), where all are there and the first part is one of them. */
function completeSet(parts: readonly Known[]): readonly Known[] | null {
  for (const set of COMPLETE_PARTS) {
    const members = set.map((name) => parts.find(({ statement }) => name.test(statement.subject)));
    const found = members.filter((member) => member !== undefined);
    if (found.length === set.length && new Set(found).size === set.length && found.includes(parts[0] as Known)) return found;
  }
  return null;
}

function sizes(context: ClaimContext, { whole, parts, isComplete }: Division): readonly DraftClaim[] {
  const sum = parts.reduce((total, part) => total.plus(part.amount.exact), Fraction.ZERO);
  const possible = parts.reduce((total, part) => total.plus(part.amount.interval), Interval.exactly(Fraction.ZERO));
  const text = parts.map(({ level }) => `${digits(level)}${level.number.unit === whole.level.number.unit ? "" : (level.number.unit ?? "")}`).join(" + ");
  const isSum = parts.length > 1 && (isComplete || possible.meets(whole.amount.interval) || isOverfull(parts, possible, whole) || isSlipped(parts, sum, whole));
  if (isSum) return [{ ...differenceClaim(context, "sum", whole.level, parts.map((part) => part.level), text, sum, possible, whole.amount), ...spanOf(context, [whole.level, ...parts.map((part) => part.level)]), correction: null }];
  const [first, ...others] = parts.map((part) => subset(context, part, whole));
  return first === undefined ? [] : [first, ...others.filter((claim) => claim.verdict === "inconsistent" || claim.start > whole.level.number.end)];
}

/** Parts in one bracket exclude each other: together they cannot be more than the whole. */
function isOverfull(parts: readonly Known[], sum: Interval, whole: Known): boolean {
  return parts.every((part) => part.level.depth > whole.level.depth) && sum.low.compare(whole.amount.interval.high) > 0 && parts.every((part) => part.amount.exact.compare(whole.amount.exact) <= 0);
}

/** At least so many kinds of one thing (刑事案件, 民事案件, 行政案件) are taken for a division. */
const LEAST_KINDS = 3;

/** Kinds of one thing that add up to more than the whole, and would not but for one slip of the hand. */
function isSlipped(parts: readonly Known[], sum: Fraction, whole: Known): boolean {
  const endings = new Set(parts.map(({ statement }) => statement.subject.slice(-2)));
  const isOneKind = parts.length >= LEAST_KINDS && endings.size === 1 && parts.every(({ statement }) => statement.subject.length > 2);
  if (!isOneKind || sum.compare(whole.amount.exact) <= 0 || parts.some((part) => part.level.number.unit !== whole.level.number.unit)) return false;
  const over = sum.minus(whole.amount.exact);
  const slipped = ({ level, amount }: Known, should: Fraction): boolean => should.sign() > 0 && isSlip(digits(level), should.times(powerOf(-amount.unit.exponent)).round(level.number.value.decimals, "half-up").toString());
  return slipped(whole, sum) || parts.some((part) => slipped(part, part.amount.exact.minus(over)));
}

function subset(context: ClaimContext, part: Known, whole: Known): DraftClaim {
  const [shown, total] = [part, whole].map(({ level }) => `${digits(level)}${level.number.unit ?? ""}`);
  const isTooLarge = part.amount.interval.low.compare(whole.amount.interval.high) > 0;
  const words = wordsOf(context);
  return {
    ...spanOf(context, [part.level]),
    kind: "subset",
    verdict: isTooLarge ? "inconsistent" : "consistent",
    serious: false,
    printed: shown ?? "",
    expected: null,
    inputs: [digits(whole.level)],
    explanation: isTooLarge ? words.partTooLarge(shown ?? "", total ?? "") : words.agrees(`${shown ?? ""} ≤ ${total ?? ""}`),
    correction: null,
    cells: [],
  };
}

/** The base of the whole is the sum of the parts' bases: the total rate has no freedom left. */
function rates(context: ClaimContext, { whole, parts, isComplete }: Division): readonly DraftClaim[] {
  if (!isComplete) return [];
  const growth = rateOf(whole);
  const bases = parts.map((part) => baseOf(part));
  const total = growth === null ? null : statedRatio(growth);
  if (growth === null || total === null || bases.some((base) => base === null)) return [];
  const sum = bases.reduce((all, base) => (base === null || all === null ? null : all.plus(base)), Interval.exactly(Fraction.ZERO) as Interval | null);
  const possible = sum === null ? null : whole.amount.interval.dividedBy(sum)?.minus(Interval.exactly(Fraction.ONE));
  if (possible === null || possible === undefined) return [];
  const words = wordsOf(context);
  const isPossible = possible.meets(total.interval);
  const point = parts.reduce<Fraction | null>((all, part) => (all === null ? null : (exactBase(part)?.plus(all) ?? null)), Fraction.ZERO);
  const exact = point === null ? null : (whole.amount.exact.dividedBy(point)?.minus(Fraction.ONE) ?? null);
  const verdict = !isPossible ? "inconsistent" : exact === null ? "within-rounding" : verdictOf(total, exact, possible);
  const [low, high] = [possible.low, possible.high].map((bound) => `${bound.times(Fraction.fromInteger(100)).round(total.decimals + 1, "half-up").toString()}%`);
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
