import type { DraftClaim } from "../../claim";
import { wordsOf, type ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import { wordsBefore } from "./nearby";
import type { NumberCheck } from "../number-check";

const UP = /(?:上升|前移|提升|前进|提高|上移|跃升|攀升|晋升|升|进)(?:了)?$/u;
const DOWN = /(?:下降|后移|下滑|倒退|回落|下移|降|退)(?:了)?$/u;
const EARLIER = /上年|去年|上期|上月|上季|年初|此前|一季度|上半年/u;

/** 居全市第3位，较上年同期上升2位（上年同期居第5位）: a change of rank against the two ranks. */
export const rankChanges: NumberCheck = {
  tries: { kind: "quantity" },
  claims(context, report, change, place) {
    const { mentions } = report;
    const words = wordsBefore(report, place);
    const direction = change.number.isPlace || !/^[位名个]/u.test(change.number.unit ?? "") ? 0 : UP.test(words) ? 1 : DOWN.test(words) ? -1 : 0;
    if (direction === 0) return [];
    const from = Math.max(0, place - 3);
    const near = mentions.slice(from, place + 2).map((each, order) => ({ each, words: wordsBefore(report, from + order) })).filter(({ each }) => each.number.isPlace && each.sentence === change.sentence);
    const places = near.map(({ each }) => each);
    const prior = near.flatMap(({ each, words: said }) => (EARLIER.test(said) || (each.number.start > change.number.end && each.depth > change.depth) ? [each] : []));
    const now = places.filter((each) => !prior.includes(each) && each.number.start < change.number.start).at(-1);
    const [before] = prior;
    return prior.length !== 1 || before === undefined || now === undefined ? [] : [claimOf(context, change, now, before, direction)];
  },
};

function claimOf(context: ClaimContext, change: Mention, now: Mention, before: Mention, direction: 1 | -1): DraftClaim {
  const moved = before.number.value.minus(now.number.value);
  const stated = direction < 0 ? change.number.value.negate() : change.number.value;
  const isRight = moved.equals(stated);
  const words = wordsOf(context);
  const sum = `${digits(before)} − ${digits(now)} = ${moved.toString()}`;
  const { start, end } = change.number;
  return {
    start,
    end,
    text: context.text.slice(start, end),
    kind: "rank",
    verdict: isRight ? "consistent" : "inconsistent",
    serious: !isRight,
    printed: stated.toString(),
    expected: moved.toString(),
    inputs: [digits(now), digits(before)],
    explanation: isRight ? words.agrees(sum) : words.impossible(sum, moved.toString(), stated.toString()),
    correction: isRight || moved.sign() !== stated.sign() ? null : { ...change.number.digits, text: moved.abs().toString() },
    cells: [],
    computedFrom: [now.number, before.number],
  };
}
