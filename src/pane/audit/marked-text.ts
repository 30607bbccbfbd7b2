import type { Claim, Verdict } from "../../audit/claim";

/** A run of a paragraph: plain words, or the words of a claim. */
export interface MarkedPiece {
  readonly text: string;
  /** Index of the claim that is shown for it, or null. */
  readonly claim: number | null;
}

export interface MarkedParagraph {
  readonly pieces: readonly MarkedPiece[];
}

/** The graver a verdict, the more it has to be seen where claims share words. */
const GRAVITY: Readonly<Record<Verdict, number>> = { inconsistent: 4, wording: 3, "within-rounding": 2, unverifiable: 0, consistent: 1 };

/**
 * Cuts a report into paragraphs and marks the words of the claims that are shown. Where claims overlap, the graver one has the words; a
 * claim that goes over several paragraphs is marked in each.
 */
export function markText(text: string, claims: readonly Claim[], isShown: (claim: Claim) => boolean): readonly MarkedParagraph[] {
  const marks = marksOf(claims, isShown);
  const paragraphs: MarkedParagraph[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end > start) paragraphs.push({ pieces: piecesOf(text, start, end, marks) });
    start = end + 1;
  }
  return paragraphs;
}

function piecesOf(text: string, start: number, end: number, marks: readonly Mark[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = start;
  for (let place = placeOf(marks, start); place < marks.length; place += 1) {
    const mark = marks[place];
    if (mark === undefined || mark.start >= end) break;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (from > at) pieces.push({ text: text.slice(at, from), claim: null });
    pieces.push({ text: text.slice(from, to), claim: mark.claim });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), claim: null });
  return pieces;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly claim: number;
}

/** Marks that do not overlap, in order: the graver first takes its words, what is left of the others keeps theirs. */
function marksOf(claims: readonly Claim[], isShown: (claim: Claim) => boolean): readonly Mark[] {
  const shown = claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => isShown(claim) && claim.end > claim.start);
  const graverFirst = shown.sort((one, other) => GRAVITY[other.claim.verdict] - GRAVITY[one.claim.verdict] || one.claim.start - other.claim.start);
  const taken: Mark[] = [];
  for (const { claim, index } of graverFirst) {
    for (const { start, end } of without({ start: claim.start, end: claim.end }, taken)) insert(taken, { start, end, claim: index });
  }
  return taken;
}

/** What is left of an area when the taken marks, in order, are cut out. */
function without(area: { readonly start: number; readonly end: number }, taken: readonly Mark[]): readonly { readonly start: number; readonly end: number }[] {
  const rest: { start: number; end: number }[] = [];
  let at = area.start;
  for (let place = placeOf(taken, area.start); place < taken.length; place += 1) {
    const mark = taken[place];
    if (mark === undefined || mark.start >= area.end) break;
    if (mark.start > at) rest.push({ start: at, end: mark.start });
    at = Math.max(at, mark.end);
  }
  if (at < area.end) rest.push({ start: at, end: area.end });
  return rest;
}

/** The first mark that ends behind a position. */
function placeOf(marks: readonly Mark[], position: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(marks: Mark[], mark: Mark): void {
  marks.splice(placeOf(marks, mark.start), 0, mark);
}
