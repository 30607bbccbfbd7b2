import { RATE_LABEL } from "../lexicon/header-words";
import { STATED_RATIOS } from "../lexicon/roles";
import { isMoney, isRatioName, unitOfName } from "../lexicon/unit-words";
import { quarterNumber, type Period } from "../quantity/period";
import { isYearOfMonths } from "../quantity/whole-months";
import { withinYear } from "../quantity/within-year";
import { scoped } from "./column-scope";
import { readFigure, unitOfCell, type CellFigure } from "./figure-reading";
import type { IndicatorName, IndicatorNames } from "./indicator-names";
import type { RowMeaning } from "./row-meaning";
import type { SheetView } from "./sheet-view";
import type { Observation } from "./table";
import type { FigureColumn, TableDraft } from "./table-draft";

/** A column of figures on its sheet: what each of its cells means, together with the row. All that they share is worked out once. */
export class ColumnOfFigures {
  private readonly name: readonly string[];
  private readonly inPeriods = new Map<Period | null, Period | null>();
  private readonly entity: string | null;
  /** Its name where the row has none. */
  private readonly ownName: IndicatorName;
  private readonly ofLabels = new Map<string, { readonly unit: string | null }>();

  constructor(
    private readonly view: SheetView,
    private readonly draft: TableDraft,
    readonly column: FigureColumn,
    private readonly names: IndicatorNames,
  ) {
    const { axes } = draft;
    const divides = axes.columns === "entity";
    const own = axes.columns === "indicator" ? column.name : [];
    const isNameless = own.length === 0 && draft.rows[0]?.indicator.length === 0;
    this.name = column.qualifier === null ? own : [...(isNameless ? [draft.fallbackName] : own), column.qualifier];
    this.ownName = names.of([], this.name);
    this.entity = divides && !column.isTotal ? (column.name.at(-1) ?? null) : column.place;
  }

  observation(row: RowMeaning): Observation {
    const { view, column } = this;
    const { figure, unit } = this.read(row);
    const { indicator, label } = this.nameIn(row);
    const role = this.roleIn(row);
    return {
      indicator,
      label,
      entity: this.entityIn(row),
      period: this.periodIn(row),
      role,
      figure,
      unit: this.unitOf(row, role, unit),
      cell: view.cell(row.row, column.column),
      level: row.level > 0 ? row.level : Math.max(0, this.name.length - 1),
      isTotal: row.isTotal || column.isTotal,
    };
  }

  /** The figure itself, and what is doubtful about it. */
  read(row: RowMeaning): CellFigure {
    return readFigure(this.view, row.row, this.column.column, this.column.factor);
  }

  entityIn(row: RowMeaning): string | null {
    return row.entity ?? this.entity;
  }

  roleIn(row: RowMeaning): Observation["role"] {
    if (row.isOutsideTime) return "other";
    const { assigned } = this.column;
    if (assigned !== "actual") return assigned;
    return row.role ?? (row.indicator.some((name) => RATE_LABEL.test(name)) && (this.draft.isSeriesDown || this.draft.isSeriesAcross) ? "stated-rate" : "actual");
  }

  periodIn(row: RowMeaning): Period | null {
    if (row.isOutsideTime) return null;
    if (row.scope !== null) return this.workOutPeriod(row);
    let period = this.inPeriods.get(row.period);
    if (period === undefined) {
      period = this.workOutPeriod(row);
      this.inPeriods.set(row.period, period);
    }
    return period;
  }

  unitIn(row: RowMeaning): string | null {
    return this.unitOf(row, this.roleIn(row), unitOfCell(this.view, row.row, this.column.column));
  }

  nameIn(row: RowMeaning): IndicatorName {
    return row.indicator.length === 0 ? this.ownName : this.names.of(row.indicator, this.name);
  }

  private workOutPeriod(row: RowMeaning): Period | null {
    const { column, draft } = this;
    // 1月 of the row under 2023年 of the column.
    const inColumn = row.period !== null && column.at !== null && (column.at.kind === "year" || isYearOfMonths(column.at)) ? withinYear(row.period, column.at) : row.period;
    const own = inColumn ?? column.at;
    if (own === null) return draft.isSeriesDown ? null : draft.context.period;
    const around = draft.context.financialYear ?? draft.context.period;
    const dated = around === null ? own : withinYear(own, around);
    return scoped(inFrequency(dated, column.frequency), row.scope ?? (row.period === null ? null : column.scope));
  }

  private unitOf(row: RowMeaning, role: Observation["role"], own: string | null): string | null {
    if (role === "stated-rank") return null;
    if (own !== null) return own;
    if (STATED_RATIOS.has(role)) return this.column.unit === "‰" ? "‰" : "%";
    // 全国（%） is a rate whatever its row is counted in.
    if (this.column.unit === "%" && (row.unit === null || role === "benchmark")) return "%";
    return row.unit ?? this.column.unit ?? this.unitOfLabel(this.nameIn(row).label);
  }

  /** What the name says of the unit, asked once a name: a roster has it a hundred thousand times. */
  private unitOfLabel(label: string): string | null {
    const known = this.ofLabels.get(label);
    if (known !== undefined) return known.unit;
    const { unit: common } = this.draft.context;
    const isRatio = isRatioName(label) || isRatioName(this.column.name.at(-1) ?? "");
    const unit = isRatio ? "%" : common === null || isMoney(common) ? (unitOfName(label) ?? common) : common;
    this.ofLabels.set(label, { unit });
    return unit;
  }
}

/** 1984-12 of a quarterly series is the fourth quarter. */
function inFrequency(period: Period, frequency: FigureColumn["frequency"]): Period {
  if (frequency === "quarter" && (period.kind === "month" || period.kind === "day") && period.month % 3 === 0) {
    return { kind: "quarter", year: period.year, quarter: quarterNumber(period.month / 3), cumulative: period.cumulative };
  }
  if (frequency === "month" && period.kind === "day") return { kind: "month", year: period.year, month: period.month, cumulative: period.cumulative };
  return frequency === "year" && period.kind !== "range" ? { kind: "year", year: period.year } : period;
}
