import { readColumn } from "./column-meaning";
import { columnTime, type TableTime } from "./column-time";
import type { HeaderReader } from "./header-meaning";
import { assignRoles } from "./role-assignment";
import type { RowMeaning } from "./row-meaning";

/**
 * 本期, 上年同期, 控制指标 as labels of rows under columns of indicators: the table lies on its side. The rows then have roles and
 * periods instead of names. @returns null where the labels are names
 */
export function rolesOfRows(reader: HeaderReader, rows: readonly RowMeaning[], labels: readonly string[], table: TableTime): readonly RowMeaning[] | null {
  if (rows.length < 2 || rows.length > MOST) return null;
  const meanings = labels.map((text, index) => readColumn(reader, index, [{ text, row: index, period: null }]));
  const isRoles = meanings.every((meaning) => meaning.name.length === 0 && (meaning.role !== null || meaning.relation !== null || meaning.period !== null || meaning.scope !== null));
  const isTold = meanings.some((meaning) => meaning.role !== null || meaning.relation !== null);
  if (!isRoles || !isTold) return null;
  const assigned = assignRoles(meanings, columnTime(meanings, table), table);
  return rows.map((row, index) => ({ ...row, indicator: [], entity: null, isTotal: false, level: 0, role: assigned[index]?.assigned ?? null, period: assigned[index]?.at ?? null, unit: assigned[index]?.unit ?? row.unit }));
}

/** A table on its side has a handful of rows. */
const MOST = 12;
