import { Decimal } from "../../quantity/decimal";
import type { DraftClaim } from "../claim";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import { quotient } from "../verdicts/quotient";
import type { Division } from "../statements/divisions";
import { groupBy } from "../../sheet/group-by";
import { withNumber, type Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";

/** 三次产业结构为17.0:42.4:40.6: parts of a hundred, in the order of the parts. */
const STRUCTURE = /^\s*[:：∶比]\s*$/u;
const OF_STRUCTURE = /结构|比例|占比|之比|比(?:重)?(?:为|是|由|调整|优化)/u;
const LEAST_PARTS = 3;

/** A structure adds up to a hundred, and each member is its part's share where the parts stand before it. */
export function structureClaims(context: ClaimContext, report: ReadReport, divisions: readonly Division[]): readonly DraftClaim[] {
  const bySentence = groupBy(divisions, ({ parts }) => String(parts[0]?.level.sentence ?? 0));
  return structuresOf(report).flatMap((members) => {
    const sum = members.reduce((total, { number }) => total.plus(number.value), Decimal.ZERO);
    const slack = members.reduce((total, { number }) => total.plus(Decimal.of(5, number.value.decimals + 1)), Decimal.ZERO);
    const gap = sum.minus(HUNDRED).abs();
    return gap.compare(MOST_OFF) < 0 ? [ofHundred(context, members, sum, gap.compare(slack) <= 0), ...shares(context, members, bySentence)] : [];
  });
}

/** Numbers that miss a hundred by more are no structure of it. */
const MOST_OFF = Decimal.fromInteger(15);
const HUNDRED = Decimal.fromInteger(100);

function structuresOf({ plain, mentions }: ReadReport): readonly (readonly Mention[])[] {
  const found: Mention[][] = [];
  let open: Mention[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined && open.length >= LEAST_PARTS && OF_STRUCTURE.test(plain.slice(Math.max(0, first.number.start - 24), first.number.start))) found.push(open);
    open = [];
  };
  for (const mention of mentions) {
    const previous = open.at(-1);
    if (previous !== undefined && !STRUCTURE.test(plain.slice(previous.number.end, mention.number.start))) close();
    if (mention.number.unit === null || mention.number.unit === "%") open.push(mention);
  }
  close();
  return found;
}

function ofHundred(context: ClaimContext, members: readonly Mention[], sum: Decimal, isRight: boolean): DraftClaim {
  const [first, last] = [members[0], members.at(-1)];
  const [start, end] = [first?.number.start ?? 0, last?.number.end ?? 0];
  const shown = `${members.map(({ number }) => number.value.toString()).join(" + ")} = ${sum.toString()}`;
  const words = wordsOf(context);
  return {
    start,
    end,
    text: context.text.slice(start, end),
    kind: "sum",
    verdict: isRight ? "consistent" : "inconsistent",
    serious: false,
    printed: context.text.slice(start, end),
    expected: "100",
    inputs: members.map(({ number }) => number.value.toString()),
    explanation: isRight ? words.agrees(shown) : words.impossible(shown, "100", sum.toString()),
    correction: null,
    cells: [],
    computedFrom: members.map(({ number }) => number),
  };
}

/** How many sentences before a structure its parts may stand. */
const SENTENCES_BACK = 2;

/** The shares of the nearest division before a structure with as many parts. */
function shares(context: ClaimContext, members: readonly Mention[], divisions: ReadonlyMap<string, readonly Division[]>): readonly DraftClaim[] {
  const [first] = members;
  if (first === undefined) return [];
  const near = Array.from({ length: SENTENCES_BACK + 1 }, (_, back) => divisions.get(String(first.sentence - back)) ?? []).flatMap((found) => [...found].reverse());
  const division = near.find(({ parts, wholes }) => parts.length === members.length && wholes.length > 0 && (parts[0]?.level.number.start ?? Infinity) < first.number.start);
  const whole = division?.wholes[0];
  if (division === undefined || whole === undefined) return [];
  const claims = division.parts.flatMap(({ level }, place) => {
    const member = members[place];
    return member === undefined ? [] : (quotient(context, "share", withNumber(member, { unit: "%" }), level, whole.level) ?? []);
  });
  // Where most do not fit, another year or another whole is meant.
  return claims.filter(({ verdict }) => verdict === "inconsistent").length > claims.length / 2 ? [] : claims;
}
