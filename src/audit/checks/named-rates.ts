import type { DraftClaim } from "../claim";
import { known, type Known } from "../statements/divisions";
import { isSameKind } from "../reading/amount";
import type { ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import { fittingClaim, isSlippedRate, quotient } from "../verdicts/quotient";
import type { Statement } from "../statements/statement";

/** A rate that is called by what it counts: 开工率, 结案率, 上线率, 城镇化率; 存贷比. */
const NAMED = /(?<key>[\u4e00-\u9fff]{1,6}?)(?:率|比例|比)$/u;
/** Rates of another make: by the thousand, of change, of interest, of two different things. */
const NOT_OF_A_PART = /增长|增速|出生|死亡|自然|利|汇|税|失业|负债|毛|满意|覆盖|普及|参保|占|同|环|通胀|性别|周转|利用|入住|报销|就业/u;
/** A count that is said in other words than the rate: 审执结 and 结案率. */
const ONE_CHARACTER = /[结破]/u;
/** Courts close cases of the year before as well: what was closed is no share of the new ones. */
const OF_NEW_ONES = /新收|新立/u;
/** How many figures back the part stands, and how many the whole. */
const PART_BACK = 3;
const WHOLE_BACK = 6;
const SENTENCES_BACK = 2;

/** 新开工项目33个，开工率71.7%: the part is called as the rate is, its whole stands before it. */
export function namedRateClaims(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  return statements.flatMap(({ level, subject }, place) => {
    if (level === null || level.meaning !== "ratio" || level.unit.dimension !== "ratio" || level.number.approximation !== null) return [];
    const key = NAMED.exec(subject)?.groups?.["key"];
    if (key === undefined || NOT_OF_A_PART.test(subject)) return [];
    const claim = rateClaim(context, level, key, statements, place);
    return claim === null ? [] : [claim];
  });
}

function rateClaim(context: ClaimContext, rate: Mention, key: string, statements: readonly Statement[], place: number): DraftClaim | null {
  const before = statements.slice(Math.max(0, place - PART_BACK - WHOLE_BACK), place).flatMap((statement) => known(statement) ?? []).reverse();
  const near = before.slice(0, PART_BACK).filter((each) => each.level.sentence === rate.sentence);
  const part = near.find(({ statement }) => statement.subject.includes(key)) ?? near.find((each) => isCalled(context, each, key));
  if (part === undefined) return null;
  const wholes = before.filter((each) => !(ONE_CHARACTER.test(key) && OF_NEW_ONES.test(each.statement.subject)) && each.level.number.start < part.level.number.start && isSameKind(each.amount, part.amount) && each.amount.exact.compare(part.amount.exact) >= 0 && rate.sentence - each.level.sentence <= SENTENCES_BACK);
  const claims = wholes.flatMap((whole) => {
    const claim = quotient(context, "share", rate, part.level, whole.level);
    return claim === null ? [] : [{ whole, claim }];
  });
  const right = fittingClaim(claims.map(({ claim }) => claim));
  if (right !== undefined) return right;
  const inSentence = claims.filter(({ whole }) => whole.level.sentence === rate.sentence);
  const [only] = inSentence;
  // 提出建议180件，采纳171件，采纳率95%: one whole in the sentence, the part right behind it.
  if (inSentence.length === 1 && only !== undefined && (claims.length === 1 || (before.indexOf(only.whole) === before.indexOf(part) + 1 && part.level.clause - only.whole.level.clause <= 1))) return only.claim;
  return claims.find(({ claim }) => isSlippedRate(rate, claim))?.claim ?? null;
}

function isCalled(context: ClaimContext, { level, statement }: Known, key: string): boolean {
  const said = `${statement.subject} ${context.text.slice(Math.max(0, level.number.start - 12), level.number.start)}`;
  const word = key.slice(-2);
  return said.includes(word) || (key.endsWith("化") && said.includes(key.slice(-3, -1))) || [...word].some((character) => ONE_CHARACTER.test(character) && said.includes(character));
}
