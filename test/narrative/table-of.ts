import { ROLES_OF_THE_YEAR, type Role } from "../../src/lexicon/roles";
import { Decimal } from "../../src/quantity/decimal";
import { parsePeriodCode } from "../../src/quantity/period";
import type { Observation, Remark, RoleAssignment, Table } from "../../src/recognition/table";

/** One row of a table built by hand: figures by role; a string is read as a decimal, null is a blank cell. */
export interface RowOf {
  readonly indicator: string;
  readonly label?: string;
  readonly entity?: string;
  readonly unit?: string;
  readonly level?: number;
  readonly isTotal?: boolean;
  readonly period?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly figures: Partial<Record<Role, string | number | null>>;
  /** The figure of a second benchmark, in a column after all others. */
  readonly secondBenchmark?: string | number | null;
}

export interface TableOf {
  readonly title?: string;
  readonly sheet?: string;
  readonly period?: string;
  readonly layout?: Table["layout"];
  readonly targetLabel?: string;
  readonly benchmarkLabel?: string;
  readonly secondBenchmarkLabel?: string;
  readonly rows: readonly RowOf[];
}

const ROLE_COLUMNS: readonly Role[] = ["actual", "prior", "previous", "target", "stretch", "ceiling", "found", "done", "benchmark", "stated-rate", "stated-share", "stated-change", "stated-rank"];

/** Roles whose figures are rates, whatever the row's own unit is. */
const IN_PER_CENT: ReadonlySet<Role> = new Set<Role>(["stated-rate", "stated-share", "benchmark"]);

const SECOND_BENCHMARK = ROLE_COLUMNS.length + 1;

/** The column in which a table built by hand keeps a role; rows stand in their order from row 1. */
export function columnOf(role: Role): number {
  return ROLE_COLUMNS.indexOf(role) + 1;
}

/** Every figure of a row with its role and column, the second benchmark last. */
export function figuresOf({ figures, secondBenchmark }: RowOf): readonly { readonly role: Role; readonly column: number; readonly written: string | number | null }[] {
  const own = ROLE_COLUMNS.flatMap((role) => {
    const written = figures[role];
    return written === undefined ? [] : [{ role, column: columnOf(role), written }];
  });
  return secondBenchmark === undefined ? own : [...own, { role: "benchmark", column: SECOND_BENCHMARK, written: secondBenchmark }];
}

export function tableOf({ title, sheet = "S", period, layout = "roles", targetLabel = "全年任务", benchmarkLabel = "全省平均", secondBenchmarkLabel = "全国平均", rows }: TableOf): Table {
  const observations = rows.flatMap((row, index) => observationsOf(row, index + 1, sheet, period ?? null));
  const column = (role: Role, label: string, place = columnOf(role)): RoleAssignment => ({
    area: { top: 1, left: place, bottom: rows.length, right: place },
    role,
    label,
    entity: null,
    period: null,
    unit: null,
    why: { kind: "user", detail: "", confidence: 1 },
  });
  const columns = [column("target", targetLabel), column("benchmark", benchmarkLabel), ...(rows.some(({ secondBenchmark }) => secondBenchmark !== undefined) ? [column("benchmark", secondBenchmarkLabel, SECOND_BENCHMARK)] : [])];
  return {
    sheet,
    area: { top: 0, left: 0, bottom: rows.length, right: SECOND_BENCHMARK },
    layout,
    title: title ?? null,
    unit: null,
    period: period === undefined ? null : parsePeriodCode(period),
    columns,
    labels: [],
    polarities: new Map(),
    observations,
    remarks: rows.flatMap((row, index) => remarksOf(row, index + 1, sheet)),
    notes: [],
    warnings: [],
  };
}

function observationsOf(row: RowOf, rowNumber: number, sheet: string, tablePeriod: string | null): readonly Observation[] {
  const code = row.period ?? tablePeriod;
  return figuresOf(row).flatMap(({ role, column, written }) => {
    const value = written === null ? null : Decimal.parse(String(written));
    const figure: Observation["figure"] = value === null ? { kind: "missing", reason: "blank" } : { kind: "known", value, cellFactor: 1, live: true, approximate: false };
    return [
      {
        indicator: row.indicator,
        label: row.label ?? row.indicator,
        entity: row.entity ?? null,
        // A column of 上期 says what it is by its role, a task of which year it is by the table.
        period: code === null || role === "previous" || ROLES_OF_THE_YEAR.has(role) ? null : parsePeriodCode(code),
        role,
        figure,
        unit: IN_PER_CENT.has(role) ? "%" : (row.unit ?? null),
        cell: { sheet, row: rowNumber, column },
        level: row.level ?? 0,
        isTotal: row.isTotal ?? false,
        ...(role === "stated-change" ? { against: "prior" } : {}),
      },
    ];
  });
}

function remarksOf(row: RowOf, rowNumber: number, sheet: string): readonly Remark[] {
  const remark = (role: "note" | "reason", text: string | undefined, column: number): readonly Remark[] =>
    text === undefined ? [] : [{ indicator: row.indicator, entity: row.entity ?? null, role, text, cell: { sheet, row: rowNumber, column } }];
  return [...remark("note", row.note, 20), ...remark("reason", row.reason, 21)];
}
