import { periodKey } from "../../quantity/period-arithmetic";
import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { printQuantity, spanOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import { type Mention } from "../reading/mention";
import { isSlip } from "../verdicts/slip";
import type { Statement } from "../statements/statement";
import { nameKey } from "../reading/subject";

/** The same thing stated twice: a project's size, an indicator's value, a rate in % and in ‰. */
export function repetitionClaims(context: ClaimContext, mentions: readonly Mention[], statements: readonly Statement[]): readonly DraftClaim[] {
  return [...projects(context, mentions), ...units(context, statements), ...levels(context, statements)];
}

/** 投资1650万元的锦花纺纱厂: the number goes with the name behind it. */
function projects(context: ClaimContext, mentions: readonly Mention[]): readonly DraftClaim[] {
  const seen = new Map<string, Mention>();
  const claims: DraftClaim[] = [];
  for (const mention of mentions) {
    if (mention.meaning !== "bound" || mention.unit.dimension !== "money" || mention.number.approximation !== null) continue;
    const name = /^的(?<name>[^，。；、（(]{3,16}?)(?:有限公司|公司|项目)?(?:$|[，。；、（(和]|实行)/u.exec(context.text.slice(mention.number.end, mention.number.end + 24))?.groups?.["name"];
    if (name === undefined || !/投资/u.test(context.text.slice(Math.max(0, mention.number.start - 6), mention.number.start))) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, mention);
    else claims.push(...compared(context, first, mention, name.length >= 4));
  }
  return claims;
}

function compared(context: ClaimContext, first: Mention, second: Mention, isSure: boolean): readonly DraftClaim[] {
  const [one, other] = [first.amount, second.amount];
  if (one === null || other === null || !isSameKind(one, other)) return [];
  const words = wordsOf(context);
  const isSame = one.interval.meets(other.interval);
  const [shown, again] = [printQuantity(first), printQuantity(second)];
  if (!isSame && !isSure) return [];
  const verdict = isSame ? "consistent" : "inconsistent";
  const claim = (mention: Mention, printed: string, elsewhere: string): DraftClaim => {
    const { start, end, text } = spanOf(context, [mention]);
    const explanation = isSame ? words.agrees(`${printed} = ${elsewhere}`) : words.contradicts(elsewhere);
    return { start, end, text, kind: "repetition", verdict, serious: false, printed, expected: elsewhere, inputs: [], explanation, correction: null, cells: [] };
  };
  return [claim(first, shown, again), claim(second, again, shown)];
}

/** 6% in one place and 6‰ in another: a slip of the unit. */
function units(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  const seen = new Map<string, Mention>();
  return statements.flatMap(({ level, subject }) => {
    if (level === null || level.meaning !== "ratio" || nameKey(subject).length < 3) return [];
    const key = `${nameKey(subject)} ${level.number.value.toString()}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, level);
      return [];
    }
    if (first.number.unit === level.number.unit) return [];
    const words = wordsOf(context);
    const [shown, again] = [printQuantity(first), printQuantity(level)];
    return [
      { mention: first, printed: shown, elsewhere: again },
      { mention: level, printed: again, elsewhere: shown },
    ].map(({ mention, printed, elsewhere }) => ({ ...spanOf(context, [mention]), kind: "unit" as const, verdict: "inconsistent" as const, serious: false, printed, expected: elsewhere, inputs: [], explanation: words.contradicts(elsewhere), correction: null, cells: [] }));
  });
}

const SCOPE = /全国|全省|全市|全区|全县|全镇|全旗|全乡/u;

/** An indicator's value of one period, said in two sentences: equal, or different by a slip of the hand. */
function levels(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  const seen = new Map<string, Mention>();
  const told = new Map<Mention, string | null>();
  const claims: DraftClaim[] = [];
  for (const { level, subject } of statements) {
    if (level === null || level.meaning !== "level" || level.opensPart !== null || level.number.approximation !== null || (nameKey(subject).length < 4 && !/^[a-z]{3}$/u.test(nameKey(subject)))) continue;
    const scope = SCOPE.exec(context.text.slice(Math.max(0, level.number.start - 30), level.number.start))?.[0] ?? "";
    const unit = level.unit;
    const key = `${scope} ${nameKey(subject)} ${unit.base} ${level.period === null ? "" : periodKey(level.period)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, level);
    else if (first.sentence !== level.sentence) {
      const [of, again] = repeatedLevel(context, first, level);
      // What agrees with a third place as it did with the second is not said of the first once more.
      const isTold = of !== undefined && told.get(first) === of.expected;
      if (of !== undefined && !isTold) {
        claims.push(of);
        told.set(first, of.expected);
      }
      if (again !== undefined) claims.push(again);
    }
  }
  return claims;
}

function repeatedLevel(context: ClaimContext, first: Mention, second: Mention): readonly DraftClaim[] {
  const [one, other] = [first.amount, second.amount];
  if (one === null || other === null || !isSameKind(one, other)) return [];
  if (one.interval.meets(other.interval)) return compared(context, first, second, true);
  const isSimilar = first.number.unit === second.number.unit && first.number.value.decimals === second.number.value.decimals && first.number.value.abs().toNumber() >= 100 && isSlip(first.number.value.toString(), second.number.value.toString());
  return isSimilar ? compared(context, first, second, true) : [];
}
