/** What can be wrong with a template as it is written. The sentence that goes with each code stands in `lexicon/template-messages`. */
export type TemplateErrorCode =
  | "brace-open" // { without }
  | "brace-stray" // } without {
  | "part-open" // 〔 without 〕
  | "part-stray" // 〕 without 〔
  | "part-nested"
  | "field-empty"
  | "field-unknown"
  | "field-unclear" // fits several indicators
  | "no-indicator" // a measure before any indicator is named
  | "measure-missing" // the indicator is there, the workbook has no such figure of it
  | "choice-count" // a choice of direction has two words (up, down) to four (and flat, nearly flat)
  | "choice-field" // words to choose from, for a field that is no direction
  | "approximation-word"
  | "approximation-number";

/** An error at its place in the template, in UTF-16 units. */
export interface TemplateError {
  readonly start: number;
  readonly end: number;
  readonly code: TemplateErrorCode;
  /** What was written there. */
  readonly text: string;
  /** Known fields that come nearest, best first; empty where there is nothing to offer. */
  readonly nearest: readonly string[];
}
