import { RANK_OF_GROWTH, REAL_GROWTH } from "../lexicon/role-words";
import { samePeriod } from "../quantity/period-arithmetic";
import type { FigureColumn } from "./table-draft";
import { CJK } from "./plain-text";
import type { Evidence } from "./table";

/** A column about which all is known but what tells it from others of its figure. */
type UnqualifiedColumn = Omit<FigureColumn, "qualifier">;

/**
 * Gives columns of one figure that would be the same observation what tells them apart: a rate against the period before (环比) is another
 * than the one against last year, 实际增长 another than 名义增长, the rank of growth another than the rank of the amount.
 */
export function withQualifiers(columns: readonly UnqualifiedColumn[]): readonly FigureColumn[] {
  return columns.map((column, index) => ({ ...column, qualifier: column.assigned === "actual" || (column.assigned === "stated-change" && isSure(column)) ? null : (comparisonOf(column) ?? realGrowth(column, columns) ?? rankOfGrowth(column, columns, columns[index - 1])) }));
}

/** Whether the meaning of a column is known, and not taken for the likeliest. */
export function isSure({ why }: { readonly why: Evidence }): boolean {
  return why.confidence > GUESS;
}

const GUESS = 0.5;

/** 环比, 比年初增减, "q-on-q": the word itself. */
function comparisonOf(column: UnqualifiedColumn): string | null {
  const bare = column.words.replaceAll(/[%‰()±]/g, "").trim();
  const word = CJK.test(bare) ? bare.replaceAll(/\s/g, "") : bare;
  return (column.comparison === "previous" || column.comparison === "year-start") && word !== "" ? word : null;
}

/** 名义增长 is that of the amounts beside it, so that 实际增长 takes a name of its own where both stand. */
function realGrowth(column: UnqualifiedColumn, all: readonly UnqualifiedColumn[]): string | null {
  if (column.assigned !== "stated-rate" || !REAL_GROWTH.test(column.label)) return null;
  return rivalsOf(column, all).some((other) => !REAL_GROWTH.test(other.label)) ? (CJK.test(column.label) ? "实际增长" : "real growth") : null;
}

/** 总量 | 位次 | 增速 | 位次: the place of growth is told by its header, or by standing right of growth. */
function rankOfGrowth(column: UnqualifiedColumn, all: readonly UnqualifiedColumn[], left: UnqualifiedColumn | undefined): string | null {
  if (column.assigned !== "stated-rank" || rivalsOf(column, all).length === 0) return null;
  const isOfGrowth = RANK_OF_GROWTH.test(column.label) || (left?.assigned === "stated-rate" && left.name.join(":") === column.name.join(":"));
  return isOfGrowth ? (CJK.test(column.label) ? "增速" : "growth") : null;
}

/** Other columns of the same figure, role and period. */
function rivalsOf(column: UnqualifiedColumn, all: readonly UnqualifiedColumn[]): readonly UnqualifiedColumn[] {
  const isSameTime = (other: UnqualifiedColumn): boolean => (column.at === null || other.at === null ? column.at === other.at : samePeriod(column.at, other.at));
  return all.filter((other) => other !== column && other.assigned === column.assigned && other.name.join(":") === column.name.join(":") && isSameTime(other));
}
