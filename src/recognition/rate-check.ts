import type { Decimal } from "../quantity/decimal";
import { Fraction } from "../quantity/fraction";
import type { Warning } from "../sheet/problem";
import { readFigure } from "./figure-reading";
import type { FigureColumn, TableDraft } from "./read-table";
import type { SheetView } from "./sheet-view";

const MOST = 200;

/**
 * Stated rates of growth that no pair of figures inside their rounding can give. The stated one is used all the same: it
 * may be at constant prices or on a comparable basis.
 */
export function rateWarnings(view: SheetView, draft: TableDraft): readonly Warning[] {
  if (draft.isSeriesDown) return [];
  const warnings: Warning[] = [];
  for (const rate of draft.columns.filter((column) => column.assigned === "stated-rate" && column.comparison !== "previous")) {
    const actual = partnerOf(draft, rate, "actual");
    const prior = partnerOf(draft, rate, "prior");
    if (actual === undefined || prior === undefined) continue;
    for (const row of draft.rows) {
      if (warnings.length >= MOST) return warnings;
      const [stated, now, base] = [rate, actual, prior].map((column) => valueOf(view, row.row, column));
      if (!stated || !now || !base || base.sign() <= 0) continue;
      const computed = computedRate(now, base);
      if (computed === null || isPossible(stated, now, base)) continue;
      warnings.push({ code: "rate-differs", cell: view.cell(row.row, rate.column), detail: { stated: `${stated.toString()}%`, computed: `${computed.round(Math.min(stated.decimals, 2), "half-up").toString()}%` } });
    }
  }
  return warnings;
}

function partnerOf(draft: TableDraft, rate: FigureColumn, role: FigureColumn["assigned"]): FigureColumn | undefined {
  const name = rate.name.join(":");
  const candidates = draft.columns.filter((column) => column.assigned === role && (rate.scope === null || column.scope === rate.scope || column.scope === null));
  const named = candidates.filter((column) => column.name.join(":") === name);
  const found = named.length > 0 ? named : candidates.filter((column) => column.name.length === 0 || column.isTotal);
  return found.length === 1 ? found[0] : undefined;
}

function valueOf(view: SheetView, row: number, column: FigureColumn): Decimal | null {
  const { figure } = readFigure(view, row, column.column, column.factor);
  return figure.kind === "known" && !figure.approximate ? figure.value : null;
}

function computedRate(now: Decimal, base: Decimal): Fraction | null {
  return Fraction.of(now.minus(base), base)?.times(HUNDRED) ?? null;
}

const HUNDRED = Fraction.fromInteger(100);

/** Whether the printed rate can come from figures that were rounded to what is printed: a doubt, so doubles are enough. */
function isPossible(stated: Decimal, now: Decimal, base: Decimal): boolean {
  const half = (value: Decimal): number => 0.5 * 10 ** -Math.min(value.decimals, 6);
  const [a, b, rate] = [now.toNumber(), base.toNumber(), stated.toNumber()];
  if (b - half(base) <= 0) return true;
  const corners = [-1, 1].flatMap((up) => [-1, 1].map((down) => ((a + up * half(now)) / (b + down * half(base)) - 1) * 100));
  const slack = half(stated) * 1.01 + 1e-9;
  return rate >= Math.min(...corners) - slack && rate <= Math.max(...corners) + slack;
}
