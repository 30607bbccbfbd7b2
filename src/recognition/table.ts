import type { EvidenceKind } from "../lexicon/messages/evidence";
import type { LabelKind } from "../lexicon/header-words";
import type { Polarity } from "../lexicon/indicators";
import type { Role } from "../lexicon/roles";
import type { Comparison } from "../lexicon/role-words";
import type { Decimal } from "../quantity/decimal";
import type { Period } from "../quantity/period";
import type { Area, CellRef } from "../sheet/address";
import type { List } from "../sheet/list";
import type { Warning } from "../sheet/problem";

export type Layout = "roles" | "periods-across" | "periods-down" | "roster" | "crossed" | "tidy";

/** Why an observation has no value. A placeholder keeps the meaning its sign has in statistics. */
export type MissingReason =
  | "blank"
  | "not-applicable" // —, /
  | "below-half-unit" // …
  | "suppressed" // ..
  | "no-cached-value"
  | "error-value"
  | "not-a-number";

/**
 * A figure as a cell holds it. `value` is in the observation's unit; the cell itself holds `value / cellFactor`
 * (a cell that holds 0.125 and shows 12.5% has the value 12.5, the unit % and the factor 100). `live` tells whether a formula can
 * point at the cell: a number kept as text cannot be relied on in arithmetic, so its value is written out instead. `handSet`: 人工改定,
 * the office put it in the place of what the cell holds. `shownDecimals`: the digits after the point that the cell shows of a ratio with more of
 * them (0.9552 shown as 95.5%).
 */
export type Figure =
  | { readonly kind: "known"; readonly value: Decimal; readonly cellFactor: number; readonly live: boolean; readonly approximate: boolean; readonly handSet?: true; readonly shownDecimals?: number }
  | { readonly kind: "missing"; readonly reason: MissingReason };

/** The digits after the point that a figure is printed with: those that the reader of the sheet sees. */
export function decimalsShown(figure: Extract<Figure, { readonly kind: "known" }>): number {
  return figure.shownDecimals ?? figure.value.trimmed().decimals;
}

/** One figure and everything that says what it means. */
export interface Observation {
  /** The full name, e.g. "一般公共预算收入:税收收入:增值税"; `label` is what a sentence calls it ("增值税"). */
  readonly indicator: string;
  readonly label: string;
  /** 乡镇, 单位, 区县, kind of accident …; null for the total or where there is no such division. */
  readonly entity: string | null;
  readonly period: Period | null;
  readonly role: Role;
  readonly figure: Figure;
  /** Of a stated share: it is one of a whole (占GDP比重) and not of a task. */
  readonly ofWhole?: true;
  /** Of a stated change: what it is against, where its header says so. */
  readonly against?: Comparison;
  /** As the workbook writes it, without brackets: "万元", "%", "起"; null when none is known. */
  readonly unit: string | null;
  readonly cell: CellRef;
  /** Depth in the table's hierarchy: 0 for a top item, 1 for an item of 其中 … */
  readonly level: number;
  /** Whether the row or column is a total or subtotal of others in the table (合计, 小计). */
  readonly isTotal: boolean;
}

/**
 * The observations of a table in the order of their cells, row by row. A sheet of a million figures holds none of them ready: each is
 * made when it is asked for, so the same one asked for twice is equal, not identical. An array of observations is one as well.
 */
export type Observations = List<Observation>;

/** Text that belongs to an indicator's row: a note or a reason, with its cell. */
export interface Remark {
  readonly indicator: string;
  readonly entity: string | null;
  readonly role: "note" | "reason";
  readonly text: string;
  readonly cell: CellRef;
}

/** A run of cells (column or row) with one role, and why we think so. */
export interface RoleAssignment {
  readonly area: Area;
  readonly role: Role;
  readonly label: string;
  readonly entity: string | null;
  readonly period: Period | null;
  readonly unit: string | null;
  /** The evidence as a short code with its particulars; worded by the dictionaries. */
  readonly why: Evidence;
}

/** A column of labels: what it names; `label` where only its place says so. */
export interface LabelAssignment {
  readonly area: Area;
  readonly kind: LabelKind | "label";
  /** Its header as written, from the top down; "" where it has none. */
  readonly label: string;
}

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly detail: string;
  /** 0 … 1 */
  readonly confidence: number;
}

export interface Table {
  readonly sheet: string;
  /** Set where the same table stands on several sheets, one a period or one a unit: all of them, `sheet` and `area` being of the first. */
  readonly sheets?: readonly string[];
  readonly area: Area;
  readonly layout: Layout;
  readonly title: string | null;
  readonly unit: string | null;
  /** The period the table reports on: its newest, where it holds several. */
  readonly period: Period | null;
  /** The holiday within that year of which it speaks: 国庆假期. */
  readonly occasion?: string | null;
  /** Its figures are of part of a fiscal year (FY25) whose months nothing tells: no schedule says anything of them. */
  readonly hasOpenYear?: true;
  readonly columns: readonly RoleAssignment[];
  readonly labels: readonly LabelAssignment[];
  /** Which of its indicators the user called better when higher or lower, by full name; all others are judged by their kind. */
  readonly polarities: ReadonlyMap<string, Polarity>;
  readonly observations: Observations;
  readonly remarks: readonly Remark[];
  /** Told by the title, the sheet or the notes: 不变价 or 现价. Single indicators may say theirs in their names. */
  readonly priceBasis?: "current" | "constant" | null;
  /** What stands under the table: 注：…, 数据来源：…. */
  readonly notes: readonly string[];
  readonly warnings: readonly Warning[];
}
