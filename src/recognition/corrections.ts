import type { LabelKind } from "../lexicon/header-words";
import type { Polarity } from "../lexicon/indicators";
import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import type { Table } from "./table";

/**
 * What the user said of the sheets' meaning: it wins over everything that recognition would conclude. Columns and rows are named
 * by their texts and never by letter or number, so that a correction holds again when next quarter's sheet has moved columns about.
 * Plain data, kept with the brief.
 */
export interface Corrections {
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
  readonly tables: readonly TableCorrection[];
  /** An office's own words in headers: 责任目标 → target. A word counts as a whole header or at the end of one. */
  readonly vocabulary: Readonly<Record<string, Role>>;
  /** Hidden and filtered rows and columns are read like all others. */
  readonly includeHidden: boolean;
  /** Sheets that look like the same table, one a month or one a unit, are tables of their own all the same. */
  readonly sheetsApart?: boolean;
}

/** A table is named by its title, or by its sheet where it has none, periods in it not counted; null means every table. */
type TableName = string | null;

export interface ColumnCorrection {
  /** The whole header as `RoleAssignment.label` shows it: "累计完成 / 合计". */
  readonly header: string;
  readonly table: TableName;
  readonly meaning?: ColumnChoice;
  readonly unit?: string;
  readonly period?: Period;
  /** What its figures count, from the general to the particular by colons. */
  readonly indicator?: string;
}

/** What a column holds: figures of a role, labels of a kind, or nothing that is to be read. */
export type ColumnChoice = { readonly kind: "figures"; readonly role: Role } | { readonly kind: "labels"; readonly label: LabelKind } | { readonly kind: "left-out" };

export interface RowCorrection {
  /** The row's label, or the full name of its indicator ("税收收入:增值税"). */
  readonly label: string;
  readonly table: TableName;
  readonly leftOut?: boolean;
  readonly unit?: string;
  readonly polarity?: Polarity;
}

export interface TableCorrection {
  readonly table: string;
  readonly unit?: string;
  readonly period?: Period;
  /** What the rows name, where columns have names of their own. */
  readonly rows?: "indicator" | "entity";
}

export const NO_CORRECTIONS: Corrections = { columns: [], rows: [], tables: [], vocabulary: {}, includeHidden: false };

/** The name under which corrections of a table are kept. */
export function tableName(table: Pick<Table, "title" | "sheet">): string {
  return table.title ?? table.sheet;
}

/** Adds what is said of a column to what was said before of the same one. */
export function correctColumn(corrections: Corrections, correction: ColumnCorrection): Corrections {
  return { ...corrections, columns: merged(corrections.columns, correction, (other) => other.header === correction.header && other.table === correction.table) };
}

/** Adds what is said of a row to what was said before of the same one. */
export function correctRow(corrections: Corrections, correction: RowCorrection): Corrections {
  return { ...corrections, rows: merged(corrections.rows, correction, (other) => other.label === correction.label && other.table === correction.table) };
}

export function correctTable(corrections: Corrections, correction: TableCorrection): Corrections {
  return { ...corrections, tables: merged(corrections.tables, correction, (other) => other.table === correction.table) };
}

/** Teaches a word of the office's vocabulary, or with null forgets it. */
export function teachWord(corrections: Corrections, word: string, role: Role | null): Corrections {
  const others = Object.fromEntries(Object.entries(corrections.vocabulary).filter(([known]) => known !== word));
  return { ...corrections, vocabulary: role === null ? others : { ...others, [word]: role } };
}

/** Takes back what was said of a column. */
export function forgetColumn(corrections: Corrections, header: string, table: TableName): Corrections {
  return { ...corrections, columns: corrections.columns.filter((other) => other.header !== header || other.table !== table) };
}

/** Takes back what was said of a row. */
export function forgetRow(corrections: Corrections, label: string, table: TableName): Corrections {
  return { ...corrections, rows: corrections.rows.filter((other) => other.label !== label || other.table !== table) };
}

/** Both, the second winning: what the command line adds to a brief. */
export function combinedCorrections(one: Corrections, other: Corrections): Corrections {
  const withColumns = other.columns.reduce(correctColumn, one);
  const withRows = other.rows.reduce(correctRow, withColumns);
  const withTables = other.tables.reduce(correctTable, withRows);
  return { ...withTables, vocabulary: { ...one.vocabulary, ...other.vocabulary }, includeHidden: one.includeHidden || other.includeHidden };
}

function merged<T extends object>(known: readonly T[], added: T, isSame: (other: T) => boolean): readonly T[] {
  const before = known.find(isSame);
  return before === undefined ? [...known, added] : known.map((other) => (other === before ? { ...before, ...added } : other));
}
