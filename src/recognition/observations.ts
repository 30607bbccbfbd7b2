import { RATE_LABEL } from "../lexicon/header-words";
import { isMoney, isRatioName, unitOfName } from "../lexicon/unit-words";
import { withYear, yearOf } from "../quantity/period-arithmetic";
import { quarterNumber, type Period } from "../quantity/period";
import type { Warning, WarningCode } from "../sheet/problem";
import { readFigure } from "./figure-reading";
import { IndicatorNames } from "./indicator-names";
import type { FigureColumn, TableDraft } from "./read-table";
import { scoped } from "./role-assignment";
import type { RowMeaning } from "./row-reading";
import { Kind, type SheetView } from "./sheet-view";
import type { Observation, Remark } from "./table";

export interface ReadObservations {
  readonly observations: readonly Observation[];
  readonly remarks: readonly Remark[];
  readonly warnings: readonly Warning[];
}

/** So many warnings of a kind name their cell; more say nothing new. */
const MOST_OF_A_KIND = 200;

const RATES: ReadonlySet<string> = new Set(["stated-rate", "stated-share"]);

/** Makes an observation of each cell where a row and a column of figures meet. */
export function readObservations(view: SheetView, draft: TableDraft): ReadObservations {
  const observations: Observation[] = [];
  const warnings: Warning[] = [];
  const counts = new Map<WarningCode, number>();
  const names = new IndicatorNames(draft.isSeriesDown, draft.context.indicator ?? draft.context.subject ?? draft.context.title ?? draft.context.fallbackName);
  const makers = draft.columns.filter((column) => column.assigned !== "note" && column.assigned !== "reason").map((column) => new ObservationMaker(view, draft, column, names));
  for (const row of draft.rows) {
    for (const maker of makers) {
      const made = maker.make(row);
      if (made === null) continue;
      observations.push(made.observation);
      for (const doubt of made.doubts) {
        const count = (counts.get(doubt.code) ?? 0) + 1;
        counts.set(doubt.code, count);
        if (count <= MOST_OF_A_KIND) warnings.push({ code: doubt.code, cell: made.observation.cell, detail: doubt.detail });
      }
    }
  }
  return { observations, remarks: readRemarks(view, draft, observations), warnings };
}

interface UnitOfLabel {
  readonly unit: string | null;
}

/** All that a column's observations share is worked out once. */
class ObservationMaker {
  private readonly columnName: readonly string[];
  private readonly inPeriods = new Map<Period | null, Period | null>();
  private readonly entity: string | null;
  private readonly ofLabels = new Map<string, UnitOfLabel>();

  constructor(
    private readonly view: SheetView,
    private readonly draft: TableDraft,
    private readonly column: FigureColumn,
    private readonly names: IndicatorNames,
  ) {
    const { axes } = draft;
    const divides = axes.columns === "entity";
    this.columnName = [...(axes.columns === "indicator" ? column.name : []), ...comparisonName(column)];
    this.entity = divides && !column.isTotal ? (column.name.at(-1) ?? null) : column.place;
  }

  make(row: RowMeaning): { readonly observation: Observation; readonly doubts: ReturnType<typeof readFigure>["doubts"] } | null {
    const { view, column, draft } = this;
    const kind = view.kindAt(row.row, column.column);
    if (view.isHiddenColumn(column.column)) return null;
    if (draft.isSeriesDown && kind === Kind.empty) return null;
    const { figure, unit, doubts } = readFigure(view, row.row, column.column, column.factor);
    const { indicator, label } = this.names.of(row.indicator, this.columnName);
    const role = this.roleOf(row);
    const observation: Observation = {
      indicator,
      label,
      entity: row.entity ?? this.entity,
      period: this.periodOf(row),
      role,
      figure,
      unit: this.unitOf(row, role, unit, label),
      cell: view.cell(row.row, column.column),
      level: row.level > 0 ? row.level : Math.max(0, this.columnName.length - 1),
      isTotal: row.isTotal || column.isTotal,
    };
    return { observation, doubts };
  }

  private roleOf(row: RowMeaning): Observation["role"] {
    if (row.isOutsideTime) return "other";
    const { assigned } = this.column;
    if (assigned !== "actual") return assigned;
    return row.role ?? (row.indicator.some((name) => RATE_LABEL.test(name)) && (this.draft.isSeriesDown || this.draft.isSeriesAcross) ? "stated-rate" : "actual");
  }

  private periodOf(row: RowMeaning): Period | null {
    if (row.isOutsideTime) return null;
    if (row.scope !== null) return this.workOutPeriod(row);
    let period = this.inPeriods.get(row.period);
    if (period === undefined) {
      period = this.workOutPeriod(row);
      this.inPeriods.set(row.period, period);
    }
    return period;
  }

  private workOutPeriod(row: RowMeaning): Period | null {
    const { column, draft } = this;
    // 1月 of the row under 2023年 of the column.
    const inColumn = row.period !== null && yearOf(row.period) === null && column.at?.kind === "year" && column.at.year !== null ? withYear(row.period, column.at.year) : row.period;
    const own = inColumn ?? column.at;
    if (own === null) return draft.isSeriesDown ? null : draft.context.period;
    const year = draft.context.period === null ? null : yearOf(draft.context.period);
    const dated = yearOf(own) === null && year !== null ? withYear(own, year) : own;
    return scoped(inFrequency(dated, column.frequency), row.scope ?? (row.period === null ? null : column.scope));
  }

  private unitOf(row: RowMeaning, role: Observation["role"], own: string | null, label: string): string | null {
    if (role === "stated-rank") return null;
    if (own !== null) return own;
    if (RATES.has(role)) return this.column.unit === "‰" ? "‰" : "%";
    if (this.column.unit === "%" && row.unit === null) return "%";
    return row.unit ?? this.column.unit ?? this.unitOfLabel(label);
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

/** A rate against the period before (环比) is another indicator than the one against last year: the word stays in the name. */
function comparisonName(column: FigureColumn): readonly string[] {
  const word = column.words.replaceAll(/[%‰()±\s]/g, "");
  return (column.comparison === "previous" || column.comparison === "year-start") && column.assigned !== "actual" && word !== "" ? [word] : [];
}

/** 1984-12 of a quarterly series is the fourth quarter. */
function inFrequency(period: Period, frequency: FigureColumn["frequency"]): Period {
  if (frequency === "quarter" && (period.kind === "month" || period.kind === "day") && period.month % 3 === 0) {
    return { kind: "quarter", year: period.year, quarter: quarterNumber(period.month / 3), cumulative: period.cumulative };
  }
  if (frequency === "month" && period.kind === "day") return { kind: "month", year: period.year, month: period.month, cumulative: period.cumulative };
  return frequency === "year" && period.kind !== "range" ? { kind: "year", year: period.year } : period;
}

/** A remark belongs to the first figure of its row. */
function readRemarks(view: SheetView, draft: TableDraft, observations: readonly Observation[]): readonly Remark[] {
  const remarks: Remark[] = [];
  const textColumns = [
    ...draft.labels.filter((label) => label.kind === "note" || label.kind === "reason").map((label) => ({ column: label.column, role: label.kind === "reason" ? ("reason" as const) : ("note" as const) })),
    ...draft.columns.filter((column) => column.assigned === "note" || column.assigned === "reason").map((column) => ({ column: column.column, role: column.assigned === "reason" ? ("reason" as const) : ("note" as const) })),
  ];
  if (textColumns.length === 0) return remarks;
  const firstOfRow = new Map<number, Observation>();
  for (const observation of observations) if (!firstOfRow.has(observation.cell.row)) firstOfRow.set(observation.cell.row, observation);
  for (const row of draft.rows) {
    for (const { column, role } of textColumns) {
      const text = view.textAt(row.row, column);
      if (view.kindAt(row.row, column) !== Kind.text || text === "") continue;
      const cell = view.cell(row.row, column);
      const first = firstOfRow.get(cell.row);
      if (first !== undefined) remarks.push({ indicator: first.indicator, entity: first.entity, role, text, cell });
    }
  }
  return remarks;
}
