import { isSameKind, type Amount } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { digits, type Mention } from "../../reading/mention";
import { fittingClaim } from "../../verdicts/quotient";
import type { ReadReport } from "../../reading/read-mentions";
import { isSlip } from "../../verdicts/slip";

/** A figure of the report that can be reckoned with: a quantity, no rate, no place, no bound. */
export interface Figure {
  readonly mention: Mention;
  readonly amount: Amount;
  /** Its place among the numbers of the report. */
  readonly place: number;
}

const NO_FIGURES: ReadonlySet<Mention["meaning"]> = new Set(["bound", "place", "points", "schedule-gap", "benchmark-points", "growth", "average-growth", "multiple"]);
/** How many numbers away from another a figure may stand that belongs to it. */
const MOST_AWAY = 12;

export function figureAt(mentions: readonly Mention[], place: number): Figure | null {
  const mention = mentions[place];
  const amount = mention === undefined || NO_FIGURES.has(mention.meaning) ? null : mention.amount;
  return mention === undefined || amount === null || amount.unit.dimension === "ratio" || amount.unit.dimension === "points" || amount.exact.sign() <= 0 ? null : { mention, amount, place };
}

/** The figures before a number, nearest first, of its sentence and so many before it. */
export function figuresBefore(mentions: readonly Mention[], place: number, sentencesBack: number): readonly Figure[] {
  const from = mentions[place]?.sentence ?? 0;
  const found: Figure[] = [];
  for (let at = place - 1; at >= Math.max(0, place - MOST_AWAY); at -= 1) {
    const figure = figureAt(mentions, at);
    if (from - (mentions[at]?.sentence ?? 0) > sentencesBack) break;
    if (figure !== null) found.push(figure);
  }
  return found;
}

/** The figures right behind a number in its sentence, nearest first. */
export function figuresBehind(mentions: readonly Mention[], place: number, most: number): readonly Figure[] {
  return mentions.slice(place + 1, place + 1 + most).flatMap((mention, order) => (mention.sentence === mentions[place]?.sentence ? (figureAt(mentions, place + 1 + order) ?? []) : []));
}

export function ofKind(figures: readonly Figure[], amount: Amount): readonly Figure[] {
  return figures.filter((figure) => isSameKind(figure.amount, amount));
}

/** The words between a number and what stands before it: the last mark of punctuation, or the number before. */
export function wordsBefore({ plain, mentions }: ReadReport, place: number): string {
  const mention = mentions[place];
  const before = mentions[place - 1];
  if (mention === undefined) return "";
  const end = mention.number.start;
  const first = Math.max(before?.sentence === mention.sentence ? before.number.end : 0, end - MOST_WORDS);
  let start = end;
  while (start > first && !MARKS.has(plain[start - 1] ?? "")) start -= 1;
  return plain.slice(start, end);
}

const MARKS = new Set([",", "，", "。", "；", ";", ":", "：", "(", ")", "、", "\n"]);

const MOST_WORDS = 32;

/** Whether all stand in the number's own sentence, few numbers away. */
export function areNear(mentions: readonly Mention[], place: number, figures: readonly Figure[]): boolean {
  return figures.every((figure) => figure.mention.sentence === mentions[place]?.sentence && Math.abs(figure.place - place) <= MOST_BETWEEN);
}

export const MOST_BETWEEN = 4;

/** What a number comes to from some figures of the report, and whether the words leave no doubt that these are meant. */
export interface Candidate {
  readonly claim: DraftClaim;
  readonly isCertain: boolean;
  /** Whether the figures stand so close that a slip of the hand may be told from chance. */
  readonly isNear: boolean;
}

/** With so many digits a slip is hardly chance. */
const LEAST_DIGITS = 3;

/**
 * Of what several pairs of figures give: a sum of close figures that agrees; else one that the words leave no doubt about; else one of
 * figures further away that agrees; else one that a slip of the hand explains. Null where the number may have come from figures that the report does not print.
 */
export function settled(mention: Mention, candidates: readonly Candidate[]): DraftClaim | null {
  const close = candidates.filter(({ isCertain, isNear }) => isCertain || isNear).map(({ claim }) => claim);
  return fittingClaim(close) ?? candidates.find(({ isCertain }) => isCertain)?.claim ?? fittingClaim(candidates.map(({ claim }) => claim)) ?? candidates.find(({ claim, isNear }) => isNear && isSlipOf(mention, claim))?.claim ?? null;
}

function isSlipOf(mention: Mention, { correction }: DraftClaim): boolean {
  const should = correction?.text ?? "";
  return should.replaceAll(/\D/gu, "").replace(/^0+/u, "").length >= LEAST_DIGITS && isSlip(digits(mention), should);
}
