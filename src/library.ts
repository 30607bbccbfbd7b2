/**
 * The pure rooms for other programs: what `import { … } from "indicator-brief"` gives. Workbook bytes in, tables, findings,
 * sentences and workbook bytes out; nothing here touches a disk, a network, a clock or a screen.
 */
export { Decimal } from "./quantity/decimal";
export { formatPeriod, parsePeriodCode, type Period } from "./quantity/period";
export type { Rounding } from "./quantity/rounding";
export type { Area, CellRef } from "./sheet/address";
export type { CellValue, Grid } from "./sheet/grid";
export { Problem, type ProblemCode, type Warning, type WarningCode } from "./sheet/problem";
export type { List } from "./sheet/list";
export type { SheetPlan } from "./sheet/sheet-plan";
export type { SheetInfo, Workbook } from "./sheet/workbook";
export type { Locale, Role } from "./lexicon/roles";
export { describeProblem, describeWarning } from "./lexicon/messages/messages";
export { recogniseTables } from "./recognition/recognise-tables";
export type { Observation, Table } from "./recognition/table";
export { calculate, type Calculation } from "./measures/calculate";
export type { Finding, Judgement, Outcome } from "./measures/finding";
export { formulaOf } from "./measures/formula";
export type { MeasureName } from "./measures/measure-name";
export { measureTable } from "./measures/measure-table";
export { compose } from "./narrative/compose";
export type { Sentence } from "./narrative/sentence";
export { layOutSummary } from "./summary/lay-out-summary";
export { makeReport } from "./brief/make-report";
export { readableGrids } from "./brief/readable-grids";
export { DEFAULT_STYLE, type OfficeStyle, type Report, type ReportRequest } from "./brief/report";
export { PackageWorkbook } from "./package/package-workbook";
export { VERSION } from "./version";
