import type { NumberInText } from "../quantity/numbers-in-text";
import type { CellRef } from "../sheet/address";
import type { Warning } from "../sheet/problem";

/** What is claimed of a number, or of a word that numbers decide. */
export const CLAIM_KINDS = [
  "value",
  "change",
  "growth",
  "average-growth",
  "multiple",
  "share",
  "completion",
  "control-share",
  "control-judgement",
  "completion-judgement",
  "rectification",
  "points",
  "schedule-gap",
  "benchmark-points",
  "sum",
  "subset",
  "from-to",
  "rank",
  "trend",
  "direction",
  "unit",
  "repetition",
  "part-rates",
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const VERDICTS = ["consistent", "within-rounding", "inconsistent", "wording", "unverifiable"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A text to put in the place of another; offsets in UTF-16 units of the report. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A statement of the report and what became of it. Offsets in UTF-16 units of the report. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** A wrong conclusion: direction, 完成, in or over schedule, rank. */
  readonly serious: boolean;
  /** As the report says it, signed, with its unit: "-64.29%"; null where no number is claimed. */
  readonly printed: string | null;
  /** What it should be; 15 significant digits where it does not end. Null where nothing can be said. */
  readonly expected: string | null;
  /** The numbers it was computed from, as written. */
  readonly inputs: readonly string[];
  readonly explanation: string;
  readonly correction: Correction | null;
  /** The cells of the workbook that it was held against. */
  readonly cells: readonly CellRef[];
}

/** A claim while the audit is at work. */
export interface DraftClaim extends Claim {
  /** The numbers of the report it was computed from: for counting what took part, not for those who read claims. */
  readonly computedFrom?: readonly NumberInText[];
}

/** What was found in a report. `recognised` of its `numbers` take part in some claim: silence about the others is no approval. */
export interface Audit {
  readonly claims: readonly Claim[];
  readonly numbers: number;
  readonly recognised: number;
  /** What contradicts itself in the workbook's figures; empty where the report is only checked against itself. */
  readonly figures: readonly Warning[];
}
