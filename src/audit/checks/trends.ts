import { oppositeWord } from "../../lexicon/audit-words";
import { Fraction } from "../../quantity/fraction";
import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { degreeClaim } from "./conclusions";
import { statedRatio, wordsOf, type ClaimContext } from "../verdicts/judge";
import type { ReadReport } from "../reading/read-mentions";
import type { Statement } from "../statements/statement";
import { groupBy } from "../../sheet/group-by";
import { nameKey, subjectIn } from "../reading/subject";

const COUNTS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 };
const TREND = /(?:[一二两双三四五六七八](?:下降|上升|增长|持平|降|升|增|减|平)){2,3}/u;
const PART = /(?<count>[一二两双三四五六七八])(?<way>下降|上升|增长|持平|降|升|增|减|平)/gu;
const MOVEMENT = /(?<degree>略有|略微|略|小幅|微幅|大幅度|大幅|明显|显著)?(?<down>下降|减少|回落|降低)|(?<degree2>略有|略微|略|小幅|微幅|大幅度|大幅|明显|显著)?(?<up>上升|增长|增加|提高|上涨)|(?<flat>持平)/gu;
/** How many sentences on the figures may follow. */
const AHEAD = 14;

interface Movement {
  readonly names: readonly string[];
  readonly way: -1 | 0 | 1;
  readonly degree: string | null;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** 两降一升, against the list that spells it out; and the directions named there against the figures that follow. */
export function trendClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  const withNumbers = new Set(report.mentions.map((mention) => mention.sentence));
  const bySentence = groupBy(
    statements.filter((statement) => statement.level !== null && statement.comparisons.length > 0),
    (statement) => String(statement.level?.sentence ?? 0),
  );
  const after = (sentence: number): readonly Statement[] => Array.from({ length: AHEAD }, (_, step) => bySentence.get(String(sentence + 1 + step)) ?? []).flat();
  const before = (sentence: number): readonly Statement[] => bySentence.get(String(sentence)) ?? [];
  return report.sentences.flatMap((sentence, index) => {
    if (sentence.locale === "en" || sentence.end - sentence.start > 400) return [];
    const said = context.text.slice(sentence.start, sentence.end);
    const trend = TREND.exec(said);
    if (trend === null && (withNumbers.has(index) || !/略|小幅|大幅/u.test(said))) return [];
    const from = trend === null ? 0 : trend.index + trend[0].length;
    const movements = movementsIn(said, from, sentence.start);
    return [...(trend === null ? [] : counted(context, trend[0], sentence.start + trend.index, said.slice(from), movements, [...before(index - 1), ...before(index)])), ...movements.flatMap((movement) => against(context, movement, after(index)))];
  });
}

function movementsIn(said: string, from: number, offset: number): readonly Movement[] {
  const movements: Movement[] = [];
  let at = from;
  for (const match of said.slice(from).matchAll(MOVEMENT)) {
    const { degree, degree2, down, up, flat } = match.groups ?? {};
    const start = from + match.index;
    const clause = said.slice(at, start).split(/[，,；;：:”“"即]/u).at(-1) ?? "";
    const names = clause.split(/[、]|和|及|与/u).map(subjectIn).filter((name) => name !== "" && name.length <= 14);
    const word = down ?? up ?? flat ?? "";
    at = start + match[0].length;
    movements.push({ names, way: down !== undefined ? -1 : up !== undefined ? 1 : 0, degree: degree ?? degree2 ?? null, start: offset + at - word.length, end: offset + at, word });
  }
  return movements;
}

function counted(context: ClaimContext, claimed: string, start: number, after: string, movements: readonly Movement[], figures: readonly Statement[]): readonly DraftClaim[] {
  const wanted = new Map<number, number>();
  for (const match of claimed.matchAll(PART)) {
    const way = wayOf(match.groups?.["way"] ?? "");
    wanted.set(way, (wanted.get(way) ?? 0) + (COUNTS[match.groups?.["count"] ?? ""] ?? 0));
  }
  const found = new Map<number, number>();
  for (const { way, names } of movements) found.set(way, (found.get(way) ?? 0) + names.length);
  // 三降一升 after the figures themselves: as many as it counts stand in this sentence and the one before.
  if (found.size === 0) for (const way of waysOf(figures, start)) found.set(way, (found.get(way) ?? 0) + 1);
  const total = [...found.values()].reduce((sum, count) => sum + count, 0);
  const claimedTotal = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const isSpelled = /^[^，。]{0,8}[，,：:]?[^，。]{0,4}(?:即|分别是|其中|：|:)/u.test(after) || /^[^。]{0,14}[，,：:]\s*即/u.test(after);
  const base = { start, end: start + claimed.length, text: claimed, kind: "trend" as const, printed: claimed, inputs: [], correction: null, cells: [] };
  const words = wordsOf(context);
  const listed = [-1, 1, 0].filter((way) => (found.get(way) ?? 0) > 0).map((way) => `${found.get(way) ?? 0}${way < 0 ? "降" : way > 0 ? "升" : "平"}`).join("");
  if (total === 0 || (!isSpelled && total !== claimedTotal)) return [{ ...base, verdict: "unverifiable", serious: false, expected: null, explanation: words.wholeMissing }];
  const isRight = [-1, 0, 1].every((way) => (wanted.get(way) ?? 0) === (found.get(way) ?? 0));
  const sum = words.trend(listed, claimed);
  return [{ ...base, verdict: isRight ? "consistent" : "inconsistent", serious: !isRight, expected: listed, explanation: isRight ? words.agrees(sum) : `${sum}。` }];
}

/** The directions of the figures that stand before a place. */
function waysOf(figures: readonly Statement[], place: number): readonly (-1 | 0 | 1)[] {
  return figures.filter(({ level }) => level !== null && level.number.end <= place).flatMap((statement) => rateOf(statement)?.sign() ?? []);
}

function wayOf(word: string): -1 | 0 | 1 {
  return /降|减/u.test(word) ? -1 : /平/u.test(word) ? 0 : 1;
}

function against(context: ClaimContext, movement: Movement, following: readonly Statement[]): readonly DraftClaim[] {
  return movement.names.flatMap((name) => {
    const key = nameKey(name);
    if (key.length < 2) return [];
    const found = following.find((statement) => nameKey(statement.subject) === key);
    const rate = found === undefined ? null : rateOf(found);
    if (rate === null || movement.way === 0) return [];
    const span = { start: movement.start, end: movement.end, text: movement.word };
    const printed = `${rate.times(Fraction.fromInteger(100)).round(2, "half-up").trimmed().toString()}%`;
    if (rate.sign() === -movement.way) {
      const text = oppositeWord(movement.word);
      return [{ ...span, kind: "direction" as const, verdict: "inconsistent" as const, serious: true, printed: null, expected: printed, inputs: [], explanation: wordsOf(context).wrongDirection(`${name} ${printed}`, printed, movement.word), correction: text === null ? null : { start: movement.start, end: movement.end, text }, cells: [] }];
    }
    const degree = movement.degree === null ? null : degreeClaim(context, { start: span.start - movement.degree.length, end: span.end, text: `${movement.degree}${movement.word}` }, movement.degree, rate, printed);
    return [degree ?? { ...span, kind: "direction" as const, verdict: "consistent" as const, serious: false, printed: null, expected: printed, inputs: [], explanation: wordsOf(context).agrees(`${name} ${printed}`), correction: null, cells: [] }];
  });
}

/** The rate of a statement: printed, or from its level and its change. */
function rateOf({ level, comparisons }: Statement): Fraction | null {
  const comparison = comparisons.find(({ base }) => base === "last-year") ?? comparisons[0];
  const printed = comparison?.growth === null || comparison?.growth === undefined ? null : statedRatio(comparison.growth);
  if (printed !== null) return printed.exact;
  const change = comparison?.change ?? null;
  const [now, step] = [level === null ? null : level.amount, change === null ? null : change.amount];
  if (now === null || step === null || change === null || !isSameKind(now, step)) return null;
  const signed = change.direction < 0 ? step.exact.negate() : step.exact;
  const before = now.exact.minus(signed);
  return before.sign() <= 0 ? null : signed.dividedBy(before);
}
