import { ROLES_OF_THE_YEAR, type Role } from "../../src/lexicon/roles";
import { Decimal } from "../../src/quantity/decimal";
import type { Period } from "../../src/quantity/period";
import type { Figure, Observation, Remark, Table } from "../../src/recognition/table";
import { gridOf, type CellValue, type Grid } from "../../src/sheet/grid";

/** A row of a table made for a test: its indicator, unit, and one cell for each role. */
export interface RoleTableRow {
  readonly indicator: string;
  readonly unit: string | null;
  readonly entity?: string | null;
  readonly level?: number;
  readonly isTotal?: boolean;
  /** A number, an empty cell, or a number kept as text. */
  readonly cells: readonly (number | string | null)[];
  readonly note?: string;
}

export interface RoleTable {
  readonly table: Table;
  readonly grid: Grid;
}

/** Columns of the sheet before the figures: entity, indicator, unit. */
const LABELS = 3;

/** A table of roles as recognition would find it, and the sheet it stands in: headers in row 1, figures below from column D on. */
export function roleTable(sheet: string, period: Period | null, roles: readonly Role[], rows: readonly RoleTableRow[], more: Partial<Table> = {}): RoleTable {
  const values: CellValue[][] = [["", "", "", ...roles], ...rows.map((row) => [row.entity ?? "", row.indicator, row.unit ?? "", ...row.cells])];
  const observations = rows.flatMap((row, index) => row.cells.map((cell, column) => observation(row, roles[column] ?? "other", period, { sheet, row: index + 1, column: column + LABELS }, cell)));
  const remarks: Remark[] = rows.flatMap((row, index) =>
    row.note === undefined
      ? []
      : [{ indicator: row.indicator, entity: row.entity ?? null, role: "note", text: row.note, cell: { sheet, row: index + 1, column: LABELS + roles.length } }],
  );
  const table: Table = {
    sheet,
    area: { top: 0, left: 0, bottom: rows.length, right: LABELS + roles.length - 1 },
    layout: "roles",
    title: null,
    unit: null,
    period,
    columns: [],
    labels: [],
    polarities: new Map(),
    observations,
    remarks,
    notes: [],
    warnings: [],
    ...more,
  };
  return { table, grid: gridOf(sheet, values) };
}

function observation(row: RoleTableRow, role: Role, period: Period | null, cell: Observation["cell"], content: number | string | null): Observation {
  return {
    indicator: row.indicator,
    label: row.indicator,
    entity: row.entity ?? null,
    // A task is that of the table's year.
    period: ROLES_OF_THE_YEAR.has(role) ? null : period,
    role,
    figure: figureOf(content),
    unit: row.unit,
    cell,
    level: row.level ?? 0,
    isTotal: row.isTotal ?? false,
  };
}

function figureOf(content: number | string | null): Figure {
  if (content === null) return { kind: "missing", reason: "blank" };
  if (typeof content === "number") return { kind: "known", value: Decimal.fromDouble(content), cellFactor: 1, live: true, approximate: false };
  const value = Decimal.parse(content);
  if (value === null) return { kind: "missing", reason: content === "—" ? "not-applicable" : "not-a-number" };
  return { kind: "known", value, cellFactor: 1, live: false, approximate: false };
}
