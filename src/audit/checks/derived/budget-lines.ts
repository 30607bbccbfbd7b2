import { isSameKind } from "../../reading/amount";
import { digits } from "../../reading/mention";
import { differenceClaim } from "../../verdicts/difference";
import type { NumberCheck } from "../number-check";

const BUDGET = /\b(?:budget|plan|planned)\s?(?:of|was|:)?\s?$/iu;
const OUTTURN = /\b(?:forecast|outturn|actual|spend|spent|expenditure|projected)\s?(?:outturn|spend|expenditure)?\s?(?:of|was|:)?\s?$/iu;
const VARIANCE = /\b(?:(?<over>overspend|overspent|adverse variance)|(?<under>underspend|underspent|favourable variance))\s?(?:of|by|was|:)?\s?$/iu;

/** Budget £48.0m, forecast £51.2m, overspend £3.2m: three figures of one line. */
export const budgetLines: NumberCheck = {
  tries: { locale: "en", kind: "quantity" },
  claims(context, { plain, mentions }, budget, place) {
    const [outturn, variance] = [mentions[place + 1], mentions[place + 2]];
    if (budget.locale !== "en" || outturn === undefined || variance === undefined || variance.sentence !== budget.sentence) return [];
    const before = (start: number): string => plain.slice(Math.max(0, start - 28), start);
    const said = VARIANCE.exec(before(variance.number.start));
    if (said === null || !BUDGET.test(before(budget.number.start)) || !OUTTURN.test(before(outturn.number.start))) return [];
    const [planned, actual, stated] = [budget, outturn, variance].map(({ amount }) => amount);
    if (planned == null || actual == null || stated == null || !isSameKind(planned, actual) || !isSameKind(stated, actual)) return [];
    const word = said.groups?.["over"] ?? said.groups?.["under"] ?? "";
    const start = variance.number.start - said[0].length;
    const mention = { ...variance, direction: said.groups?.["over"] === undefined ? (-1 as const) : (1 as const), verb: { start, end: start + word.length, text: word } };
    return [differenceClaim(context, "change", mention, [outturn, budget], `${digits(outturn)} − ${digits(budget)}`, actual.exact.minus(planned.exact), () => actual.interval.minus(planned.interval), stated)];
  },
};
