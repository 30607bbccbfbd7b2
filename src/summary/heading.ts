import type { SummaryWords } from "../lexicon/summary/summary-words";
import { periodTitle } from "../lexicon/period-phrases";
import type { Block } from "./block";
import { distinct } from "./rows";
import type { SummaryStyle } from "./summary-input";

/** What a tab is about, as its title and its name say it. */
export interface Heading {
  readonly title: string;
  /** The one entity that all rows are about, or null. */
  readonly entity: string | null;
  /** The one period that all tables report on, or null. */
  readonly period: string | null;
}

export function headingOf(blocks: readonly Block[], style: SummaryStyle, words: SummaryWords): Heading {
  const periods = distinct(blocks.map(({ set }) => (set.table.period === null ? null : periodTitle(set.table.period, style.locale, set.table.occasion))));
  const period = periods.length === 1 ? (periods[0] ?? null) : null;
  const [first] = blocks;
  const one = first?.rows[0]?.entity ?? null;
  const entity = blocks.every(({ rows }) => rows.every((row) => row.entity === one)) ? one : null;
  const own = blocks.length === 1 && entity === null ? (first === undefined ? null : ownTitle(first)) : null;
  return { title: own ?? words.title(entity, period), entity, period };
}

/** The source's title, without the unit that stands in the corner anyway. */
export function ownTitle({ set: { table, title: given }, unit }: Block): string | null {
  if (given !== undefined) return given;
  const title = unit === null ? table.title : (table.title?.replace(/[（(]\s*(单位|计量单位)\s*[:：][^（）()]*[）)]\s*$/, "").trim() ?? null);
  return title === "" ? null : title;
}
