import { periodTitle } from "../lexicon/period-phrases";
import { summaryWords } from "../lexicon/summary/dictionary";
import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import { findingsByRow } from "../measures/findings-by-row";
import type { MeasureName } from "../measures/measure-name";
import { shownAddress } from "../sheet/address";
import { groupBy } from "../sheet/group-by";
import type { PlanContent, SheetPlan } from "../sheet/sheet-plan";
import type { BodyCell } from "./block";
import { figureDecimals, figureFormat, measureFormat } from "./cell-formats";
import { Drawing } from "./drawing";
import { figureContent, measureContent, quoted } from "./formulas";
import { valueOf } from "./outcomes";
import type { CellPart } from "./styles";
import type { SummaryInput, SummarySet } from "./summary-input";
import { shownWidth } from "./shown-width";
import { columnWidth, fillPage } from "./widths";

/** The measures that units are ranked by. */
const CRITERIA: ReadonlySet<MeasureName> = new Set(["completion", "growth"]);
/** How many at each end are pointed out, where there are at least twice as many and one. */
const ENDS = 3;
/** Beyond this many units Excel would take long to rank them again. */
const MOST_LIVING = 1000;
const PAGE = 80;

/** A unit with its place (null: its base is too small to be ranked) and the rate that it is ranked by. */
interface RankedUnit {
  readonly rank: number | null;
  readonly rate: Finding;
}

/** One contest: the units of a roster by one indicator, the first first, those left out at the end. */
interface Contest {
  readonly indicator: string;
  readonly measure: MeasureName;
  readonly period: string | null;
  readonly units: readonly RankedUnit[];
}

/** 排名: the units of each roster in the order of their places, the top and bottom three pointed out; null where nothing is ranked. */
export function layOutRanking(input: SummaryInput): SheetPlan | null {
  const { style } = input;
  const words = summaryWords(style.locale);
  const contests = input.sets.flatMap((set) => contestsOf(set, input));
  const [first] = contests;
  if (first === undefined) return null;
  const tables = contests.map((contest) => contestRows(contest, input, words));
  const headers = contests.map((contest) => headersOf(contest, words));
  const width = headers[0]?.length ?? 0;
  const widths = fillPage(
    Array.from({ length: width }, (_, column) => Math.max(...tables.map((rows, index) => widthOf(rows, column, headers[index]?.[column] ?? "")))),
    PAGE,
  );
  const drawing = new Drawing(style.looks ?? "office", style.locale);
  drawing.text(0, 0, words.ranking.title(first.period), { part: "title" });
  for (let column = 1; column < width; column += 1) drawing.put(0, column, null, { part: "title" });
  drawing.rowHeights.set(0, 36);
  let row = 1;
  contests.forEach((contest, index) => {
    row = drawContest(drawing, row, contest, { headers: headers[index] ?? [], rows: tables[index] ?? [], input, words }) + 1;
  });
  return {
    name: words.ranking.sheetName(first.period),
    mark: input.mark === null ? null : `${input.mark}_rank`,
    sources: input.mark === null ? [] : input.sets.map(({ table }) => ({ sheet: table.sheet, area: table.area })),
    cells: drawing.cells,
    styles: drawing.styles,
    columnWidths: widths,
    rowHeights: drawing.rowHeights,
    merges: drawing.merges,
    frozenRows: 0,
    showGridlines: false,
    conditionalFormats: [],
    charts: [],
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: row - 2, right: width - 1 }, repeatRows: contests.length === 1 ? [2, 2] : null, footer: words.footer },
  };
}

function widthOf(rows: readonly (readonly BodyCell[])[], column: number, header: string): number {
  const widest = rows.reduce((most, row) => (row[column] === undefined ? most : Math.max(most, shownWidth(row[column]))), 0);
  return columnWidth({ header, widest, holds: "numbers" });
}

function contestsOf({ findings }: SummarySet, { style }: SummaryInput): readonly Contest[] {
  const ranked = findingsByRow(findings).flatMap((row) => {
    const rank = row.find(({ finding }) => finding.measure === "rank" && !finding.isTotal)?.finding;
    const rate = rank === undefined ? undefined : rateOf(rank, row.map(({ finding }) => finding));
    return rank === undefined || rate === undefined ? [] : [{ rank, rate }];
  });
  return [...groupBy(ranked, ({ rank: { indicator, period } }) => JSON.stringify([indicator, period])).values()].flatMap((group) => {
    const units = group.map(({ rank, rate }): RankedUnit => ({ rank: valueOf(rank.outcome)?.toNumber() ?? null, rate }));
    const [one] = units;
    if (one === undefined) return [];
    const sorted = [...units].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
    const { label, measure, period } = one.rate;
    return [{ indicator: label, measure, period: period === null ? null : periodTitle(period, style.locale), units: sorted }];
  });
}

/** What a unit was ranked by; where the workbook states the places, the rate that stands beside. */
function rateOf(rank: Finding, row: readonly Finding[]): Finding | undefined {
  const criterion = row.find((finding) => CRITERIA.has(finding.measure) && haveSameFigures(finding, rank));
  return criterion ?? [...CRITERIA].flatMap((measure) => row.filter((finding) => finding.measure === measure && valueOf(finding.outcome) !== null))[0];
}

function haveSameFigures(one: Finding, other: Finding): boolean {
  const places = (finding: Finding): string => finding.inputs.map(({ cell }) => shownAddress(cell)).join();
  return places(one) === places(other);
}

function headersOf({ indicator, measure }: Contest, words: SummaryWords): readonly string[] {
  const base = measure === "completion" ? words.figures.target : words.figures.prior;
  return [words.measures.rank, words.columns.entity, indicator, base, measure === "completion" ? words.measures.completion : words.measures.growth, words.ranking.remark];
}

function contestRows({ units }: Contest, { style }: SummaryInput, words: SummaryWords): readonly (readonly BodyCell[])[] {
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const decimals = [0, 1].map((figure) => Math.max(0, ...units.map(({ rate }) => Math.min(2, rate.inputs[figure] === undefined ? 0 : figureDecimals(rate.inputs[figure])))));
  return units.map(({ rank, rate }, index) => {
    const [actual, base] = rate.inputs;
    const figure = (input: typeof actual, at: number): BodyCell =>
      input === undefined ? cell({ kind: "text", text: words.outcomes.none }, { part: "number" }) : cell(figureContent(input, style, words), { part: "number", numberFormat: figureFormat(input, decimals[at] ?? 0) });
    return [
      cell(rank === null ? { kind: "text", text: words.outcomes.none } : { kind: "number", number: rank }, { part: "word" }),
      cell({ kind: "text", text: rate.entity ?? words.total }, { part: "label" }),
      figure(actual, 0),
      figure(base, 1),
      cell(measureContent(rate, style, words), { part: "number", numberFormat: measureFormat(rate, 0, style, words) }),
      cell({ kind: "text", text: remarkOf(rank, index, ranked, words) }, { part: "word" }),
    ];
  });
}

function cell(content: PlanContent, part: CellPart): BodyCell {
  return { content, part };
}

/** Ties stand together: whoever shares the third place is among the top three. */
function remarkOf(rank: number | null, index: number, ranked: number, words: SummaryWords): string {
  if (rank === null) return words.ranking.smallBase;
  if (ranked <= 2 * ENDS) return "";
  if (rank <= ENDS) return words.ranking.top;
  return index >= ranked - ENDS ? words.ranking.bottom : "";
}

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly BodyCell[])[];
  readonly input: SummaryInput;
  readonly words: SummaryWords;
}

/** Returns the row below. */
function drawContest(drawing: Drawing, top: number, { units, indicator }: Contest, { headers, rows, input, words }: Table): number {
  drawing.text(top, 0, indicator, { part: "blockTitle" });
  headers.forEach((header, column) => drawing.text(top + 1, column, header, { part: "header", firstColumn: column === 0 }));
  const first = top + 2;
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const isLiving = input.style.valuesOnly !== true && input.style.rounding === "half-up" && ranked <= MOST_LIVING;
  rows.forEach((cells, index) => {
    cells.forEach(({ content, part }, column) => {
      const own = column === 0 && isLiving && content.kind === "number" ? livingPlace(first + index, first, ranked, content.number, words) : content;
      drawing.put(first + index, column, own, { ...part, firstColumn: column === 0, lastRow: index === rows.length - 1 });
    });
  });
  return first + rows.length;
}

/** The place as Excel counts it from the rates beside it. */
function livingPlace(row: number, first: number, ranked: number, expected: number, words: SummaryWords): PlanContent {
  const rate = `E${row + 1}`;
  return { kind: "formula", formula: `=IF(ISNUMBER(${rate}),RANK(${rate},E$${first + 1}:E$${first + ranked}),${quoted(words.outcomes.none)})`, expected };
}
