import type { Finding } from "../measures/finding";
import type { List } from "../sheet/list";

/** A piece of a printed sentence that depends on findings: a number, or a word chosen by their state. */
export interface Span {
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
  /** 人工改定: it stands on a figure that the office set by hand. */
  readonly handSet?: true;
}

/** A finished sentence in its three prints, which always say the same. */
export interface Sentence {
  readonly text: string;
  readonly spans: readonly Span[];
  /** "=…", or null where a living formula would not be safe. */
  readonly formula: string | null;
  /** The office's own template that it was printed from, or took the place of (see `TemplateOutcome`), by its place in the list; absent: the grammar's. */
  readonly template?: number;
}

/** The findings of one table, in order; the indices that spans use are positions in this array plus `firstIndex`. */
export interface FindingSet {
  readonly findings: List<Finding>;
  readonly firstIndex: number;
}
