import type { Role } from "../lexicon/roles";
import { isUnit } from "../lexicon/unit-words";
import { lowestOf } from "../recognition/header-reading";
import type { Table } from "../recognition/table";
import { contains, type CellRef } from "../sheet/address";

/** The header of the column that a cell stands in, as far as columns of the role go; null where none of them holds it. */
export function labelOfCell(table: Table, role: Role, cell: CellRef | undefined): string | null {
  const own = table.columns.find((column) => column.role === role && cell !== undefined && contains(column.area, cell.row, cell.column));
  return own?.label ?? null;
}

/** 全国（%） is called 全国, 预算数（万元） 预算数. */
export function withoutUnit(label: string): string {
  const [, name, unit] = /^(.+?)\s*[（(]([^（()）]+)[）)]$/.exec(label) ?? [];
  return name !== undefined && unit !== undefined && isUnit(unit) ? name : label.replace(/\s*[（(]?[%％][）)]?$/, "");
}

/** 资金 / 支付进度（%） is called 支付进度. */
export function lastWords(label: string): string {
  return withoutUnit(lowestOf(label));
}
