import { Problem, type ProblemCode } from "../sheet/problem";

/** Excel's error codes, which are the same in every language, and what they mean to a clerk. Any other is `excel-failed`. */
const MEANINGS: ReadonlyMap<string, ProblemCode> = new Map(Object.entries<ProblemCode>({
  InvalidOperationInCellEditMode: "excel-cell-editing",
  AccessDenied: "excel-protected",
  InactiveWorkbook: "excel-other-workbook",
  ApiNotFound: "excel-too-old",
  RequestPayloadSizeLimitExceeded: "excel-too-large",
  ResponsePayloadSizeLimitExceeded: "excel-too-large",
  OperationCellsExceedLimit: "excel-too-large",
  RangeExceedsLimit: "excel-too-large",
  ItemAlreadyExists: "sheet-name-taken",
}));

/** The code of an error that Excel answered, or null when it comes from elsewhere. */
export function excelErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Our own error for whatever a batch threw; Excel's error stays as its cause, for the log. */
export function excelProblem(error: unknown): unknown {
  const code = excelErrorCode(error);
  if (code === null) return error;
  return new Problem(MEANINGS.get(code) ?? "excel-failed", { code }, { cause: error });
}
