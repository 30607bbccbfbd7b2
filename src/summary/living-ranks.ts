import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import { cellAddress } from "../sheet/address";
import type { PlanContent } from "../sheet/sheet-plan";
import type { ColumnMeasure, PlacedBlock } from "./block";
import { quoted } from "./formulas";
import { valueOf } from "./outcomes";
import type { SummaryStyle } from "./summary-input";

/** What measures/ ranks the units of a roster by, in this order. */
const CRITERIA: readonly ColumnMeasure[] = ["completion", "growth"];

/** Beyond this many units nobody reads ranks, and checking them costs time. */
const MOST_UNITS = 1000;

/** The block with ranks that follow its rates, where Excel can keep them. */
export function withLivingRanks(block: PlacedBlock, style: SummaryStyle, words: SummaryWords): PlacedBlock {
  const living = livingRanks(block, style, words);
  if (living.size === 0) return block;
  const column = block.columns.findIndex((one) => one.kind === "measure" && one.measure === "rank");
  return { ...block, body: block.body.withContents(column, living) };
}

/**
 * Ranks as Excel keeps them: RANK over the column that they come from, by row of the block. Only where that column holds exact rates (五成双
 * rounds them, and rounded rates tie), the units stand together without totals between them, and the ranks given are those of that column.
 */
function livingRanks(block: PlacedBlock, style: SummaryStyle, words: SummaryWords): ReadonlyMap<number, PlanContent> {
  const living = new Map<number, PlanContent>();
  if (style.valuesOnly === true || style.rounding === "half-even") return living;
  const ranks = computedRanks(block);
  const [first] = ranks;
  const last = ranks.at(-1);
  // A unit alone has its place among those that this table does not show.
  if (first === undefined || last === undefined || first === last || ranks.length > MOST_UNITS || !standAlone(block, first.index, last.index)) return living;
  const criterion = CRITERIA.find((measure) => ranks.every(({ index, rank }) => placeBy(block, measure, index, first.index, last.index) === placeOf(rank)));
  const column = block.columns.findIndex((one) => one.kind === "measure" && one.measure === criterion);
  if (column === -1) return living;
  const fixed = (index: number): string => cellAddress(block.header + 1 + index, column).replace(/(\d+)$/, "$$$1");
  for (const { index, rank } of ranks) {
    const cell = cellAddress(block.header + 1 + index, column);
    const formula = `=IF(ISNUMBER(${cell}),RANK(${cell},${fixed(first.index)}:${fixed(last.index)}),${quoted(words.outcomes.none)})`;
    living.set(index, { kind: "formula", formula, expected: placeOf(rank) });
  }
  return living;
}

interface RankOfRow {
  readonly index: number;
  readonly rank: Finding;
}

/** No more than one beyond the most that are kept living. */
function computedRanks({ rows, examples, columns }: PlacedBlock): readonly RankOfRow[] {
  const ranks: RankOfRow[] = [];
  const ranked = new Set(examples.filter(({ isTotal, findings }) => !isTotal && findings.get("rank")?.definition === null).map(({ kind }) => kind.number));
  if (!columns.some((column) => column.kind === "measure" && column.measure === "rank")) return ranks;
  for (const [index, row] of rows.entries()) {
    const rank = ranked.has(row.kind.number) ? row.findings.get("rank") : undefined;
    if (rank !== undefined) ranks.push({ index, rank });
    if (ranks.length > MOST_UNITS) break;
  }
  return ranks;
}

/** One indicator, unit below unit, no total among them. */
function standAlone({ rows }: PlacedBlock, first: number, last: number): boolean {
  const units = rows.slice(first, last + 1);
  return units.every((row) => row.indicator === units[0]?.indicator && !row.isTotal);
}

/** The place of a row among the rates of a column: one more than there are higher ones. */
function placeBy({ rows }: PlacedBlock, measure: ColumnMeasure, index: number, first: number, last: number): number | null {
  const rateOf = (row: number): ReturnType<typeof valueOf> => {
    const outcome = rows[row]?.findings.get(measure)?.outcome;
    return outcome === undefined ? null : valueOf(outcome);
  };
  const own = rateOf(index);
  if (own === null) return null;
  let place = 1;
  for (let row = first; row <= last; row += 1) if (rateOf(row)?.compare(own) === 1) place += 1;
  return place;
}

function placeOf(rank: Finding): number {
  return valueOf(rank.outcome)?.toNumber() ?? 0;
}
