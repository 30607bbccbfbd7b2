import { Decimal } from "../../src/quantity/decimal";
import { cellAddress } from "../../src/sheet/address";
import type { PlanCell, SheetPlan } from "../../src/sheet/sheet-plan";
import { textWidth } from "../../src/summary/widths";
import type { ComputedCell, ComputedSheets } from "./flat-sheet";

/** A cell where LibreOffice does not say what the plan says. */
export interface ComputedDifference {
  readonly cell: string;
  readonly planned: string | number;
  readonly computed: string | number | boolean | null;
}

/** Every text, number and formula of the plan whose value LibreOffice computes otherwise: numbers by more than 1e-9, texts at all. */
export function valueDifferences(plan: SheetPlan, computed: ComputedSheets, sheet: string): readonly ComputedDifference[] {
  const cells = computed.get(sheet) ?? new Map<string, ComputedCell>();
  return plan.cells.flatMap((planned) => {
    const value = plannedValue(planned);
    const address = cellAddress(planned.row, planned.column);
    const found = cells.get(address)?.value ?? (value === "" ? "" : null);
    return value === null || agrees(value, found) ? [] : [{ cell: address, planned: value, computed: found }];
  });
}

/** Every rate and point of the plan that LibreOffice shows with other digits than one rounding half away from zero gives. */
export function shownDifferences(plan: SheetPlan, computed: ComputedSheets, sheet: string): readonly ComputedDifference[] {
  const cells = computed.get(sheet) ?? new Map<string, ComputedCell>();
  return plan.cells.flatMap((planned) => {
    const digits = printedDigits(planned, plan);
    const address = cellAddress(planned.row, planned.column);
    const shown = cells.get(address)?.shown ?? "";
    const found = shown.replace(/[▼-]/, "").replace(/[▲+%*†≈,]/g, "");
    const agreed = digits === null || digits === found || (/^0(\.0*)?$/.test(digits) && /持平|changed|^0/.test(shown));
    return agreed ? [] : [{ cell: address, planned: digits, computed: shown }];
  });
}

/** Numbers that LibreOffice shows in more characters than their column has: a program prints #### in their place. */
export function overflowing(plan: SheetPlan, computed: ComputedSheets, sheet: string): readonly string[] {
  const cells = computed.get(sheet) ?? new Map<string, ComputedCell>();
  return plan.cells.flatMap(({ row, column, content }) => {
    const address = cellAddress(row, column);
    const cell = cells.get(address);
    if (content === null || typeof cell?.value !== "number") return [];
    return textWidth(cell.shown) + 1 > (plan.columnWidths[column] ?? 0) ? [`${address}: ${cell.shown}`] : [];
  });
}

function plannedValue({ content }: PlanCell): string | number | null {
  if (content === null) return null;
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.number : content.expected;
}

function agrees(planned: string | number, found: string | number | boolean | null): boolean {
  if (typeof planned !== "number" || typeof found !== "number") return planned === found;
  return Math.abs(planned - found) <= 1e-9 * Math.max(1, Math.abs(planned));
}

/** The magnitude that a number format prints, by our own arithmetic; null for cells without digits of ours. */
function printedDigits(cell: PlanCell, plan: SheetPlan): string | null {
  const value = plannedValue(cell);
  const format = plan.styles[cell.style]?.numberFormat;
  if (typeof value !== "number" || format === undefined) return null;
  const decimals = /0(?:\.(0+))?/.exec(format.replace(/\[[^\]]*\]/g, ""))?.[1]?.length ?? 0;
  const shift = format.includes("%") ? 2 : 0;
  const rounded = Decimal.fromDouble(value).abs().round(decimals + shift, "half-up");
  return Decimal.of(rounded.coefficient, decimals).toString();
}
