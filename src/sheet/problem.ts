/** Every way in which a use case can refuse. The sentence that goes with each code stands in the dictionaries of `lexicon/`. */
export type ProblemCode =
  | "file-not-found"
  | "file-not-workbook"
  | "file-encrypted"
  | "file-damaged"
  | "file-too-large"
  | "file-exists"
  | "file-not-writable"
  | "sheet-not-found"
  | "sheet-name-taken"
  | "range-invalid"
  | "no-table"
  | "no-numbers"
  | "period-unknown"
  | "entity-unknown"
  | "brief-invalid"
  | "brief-newer"
  | "brief-unknown"
  | "brief-none"
  | "brief-prior-file"
  | "roll-nothing"
  | "additions-lost"
  | "tab-too-long"
  | "workbook-protected"
  | "sheet-protected"
  | "call-invalid"
  | "excel-cell-editing"
  | "excel-protected"
  | "excel-read-only"
  | "excel-other-workbook"
  | "excel-too-old"
  | "excel-too-large"
  | "excel-missing"
  | "excel-failed"
  | "write-differs"
  | "copy-failed";

/** What a sentence may name: a file, a sheet, a cell, what was found and what would be right. */
export type ProblemDetail = Readonly<Record<string, string | number>>;

/**
 * The one error type of the product. It carries no sentence of its own: `describe` in `lexicon/` turns it into the
 * clerk's language, so that the command line, the pane and the desk say the same.
 */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly code: ProblemCode,
    readonly detail: ProblemDetail = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What was read or computed with a doubt. The closed list stands in the command line's contract. */
export type WarningCode =
  | "text-number"
  | "full-width"
  | "no-cached-value"
  | "error-value"
  | "hidden"
  | "approximate"
  | "unit-mixed"
  | "unit-missing"
  | "period-missing"
  | "ambiguous-role"
  | "sum-differs"
  | "part-exceeds"
  | "cumulative-differs"
  | "values-differ"
  | "rank-differs"
  | "rate-differs"
  | "series-break"
  | "zero-base"
  | "negative-base"
  | "missing-base"
  | "incomparable"
  | "sign-convention"
  | "duplicate"
  | "hand-set"
  | "hand-set-unused";

export interface Warning {
  readonly code: WarningCode;
  readonly cell: import("./address").CellRef | null;
  readonly detail: ProblemDetail;
}
