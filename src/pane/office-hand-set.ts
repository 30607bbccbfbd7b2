import type { HandSetFigure } from "../brief/hand-set";

/** The figures set by hand with one more; the same figure set before gives way. */
export function withHandSet(handSet: readonly HandSetFigure[], figure: HandSetFigure): readonly HandSetFigure[] {
  return [...handSet.filter((other) => !isSameFigure(other, figure)), figure];
}

function isSameFigure(one: HandSetFigure, other: HandSetFigure): boolean {
  return one.indicator === other.indicator && one.entity === other.entity && one.period === other.period && one.role === other.role;
}

/** A number as the clerk types it, with full-width digits or thousands separators too, in the notation of the brief; null for anything else. */
export function typedNumber(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "").replace(/^\u2212/, "-");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : null;
}
