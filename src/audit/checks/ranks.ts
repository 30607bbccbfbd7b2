import { isSameKind, type Amount } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { spanOf, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

interface Peer {
  readonly name: string;
  readonly level: Mention;
  readonly amount: Amount;
}

/** 甲镇居第二位, against the list that gives every town's figure. */
const RANKED = /(?:位居|位列|名列|排名|排在|居|列|排)[^居列排]{0,6}$/u;
/** Fewer figures than this are no list. */
const LEAST_PEERS = 3;

/** Ranks against the figures of one sentence. A list may leave some out, so a place that is too high is wrong, and one that is too low is not. */
export function rankClaims(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  const lists = new Map<number, Peer[]>();
  for (const { subject, level } of statements) {
    const amount = level?.meaning === "level" ? level.amount : null;
    if (level === null || amount === null || subject.length < 2) continue;
    const list = lists.get(level.sentence) ?? [];
    list.push({ name: subject, level, amount });
    lists.set(level.sentence, list);
  }
  return statements.flatMap(({ subject, ratios }) =>
    ratios.flatMap(({ mention }) => {
      if (mention.meaning !== "place" || !RANKED.test(subject)) return [];
      const claim = oneRank(context, mention, subject.replace(RANKED, ""), lists.get(mention.sentence) ?? []);
      return claim === null ? [] : [claim];
    }),
  );
}

function oneRank(context: ClaimContext, mention: Mention, name: string, list: readonly Peer[]): DraftClaim | null {
  const own = list.find((peer) => peer.name === name);
  if (own === undefined) return null;
  // Only units of one kind (镇, 县, 区) are ranked against each other.
  const peers = list.filter((peer) => peer.name.at(-1) === name.at(-1) && isSameKind(peer.amount, own.amount) && peer.level.number.start < mention.number.start);
  if (peers.length < LEAST_PEERS || new Set(peers.map((peer) => peer.name)).size < peers.length) return null;
  const stated = mention.number.value.toNumber();
  const above = peers.filter((peer) => peer.amount.exact.compare(own.amount.exact) > 0).length + 1;
  const below = peers.filter((peer) => peer.amount.exact.compare(own.amount.exact) < 0).length + 1;
  const words = wordsOf(context);
  const sum = words.rankOf(name, digits(own.level), String(above), String(peers.length));
  const base = { ...spanOf(context, [mention]), kind: "rank" as const, printed: digits(mention), expected: String(above), inputs: peers.map((peer) => digits(peer.level)), cells: [] };
  if (stated === above) return { ...base, verdict: "consistent", serious: false, explanation: words.agrees(sum), correction: null };
  // Fewest accidents is first place, too.
  if (stated < Math.min(above, below)) return { ...base, verdict: "inconsistent", serious: true, explanation: words.rankWrong(sum, digits(mention)), correction: null };
  return { ...unverifiable(context, "rank", mention, sum), printed: digits(mention), expected: String(above) };
}
