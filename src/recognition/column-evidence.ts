import { STATED_RATIOS } from "../lexicon/roles";
import { groupBy } from "../sheet/group-by";
import type { Block } from "./block";
import { arithmeticEvidence, isInOrderOf, looksLikeRatios } from "./column-arithmetic";
import type { ColumnMeaning } from "./column-meaning";
import { frequencyOf, placeOf } from "./column-metadata";
import type { AssignedColumn } from "./role-assignment";
import type { SheetView } from "./sheet-view";
import type { TableContext } from "./table-context";
import type { FigureColumn } from "./table-draft";
import { settledChange } from "./undecided-change";

/** Where a sheet names more things than this, which of them a rate belongs to is not tried out. */
const MOST_NAMES = 50;
const nameOf = ({ name }: AssignedColumn): string => name.join(":");

/** A rate without a name of its own belongs to the figures that give it, where its neighbours do not: 执行率 beside 合计 and its parts. */
export function withFittingNames(view: SheetView, rows: readonly number[], meanings: readonly ColumnMeaning[], columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const names = new Map(columns.filter(({ assigned, name }) => assigned === "actual" || (assigned === "done" && name.length > 0)).map(({ name }) => [name.join(":"), name]));
  if (names.size < 2 || names.size > MOST_NAMES) return columns;
  const byName = groupBy(columns, nameOf);
  return columns.map((column, index) => {
    const isNameless = meanings[index]?.name.length === 0;
    if (!isNameless || !STATED_RATIOS.has(column.assigned) || column.chosen.role !== null) return column;
    const fits = (name: readonly string[]): boolean => arithmeticEvidence(view, rows, { ...column, name }, byName.get(name.join(":")) ?? [])?.role === column.assigned;
    if (fits(column.name)) return column;
    const better = [...names.values()].find(fits);
    return better === undefined ? column : { ...column, name: better };
  });
}

/** 排名 at a table's right edge belongs to the figure whose order it is: to 完成率, not to the number of projects on its left. */
export function withOwnersOfRanks(view: SheetView, rows: readonly number[], meanings: readonly ColumnMeaning[], columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  return columns.map((column, index) => {
    if (column.assigned !== "stated-rank" || meanings[index]?.name.length !== 0 || column.chosen.role !== null) return column;
    const ranked = columns.filter((other) => RANKED.has(other.assigned) && isInOrderOf(view, rows, column.column, other.column));
    const owner = ranked.find(({ name }) => name.join(":") === nameOf(column)) ?? ranked.find(({ assigned }) => STATED_RATIOS.has(assigned)) ?? ranked[0];
    return owner === undefined ? column : { ...column, name: owner.name };
  });
}

const RANKED: ReadonlySet<string> = new Set(["actual", "stated-share", "stated-rate"]);

const OF_SAME_UNIT: ReadonlySet<string> = new Set(["actual", "prior", "previous", "target", "stretch", "ceiling", "stated-change", "found", "done"]);

/** 本期（万元） | 上年同期 | 全年任务: a figure and what it is held against are counted alike; one header says how. */
export function withUnitsOfFigures(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const units = new Map([...groupBy(columns.filter(({ assigned }) => OF_SAME_UNIT.has(assigned)), nameOf)].map(([name, alike]) => [name, commonUnit(alike)]));
  return columns.map((column) => {
    const unit = column.unit === null && OF_SAME_UNIT.has(column.assigned) ? (units.get(nameOf(column)) ?? null) : null;
    return unit === null ? column : { ...column, unit };
  });
}

/** The one unit that headers of like columns say, those of the figures themselves before others; null where they say several or none. */
function commonUnit(alike: readonly AssignedColumn[]): string | null {
  const said = alike.filter(({ unit }) => unit !== null);
  const figures = said.filter(({ assigned }) => assigned === "actual" || assigned === "found");
  const [unit = null, ...others] = new Set((figures.length > 0 ? figures : said).map((column) => column.unit));
  return others.length === 0 ? unit : null;
}

/** Where a column stands, and what is said of its whole table. */
export interface ColumnPlace {
  readonly view: SheetView;
  readonly block: Block;
  readonly context: TableContext;
}

/** What the figures themselves say of a column: its role where its header does not, and whether it holds ratios. */
export function withArithmetic({ view, block, context }: ColumnPlace, rows: readonly number[], column: AssignedColumn, all: readonly AssignedColumn[]): Omit<FigureColumn, "qualifier"> {
  const said = { frequency: frequencyOf(view, block, column.column), place: placeOf(view, block, column.column) };
  const isOpen = column.chosen.role === null && (column.undecided || (column.role === null && column.period === null && column.relation === null && column.scope === null && column.name.length === 0));
  const evidence = isOpen || STATED_RATIOS.has(column.assigned) ? arithmeticEvidence(view, rows, column, all) : null;
  if (evidence !== null && isOpen) {
    return { ...column, ...said, assigned: evidence.role, factor: evidence.factor, why: { kind: "arithmetic", detail: evidence.detail, confidence: 0.9 } };
  }
  const settled = column.undecided && column.chosen.role === null && evidence === null ? settledChange(view, rows, column, all, context) : null;
  if (settled !== null) return { ...column, ...said, ...settled, factor: 1 };
  if (!STATED_RATIOS.has(column.assigned)) return { ...column, ...said, factor: 1 };
  const isRatio = evidence !== null && STATED_RATIOS.has(evidence.role) ? evidence.factor === 100 : looksLikeRatios(view, rows, column.column, column.assigned === "stated-share");
  return { ...column, ...said, factor: isRatio ? 100 : 1 };
}
