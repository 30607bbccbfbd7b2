import type { Finding } from "../measures/finding";
import type { Misfit } from "./template/print-template";
import type { TemplateError } from "./template/template-error";

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

/** What became of one of the office's templates. */
export interface TemplateOutcome {
  readonly text: string;
  /** `replaced`: its pattern does not fit the figures, and the grammar says what it would have said. */
  readonly state: "printed" | "replaced";
  /** What is printed in its place, "" where not one of its fields was found. */
  readonly now: string;
  /** What was printed from it when the brief was saved; null where that is not known. */
  readonly before: string | null;
  readonly errors: readonly TemplateError[];
  readonly misfits: readonly Misfit[];
}

/** The findings of one table, in order; the indices that spans use are positions in this array plus `firstIndex`. */
export interface FindingSet {
  readonly findings: readonly Finding[];
  readonly firstIndex: number;
}
