import { isSameKind, type Amount } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { printQuantity, spanOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

/** 平均, 最高, 最低 of one thing: what remains of the name is the thing. */
const MEAN = /平均|均值|\b(?:average|mean)\b/iu;
const MOST = /最高|最大|极端最高|\b(?:highest|maximum|peak)\b/iu;
const LEAST = /最低|最小|极端最低|\b(?:lowest|minimum)\b/iu;
const RANGE_WORDS = /平均|均值|极端|最高|最大|最低|最小|值|\b(?:the|a|an|average|mean|highest|maximum|peak|lowest|minimum)\b|\s/giu;

interface Extent {
  readonly kind: "least" | "mean" | "most";
  readonly name: string;
  readonly level: Mention;
  readonly amount: Amount;
}

/** An average lies between the least and the most of the same thing in its sentence. */
export function rangeClaims(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  const claims: DraftClaim[] = [];
  let open: Extent[] = [];
  for (const statement of statements) {
    const extent = extentOf(statement);
    if (extent === null) continue;
    open = open.filter((other) => other.level.sentence === extent.level.sentence);
    for (const other of open) {
      const claim = other.name === extent.name && other.kind !== extent.kind && isSameKind(other.amount, extent.amount) ? ordered(context, other, extent) : null;
      if (claim !== null) claims.push(claim);
    }
    open.push(extent);
  }
  return claims;
}

function extentOf({ subject, level, comparisons, prior }: Statement): Extent | null {
  if (level === null || level.meaning !== "level" || prior !== null || comparisons.length > 1) return null;
  const kind = MOST.test(subject) ? "most" : LEAST.test(subject) ? "least" : MEAN.test(subject) ? "mean" : null;
  const amount = level.amount;
  const name = subject.replaceAll(RANGE_WORDS, "");
  return kind === null || amount === null || name === "" ? null : { kind, name, level, amount };
}

const ORDER = { least: 0, mean: 1, most: 2 };

function ordered(context: ClaimContext, one: Extent, other: Extent): DraftClaim {
  const [low, high] = ORDER[one.kind] < ORDER[other.kind] ? [one, other] : [other, one];
  const isRight = low.amount.interval.low.compare(high.amount.interval.high) <= 0;
  const words = wordsOf(context);
  const sum = `${printQuantity(low.level)} ≤ ${printQuantity(high.level)}`;
  return {
    ...spanOf(context, [other.level]),
    kind: "subset",
    verdict: isRight ? "consistent" : "inconsistent",
    serious: false,
    printed: printQuantity(other.level),
    expected: null,
    inputs: [digits(one.level)],
    explanation: isRight ? words.agrees(sum) : words.outOfOrder(printQuantity(low.level), printQuantity(high.level)),
    correction: null,
    cells: [],
    computedFrom: [one.level.number],
  };
}
