import { samePeriod } from "../quantity/period-arithmetic";
import type { AssignedColumn } from "./role-assignment";

const STRETCH = /力争|奋斗|挑战|争取|stretch/i;
const LATER_BUDGET = /调整|变动|追加|revised|adjusted|amended|current/i;

/** From the smallest area to the largest. */
const AREAS: readonly RegExp[] = [/全(?:县|区|旗|镇|乡)/, /全(?:市|州|盟)/, /全(?:省|自治区)/, /全国/];

/** 全县, 全市, 全省, 全国 beside one another and no figure that has no area: the smallest is the office's own. */
function withOwnLevel(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const areaOf = ({ label }: AssignedColumn): number => AREAS.findIndex((pattern) => pattern.test(label));
  const benchmarks = columns.filter(({ assigned }) => assigned === "benchmark");
  const hasOwn = columns.some(({ assigned }) => assigned === "actual" || assigned === "stated-rate" || assigned === "stated-share");
  const areas = benchmarks.map(areaOf).filter((area) => area >= 0);
  if (hasOwn || new Set(areas).size < 2) return columns;
  const own = benchmarks.find((column) => areaOf(column) === Math.min(...areas));
  return columns.map((column) => (column === own ? { ...column, assigned: column.unit === "%" || /增速|增长|增幅/.test(column.label) ? "stated-rate" : "actual", why: { kind: "position", detail: column.label, confidence: 0.7 } } : column));
}

/** Of two columns of one name and role only one can be meant: the revised budget, the share of the task and not of the stretch, last month and not the year's start. */
export function withRivals(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const rivals = (column: AssignedColumn): readonly AssignedColumn[] =>
    columns.filter((other) => other !== column && other.assigned === column.assigned && other.chosen.role === null && other.name.join(":") === column.name.join(":"));
  return withOwnLevel(columns).map((column) => {
    if (column.chosen.role !== null) return column;
    // 较上年同期± beside 同比±% cannot be the rate.
    if (column.undecided && column.assigned === "stated-change" && columns.some((other) => other.assigned === "stated-rate" && other.comparison === column.comparison && other.name.join(":") === column.name.join(":"))) return { ...column, why: { kind: "position", detail: column.label, confidence: 0.8 } };
    const isOther =
      (column.assigned === "target" && !LATER_BUDGET.test(column.label) && rivals(column).some(({ label, period }) => LATER_BUDGET.test(label) && (period === null || column.period === null || samePeriod(period, column.period)))) ||
      (column.assigned === "stated-share" && STRETCH.test(column.label) && rivals(column).some(({ label }) => !STRETCH.test(label))) ||
      (column.assigned === "previous" && column.relation === "year-start" && rivals(column).some(({ relation }) => relation !== "year-start"));
    return isOther ? { ...column, assigned: "other", unit: column.unit ?? (column.assigned === "stated-share" ? "%" : null), why: { ...column.why, confidence: 0.6 } } : column;
  });
}

