import { isRateUnit, isRatioName } from "../lexicon/unit-words";
import { showsPercent, hasFinerDigits } from "./column-arithmetic";
import type { AssignedColumn } from "./role-assignment";
import type { SheetView } from "./sheet-view";
import type { TableContext } from "./table-context";

/** What a column of 增减, 同比 or 较上月 holds, where the header leaves it open and no base stands in the table. */
export type SettledChange = Pick<AssignedColumn, "assigned" | "unit" | "why">;

/** 比年初, 较上月: offices write so of amounts; of rates they write 同比 and 环比. */
const HELD_AGAINST = /^[比较与和]/;
const FIGURES: ReadonlySet<string> = new Set(["actual", "stated-share", "done"]);

/**
 * Settles by what stands around the column whether it is a rate of growth or a change; null where nothing tells.
 * @param all the columns of the table, the column among them
 */
export function settledChange(view: SheetView, rows: readonly number[], column: AssignedColumn, all: readonly AssignedColumn[], context: TableContext): SettledChange | null {
  if (showsPercent(view, rows, column.column)) return rate("number-format", 0.8);
  const figures = all.filter((other) => FIGURES.has(other.assigned) && other.name.join(":") === column.name.join(":"));
  if (column.comparison === null || figures.length === 0) return null;
  // 满意率 | 较上月: what lies between two rates is points.
  if (figures.every(({ name, unit }) => isRateUnit(unit) || isRatioName(name.at(-1) ?? ""))) return { assigned: "stated-change", unit: column.unit ?? "%", why: { kind: "position", detail: figures[0]?.label ?? "", confidence: 0.8 } };
  if (figures.every((figure) => hasFinerDigits(view, rows, column.column, figure.column))) return rate("arithmetic", 0.8);
  const isHeld = HELD_AGAINST.test(column.words);
  const isPercentToo = context.units.length > 1 && context.units.includes("%");
  if (isPercentToo && !isHeld) return rate("header-word", 0.8);
  const hasRate = all.some((other) => other !== column && other.assigned === "stated-rate" && other.name.join(":") === column.name.join(":"));
  const isAmount = isHeld && context.unit !== null && context.unit !== "%" && (!isPercentToo || hasRate);
  return isAmount ? { assigned: "stated-change", unit: column.unit, why: { kind: "header-word", detail: column.words, confidence: 0.8 } } : null;
}

function rate(kind: "number-format" | "arithmetic" | "header-word", confidence: number): SettledChange {
  return { assigned: "stated-rate", unit: "%", why: { kind, detail: "%", confidence } };
}
