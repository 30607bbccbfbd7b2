import type { Role } from "../lexicon/roles";
import type { Decimal } from "../quantity/decimal";
import { Fraction } from "../quantity/fraction";
import type { Warning } from "../sheet/problem";
import { readFigure } from "./figure-reading";
import type { FigureColumn, TableDraft } from "./table-draft";
import type { SheetView } from "./sheet-view";
import type { Table } from "./table";

const MOST = 200;

/** What a stated rate is worked out from: A/B − 1 for growth, A/B for a share, in per cent. */
interface Ratio {
  readonly rate: FigureColumn;
  readonly part: FigureColumn;
  readonly base: FigureColumn;
  readonly isGrowth: boolean;
}

/**
 * Stated rates of growth and stated shares that no pair of figures inside their rounding can give. The stated one is used all the
 * same: it may be at constant prices or on a comparable basis, which the row's own note may say.
 */
export function rateWarnings(view: SheetView, draft: TableDraft, table: Table): readonly Warning[] {
  if (draft.isSeriesDown) return [];
  const warnings: Warning[] = [];
  const notes = new Map(table.remarks.filter(({ text }) => OTHER_BASIS.test(text)).map(({ cell, text }) => [cell.row, text]));
  for (const { rate, part, base, isGrowth } of ratiosOf(draft)) {
    for (const row of draft.rows) {
      if (warnings.length >= MOST) return warnings;
      const [stated, now, below] = [rate, part, base].map((column) => valueOf(view, row.row, column));
      if (!stated || !now || !below || below.sign() <= 0) continue;
      const computed = computedRate(now, below, isGrowth);
      if (computed === null || isPossible(stated, now, below, isGrowth ? 1 : 0)) continue;
      const cell = view.cell(row.row, rate.column);
      const note = notes.get(cell.row);
      const detail = { stated: `${stated.toString()}%`, computed: `${computed.round(Math.min(stated.decimals, 2), "half-up").toString()}%` };
      warnings.push({ code: "rate-differs", cell, detail: note === undefined ? detail : { ...detail, note } });
    }
  }
  return warnings;
}

/** Notes that explain why a rate is not that of the figures beside it. */
const OTHER_BASIS = /可比|不变价|口径|剔除|同比例|constant price|comparable|like-for-like|real terms/i;

function ratiosOf(draft: TableDraft): readonly Ratio[] {
  return draft.columns.flatMap((rate): Ratio[] => {
    if (rate.assigned === "stated-rate" && rate.comparison !== "previous" && rate.comparison !== "year-start") return ratio(draft, rate, "actual", "prior", true);
    if (rate.assigned !== "stated-share") return [];
    if (/控制/.test(rate.label)) return ratio(draft, rate, "actual", "ceiling", false);
    if (/整改|治理/.test(rate.words)) return ratio(draft, rate, "done", "found", false);
    return BUDGET.test(rate.label) || /完成|执行/.test(rate.words) ? ratio(draft, rate, "actual", "target", false) : [];
  });
}

/** A share of what was set, not of a total: 占预算%, % of target. */
const BUDGET = /预算|任务|计划|目标|budget|target|plan|used|spent/i;

function ratio(draft: TableDraft, rate: FigureColumn, part: Role, base: Role, isGrowth: boolean): Ratio[] {
  const [own, below] = [partnerOf(draft, rate, part), partnerOf(draft, rate, base)];
  return own === undefined || below === undefined ? [] : [{ rate, part: own, base: below, isGrowth }];
}

function partnerOf(draft: TableDraft, rate: FigureColumn, role: Role): FigureColumn | undefined {
  const name = rate.name.join(":");
  const isOfYear = role === "target" || role === "ceiling";
  const candidates = draft.columns.filter((column) => column.assigned === role && (isOfYear || rate.scope === null || column.scope === rate.scope || column.scope === null));
  const named = candidates.filter((column) => column.name.join(":") === name);
  const found = named.length > 0 ? named : candidates.filter((column) => column.name.length === 0 || column.isTotal);
  return found.length === 1 ? found[0] : undefined;
}

function valueOf(view: SheetView, row: number, column: FigureColumn): Decimal | null {
  const { figure } = readFigure(view, row, column.column, column.factor);
  return figure.kind === "known" && !figure.approximate ? figure.value : null;
}

function computedRate(part: Decimal, base: Decimal, isGrowth: boolean): Fraction | null {
  return Fraction.of(isGrowth ? part.minus(base) : part, base)?.times(HUNDRED) ?? null;
}

const HUNDRED = Fraction.fromInteger(100);

/** Whether the printed rate can come from figures that were rounded to what is printed: a doubt, so doubles are enough. */
function isPossible(stated: Decimal, part: Decimal, base: Decimal, less: 0 | 1): boolean {
  const half = (value: Decimal): number => 0.5 * 10 ** -Math.min(value.decimals, 6);
  const [a, b, rate] = [part.toNumber(), base.toNumber(), stated.toNumber()];
  if (b - half(base) <= 0) return true;
  const corners = [-1, 1].flatMap((up) => [-1, 1].map((down) => ((a + up * half(part)) / (b + down * half(base)) - less) * 100));
  const slack = half(stated) * 1.01 + 1e-9;
  return rate >= Math.min(...corners) - slack && rate <= Math.max(...corners) + slack;
}
