import { Fraction } from "../../../quantity/fraction";
import { Interval } from "../../../quantity/interval";
import { type Amount } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import type { ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import { figuresBefore, ofKind, settled, wordsBefore, type Candidate, type Figure } from "./nearby";
import type { ReadReport } from "../../reading/read-mentions";
import { differenceClaim } from "../../verdicts/difference";
import type { NumberCheck } from "../number-check";

const TOTAL = /(?:合计|共计|总计|总和|[两三四五六七八九十\d]+[类项者大个]共)[^，#]{0,8}$/u;
const TOTAL_IN_ENGLISH = /\b(?:a total of|(?:giving|making) a total of|totalling|in total,?|a combined)\s$/iu;
/** So many figures a total may be of. */
const MOST = 10;

/** A total behind its parts: 三类合计1500件, a total of 19,000 for the year. */
export const totals: NumberCheck = {
  tries: { kind: "quantity" },
  claims(context, report, mention, place) {
    const stated = mention.meaning === "bound" ? null : mention.amount;
    if (stated === null || stated.unit.dimension === "ratio" || stated.unit.dimension === "points") return [];
    const isTotal = mention.locale === "zh-CN" ? TOTAL.test(wordsBefore(report, place)) : TOTAL_IN_ENGLISH.test(report.plain.slice(Math.max(0, mention.number.start - 24), mention.number.start));
    const parts = isTotal ? ofKind(figuresBefore(report.mentions, place, 1), stated).slice(0, MOST) : [];
    return settled(mention, candidates(context, mention, stated, parts, report, place)) ?? [];
  },
};

function candidates(context: ClaimContext, mention: Mention, stated: Amount, parts: readonly Figure[], report: ReadReport, place: number): readonly Candidate[] {
  const inSentence = parts.filter((part) => part.mention.sentence === mention.sentence).length;
  const listed = listedBefore(parts, report);
  return Array.from({ length: Math.max(0, parts.length - 1) }, (_, more) => parts.slice(0, more + 2).reverse()).map((summands) => ({
    claim: sum(context, mention, stated, summands),
    isCertain: summands.length === listed && listed >= LEAST_LISTED && listed <= inSentence && counted(report, place) === listed,
    isNear: summands.length === listed && listed <= inSentence,
  }));
}

const LEAST_LISTED = 2;
const LISTED = /^(?:、|和|及)[^，。；、#\d]{0,16}$|^(?: [a-z ]{1,30})?(?:,| and|, and) [a-z ]{0,30}(?:Q\d )?(?:and )?(?:in Q\d )?$|^ in Q\d(?:,| and) $/iu;

/** How many figures, the nearest first, are joined as one list: by 、 and 和, or by "and" and commas with names between. */
function listedBefore(parts: readonly Figure[], { plain }: ReadReport): number {
  let count = parts.length === 0 ? 0 : 1;
  while (count < parts.length) {
    const [earlier, later] = [parts[count]?.mention.number.end ?? 0, parts[count - 1]?.mention.number.start ?? 0];
    if (!LISTED.test(plain.slice(earlier, later))) break;
    count += 1;
  }
  return count;
}

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** 三类合计, 三项共: how many parts the words say there are. Where they do not, the list is taken as it stands. */
function counted(report: ReadReport, place: number): number | null {
  const words = wordsBefore(report, place);
  const said = /(?<count>[两二三四五六七八九十])[类项者大个]/u.exec(words)?.groups?.["count"];
  return said === undefined ? null : (COUNTS[said] ?? null);
}

function sum(context: ClaimContext, mention: Mention, stated: Amount, summands: readonly Figure[]): DraftClaim {
  const exact = summands.reduce((total, { amount }) => total.plus(amount.exact), Fraction.ZERO);
  const possible = (): Interval => summands.reduce((total, { amount }) => total.plus(amount.interval), Interval.exactly(Fraction.ZERO));
  const text = summands.map((summand) => `${digits(summand.mention)}${summand.mention.number.unit === mention.number.unit ? "" : (summand.mention.number.unit ?? "")}`).join(" + ");
  return differenceClaim(context, "sum", mention, summands.map((summand) => summand.mention), text, exact, possible, stated);
}
