import type { Mention } from "../reading/mention";

/** What is said of a figure against one base: 同比减少9起，下降64.29%. */
export interface Comparison {
  readonly base: string;
  readonly change: Mention | null;
  readonly growth: Mention | null;
}

/** A figure of the report and everything that is said of it. */
export interface Statement {
  readonly subject: string;
  readonly level: Mention | null;
  readonly prior: Mention | null;
  readonly comparisons: readonly Comparison[];
  /** Shares, completions and points, each with the target it is measured against where the report gives it. */
  readonly ratios: readonly { readonly mention: Mention; readonly target: Mention | null }[];
  readonly target: Mention | null;
  readonly done: Mention | null;
  /** The figure of an earlier sentence that is spoken of again: 死亡人数占控制指标47人的17%. */
  readonly restates: Mention | null;
  /** Whether 其中, or 分…看, stands before it in its sentence. */
  readonly isPart: boolean;
  /** Whether the report leaves no doubt which figure its rates belong to. */
  readonly isClear: boolean;
}

interface Draft {
  subject: string;
  level: Mention | null;
  prior: Mention | null;
  comparisons: { base: string; change: Mention | null; growth: Mention | null }[];
  ratios: { mention: Mention; target: Mention | null }[];
  target: Mention | null;
  done: Mention | null;
  restates: Mention | null;
  isPart: boolean;
  isClear: boolean;
}

export type { Draft as StatementDraft };
