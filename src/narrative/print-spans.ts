import { printNumber } from "./print-number";
import type { Span } from "./sentence";
import type { Node, Source } from "./tree";

interface Piece {
  readonly text: string;
  readonly findings: readonly number[];
}

/** The sentence as it reads now, and which of its pieces depend on which findings. */
export function printSpans(node: Node): { readonly text: string; readonly spans: readonly Span[] } {
  const pieces = flatten(node, []);
  const spans: Span[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    const last = spans.at(-1);
    if (piece.findings.length > 0 && end > start) {
      if (last !== undefined && last.end === start && sameFindings(last.findings, piece.findings)) spans[spans.length - 1] = { ...last, end };
      else spans.push({ start, end, findings: piece.findings });
    }
    start = end;
  }
  return { text: pieces.map((piece) => piece.text).join(""), spans };
}

/** @param chosenBy the findings of the innermost choice around the node: its words depend on them */
function flatten(node: Node, chosenBy: readonly number[]): readonly Piece[] {
  if (typeof node === "string") return [{ text: node, findings: chosenBy }];
  if (!("kind" in node)) return node.flatMap((part) => flatten(part, chosenBy));
  if (node.kind === "choice") return flatten(node.when.holds ? node.then : node.otherwise, node.when.findings);
  return [{ text: printNumber(knownNow(node.source), node.form), findings: node.source.findings }];
}

function knownNow(source: Source): NonNullable<Source["exact"]> {
  if (source.exact === null) throw new Error("a sentence chose a branch whose number is not known");
  return source.exact;
}

function sameFindings(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, position) => index === other[position]);
}
