import { BARE_TOTAL, NAMES_A_TOTAL, PLACE_BEFORE, RATE_LABEL } from "../lexicon/header-words";
import { SHARE_OF_WHOLE, type Comparison } from "../lexicon/role-words";
import { ROLES_OF_THE_YEAR, STATED_RATIOS } from "../lexicon/roles";
import { isMoney, isRatioName, namesMoney, unitAmong, unitOfName } from "../lexicon/unit-words";
import { quarterNumber, type Period } from "../quantity/period";
import { withinYear } from "../quantity/within-year";
import { scoped } from "./column-scope";
import { lowestOf } from "./header-reading";
import { readFigure, readTarget, unitOfCell, type CellFigure } from "./figure-reading";
import type { IndicatorName, IndicatorNames } from "./indicator-names";
import type { RowMeaning } from "./row-meaning";
import type { SheetView } from "./sheet-view";
import type { Observation } from "./table";
import type { FigureColumn, TableDraft } from "./table-draft";
import { isSure } from "./qualifiers";
import { isYear, partOfRow, yearSoFar } from "./year-rows";

/** A column of figures on its sheet: what each of its cells means, together with the row. All that they share is worked out once. */
export class ColumnOfFigures {
  private readonly name: readonly string[];
  private readonly inPeriods = new Map<Period | null, Period | null>();
  private readonly entity: string | null;
  /** Its name where the row has none. */
  private readonly ownName: IndicatorName;
  /** What a sentence calls 合计 under the title 某县一般公共预算收入完成情况表. */
  private readonly nameOfTotal: string | null;
  private readonly isOfWhole: boolean;
  private readonly against: Comparison | null;
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
    const { subject } = draft.context;
    this.nameOfTotal = subject !== null && NAMES_A_TOTAL.test(subject) ? subject.replace(PLACE_BEFORE, "") : null;
    this.isOfWhole = SHARE_OF_WHOLE.test(column.words || column.label);
    this.against = isSure(column) ? column.comparison : null;
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
      ...(role === "stated-share" && this.isOfWhole ? { ofWhole: true } : {}),
      ...(role === "stated-change" && this.against !== null ? { against: this.against } : {}),
    };
  }

  /** The figure itself, and what is doubtful about it. */
  read(row: RowMeaning): CellFigure {
    const { assigned, column, factor } = this.column;
    return (ROLES_OF_THE_YEAR.has(assigned) ? readTarget : readFigure)(this.view, row.row, column, factor);
  }

  entityIn(row: RowMeaning): string | null {
    return row.entity ?? this.entity;
  }

  roleIn(row: RowMeaning): Observation["role"] {
    if (row.isOutsideTime) return "other";
    const { assigned } = this.column;
    if (assigned === "target" && this.isCeiling(row)) return "ceiling";
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

  /** 4.5以内 among the targets is not to be reached. */
  private isCeiling(row: RowMeaning): boolean {
    return typeof this.view.valueAt(row.row, this.column.column) === "string" && this.read(row).bound === "at-most";
  }

  unitIn(row: RowMeaning): string | null {
    return this.unitOf(row, this.roleIn(row), unitOfCell(this.view, row.row, this.column.column));
  }

  nameIn(row: RowMeaning): IndicatorName {
    if (row.indicator.length === 0) return this.ownName;
    const name = this.names.of(row.indicator, this.name);
    return row.isTotal && this.nameOfTotal !== null && BARE_TOTAL.test(name.label) ? { ...name, label: this.nameOfTotal } : name;
  }

  private workOutPeriod(row: RowMeaning): Period | null {
    const { column, draft } = this;
    const ofYear = partOfRow(row.period, column) ?? yearSoFar(this.view, row, column, draft.columns);
    if (ofYear !== null) return ofYear;
    // 1月 of the row under 2023年 of the column.
    const inColumn = row.period !== null && isYear(column.at) ? withinYear(row.period, column.at) : row.period;
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
    // 播种面积（公顷） beside 产量: a figure with a name and a unit of its own is not counted as its row is.
    const isOwn = role === "actual" && this.name.length > 0 && this.column.unit !== null && this.column.unit !== "%" && this.draft.axes.rows === "entity";
    return (isOwn ? null : row.unit) ?? this.column.unit ?? this.unitOfLabel(this.nameIn(row).label) ?? unitOfWhole(row);
  }

  /** What the name says of the unit, asked once a name: a roster has it a hundred thousand times. */
  private unitOfLabel(label: string): string | null {
    const known = this.ofLabels.get(label);
    if (known !== undefined) return known.unit;
    const { unit: common, units } = this.draft.context;
    // 单位：万元 over the first of several tables is said of the money in the others.
    const unitAbove = this.draft.context.unitAbove !== null && isMoney(this.draft.context.unitAbove) && namesMoney(label) ? this.draft.context.unitAbove : null;
    const listed = units.filter((unit) => unit !== "%");
    const isRatio = isRatioName(label) || isRatioName(this.column.name.at(-1) ?? "");
    const unit = isRatio ? "%" : listed.length > 1 ? (unitAmong(label, listed) ?? unitAmong(lowestOf(this.column.label), listed)) : common === null || isMoney(common) ? (unitOfName(label) ?? common ?? unitAbove) : common;
    this.ofLabels.set(label, { unit });
    return unit;
  }
}

/** 其中：电信诈骗 is counted as the 刑事警情 are of which it is a part. */
function unitOfWhole({ indicator }: RowMeaning): string | null {
  for (let place = indicator.length - 2; place >= 0; place -= 1) {
    const unit = unitOfName(indicator[place] ?? "");
    if (unit !== null) return unit;
  }
  return null;
}

/** 1984-12 of a quarterly series is the fourth quarter. */
function inFrequency(period: Period, frequency: FigureColumn["frequency"]): Period {
  if (frequency === "quarter" && (period.kind === "month" || period.kind === "day") && period.month % 3 === 0) {
    return { kind: "quarter", year: period.year, quarter: quarterNumber(period.month / 3), cumulative: period.cumulative };
  }
  if (frequency === "month" && period.kind === "day") return { kind: "month", year: period.year, month: period.month, cumulative: period.cumulative };
  return frequency === "year" && period.kind !== "range" ? { kind: "year", year: period.year } : period;
}
