import { isAlike, nextPeriods } from "../quantity/next-period";
import { formatPeriod, parsePeriodCode, type Period } from "../quantity/period";
import { comparePeriods, isSamePlaceInTime } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import type { Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import { correctionsOf } from "./corrections";
import { figuresUsed, keptFigure, type KeptFigure } from "./figures";
import { makeReport } from "./make-report";
import { leftBehind, type NotMoved } from "./not-moved";
import { readTables } from "./read-tables";
import type { PriorWorkbook, Report } from "./report";
import { requestOf } from "./report-request";
import type { SavedBrief } from "./saved-brief";

export interface RollRequest {
  readonly brief: SavedBrief;
  /** The sheets that the brief was last written from, where they are still there. */
  readonly own: readonly string[];
  /** Every sheet that a report may read. */
  readonly grids: readonly Grid[];
  readonly fileName: string;
  readonly prior: PriorWorkbook | null;
  readonly date: string;
  /** null: the one that follows, as far as the workbook has its figures. */
  readonly to: Period | null;
}

export interface Rolled {
  readonly report: Report;
  /** The brief as it is to be written with the report. */
  readonly brief: SavedBrief;
  /** null: the sheets did not say. */
  readonly from: Period | null;
  readonly to: Period;
  /** The sheets that took the place of others. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly notMoved: readonly NotMoved[];
  /** Indicators and entities that the last report did not have. */
  readonly added: readonly { readonly indicator: string; readonly entity: string | null }[];
}

/** Tables are the same table of another period when so much of what one names the other names too. */
const SAME_TABLE = 0.5;

/**
 * 滚动到下期: the brief's report for the period that follows. Finds the new columns, or the new sheet, by what they name and by their
 * period; figures to compare with come from there too. Writes nothing: `writeReport` does, and gives the tab its new name.
 * @throws Problem `roll-nothing` when the workbook has no later figures; else as `makeReport`
 */
export function rollForward(request: RollRequest): Rolled {
  const { brief, grids, fileName } = request;
  // Sheets of one form would be read as one table: here each has to be known by its own period.
  const tables = readTables(grids, { fileName, corrections: { ...correctionsOf(brief), sheetsApart: true } });
  const before = figuresBefore(request, tables);
  const from = periodBefore(brief, before);
  const alike = tables.filter((table) => sharedNames(table, before) >= SAME_TABLE);
  const to = request.to ?? followingPeriod(from, alike);
  if (to === null || !alike.some((table) => holds(table, to))) throw nothingToRoll(from, request.to, alike);
  const places = request.own.map((sheet) => ({ from: sheet, to: sheetFor(sheet, to, from, alike, before) }));
  const isSeries = areJoined(request, tables);
  const sheets = new Set([...(isSeries ? request.own : []), ...places.flatMap((place) => place.to ?? []), ...(request.own.length === 0 ? sheetsHolding(to, alike) : [])]);
  const chosen = grids.filter((grid) => sheets.has(grid.sheet));
  const rolled = { ...brief, source: { ...brief.source, sheets: chosen.map((grid) => grid.sheet), period: explicitPeriod(to, chosen, tables) } };
  const report = makeReport(requestOf(rolled, { grids: chosen, fileName, prior: request.prior, date: request.date }));
  const after = allFigures(report);
  const names = namesOf(before);
  const stranded = places.filter((place) => place.to === null).map((place) => place.from);
  const strandedNames = new Set(tables.filter((table) => stranded.includes(table.sheet)).flatMap((table) => table.observations.map(nameOf)));
  return {
    report,
    brief: rolled,
    from,
    to,
    moved: isSeries ? [] : places.flatMap((place) => (place.to === null || place.to === place.from ? [] : [{ from: place.from, to: place.to }])),
    notMoved: leftBehind({ brief, before, after, report, prior: request.prior, stranded, isStranded: (figure) => strandedNames.has(nameOfFigure(figure)) }),
    added: firstOfEachName(after).filter((figure) => !names.has(nameOfFigure(figure))).map(([indicator, entity]) => ({ indicator, entity })),
  };
}

/**
 * Whether the brief's sheets are one table over time (1月, 2月 …): then the next period joins them and takes the place of none.
 * @param apart the tables of all sheets, each read by itself
 */
function areJoined({ brief, own, grids, fileName }: RollRequest, apart: readonly Table[]): boolean {
  const ownGrids = grids.filter((grid) => own.includes(grid.sheet));
  if (ownGrids.length < 2) return false;
  return readTables(ownGrids, { fileName, corrections: correctionsOf(brief) }).length < apart.filter(({ sheet }) => own.includes(sheet)).length;
}

/** What the last report stood on: as the brief kept it, or read again from the brief's own sheets. */
function figuresBefore({ brief, own, grids, fileName, prior, date }: RollRequest, tables: readonly Table[]): readonly KeptFigure[] {
  if (brief.written?.figures !== undefined) return brief.written.figures;
  const ownGrids = grids.filter((grid) => own.includes(grid.sheet));
  if (ownGrids.length > 0) return allFigures(makeReport(requestOf(brief, { grids: ownGrids, fileName, prior, date })));
  return tables.flatMap((table) => table.observations.map(keptFigure));
}

/** Also where a brief would keep too many of them. */
function allFigures({ sets }: Report): readonly KeptFigure[] {
  return [...figuresUsed(sets.map((set) => set.findings))].map(keptFigure);
}

function periodBefore({ written, source }: SavedBrief, before: readonly KeptFigure[]): Period | null {
  const code = written?.period ?? source?.period ?? newestCode(before);
  return code === null ? null : parsePeriodCode(code);
}

function newestCode(figures: readonly KeptFigure[]): string | null {
  const periods = figures.flatMap(([, , period, role]) => (role !== "actual" || period === null ? [] : (parsePeriodCode(period) ?? [])));
  const newest = periods.reduce<Period | null>((last, period) => (last === null || comparePeriods(period, last) > 0 ? period : last), null);
  return newest === null ? null : formatPeriod(newest);
}

/** The usual successor that the tables have figures of; else the first later period of the same kind. */
function followingPeriod(from: Period | null, tables: readonly Table[]): Period | null {
  if (from === null) return null;
  const usual = nextPeriods(from).find((period) => tables.some((table) => holds(table, period)));
  if (usual !== undefined) return usual;
  const later = periodsOf(tables).filter((period) => comparePeriods(period, from) > 0 && isAlike(period, from));
  return [...later].sort(comparePeriods)[0] ?? null;
}

const REPORTED: ReadonlySet<string> = new Set(["actual", "done", "stated-rate"]);

function periodsOf(tables: readonly Table[]): readonly Period[] {
  const periods = tables.flatMap((table) => table.observations.flatMap(({ role, period, figure }) => (REPORTED.has(role) && period !== null && figure.kind === "known" ? [period] : [])));
  return [...new Map(periods.map((period) => [formatPeriod(period), period])).values()];
}

function holds(table: Table, period: Period): boolean {
  return periodsOf([table]).some((own) => isSamePlaceInTime(own, period));
}

function sheetsHolding(period: Period, tables: readonly Table[]): readonly string[] {
  return tables.filter((table) => holds(table, period)).map((table) => table.sheet);
}

/** The sheet that goes on where this one was: itself where it has the new period or no period at all, else the likest other; null for none. */
function sheetFor(sheet: string, to: Period, from: Period | null, tables: readonly Table[], before: readonly KeptFigure[]): string | null {
  const own = tables.filter((table) => table.sheet === sheet);
  if (own.some((table) => holds(table, to))) return sheet;
  const names = own.length === 0 ? namesOf(before) : new Set(own.flatMap((table) => table.observations.map(nameOf)));
  const others = tables
    .filter((table) => table.sheet !== sheet && holds(table, to))
    .map((table) => ({ sheet: table.sheet, shared: shareOf(table, names) }))
    .filter(({ shared }) => shared >= SAME_TABLE);
  const [likest] = others.sort((one, other) => other.shared - one.shared);
  if (likest !== undefined) return likest.sheet;
  return own.length > 0 && own.every((table) => table.period === null || from === null || !isSamePlaceInTime(table.period, from)) ? sheet : null;
}

/** A period is only named where the chosen sheets would not give it by themselves: so the next refresh follows the sheet. */
function explicitPeriod(to: Period, chosen: readonly Grid[], tables: readonly Table[]): string | undefined {
  const own = tables.filter((table) => chosen.some((grid) => grid.sheet === table.sheet));
  return own.every((table) => table.period === null || isSamePlaceInTime(table.period, to)) ? undefined : formatPeriod(to);
}

function nameOf({ indicator, entity }: { readonly indicator: string; readonly entity: string | null }): string {
  return JSON.stringify([indicator, entity]);
}

function nameOfFigure([indicator, entity]: KeptFigure): string {
  return nameOf({ indicator, entity });
}

function namesOf(figures: readonly KeptFigure[]): ReadonlySet<string> {
  return new Set(figures.map(nameOfFigure));
}

function firstOfEachName(figures: readonly KeptFigure[]): readonly KeptFigure[] {
  const first = new Map<string, KeptFigure>();
  for (const figure of figures) if (!first.has(nameOfFigure(figure))) first.set(nameOfFigure(figure), figure);
  return [...first.values()];
}

/** How much of the smaller of the two the table and the last report both name. */
function sharedNames(table: Table, before: readonly KeptFigure[]): number {
  return shareOf(table, namesOf(before));
}

function shareOf(table: Table, names: ReadonlySet<string>): number {
  const own = new Set(table.observations.map(nameOf));
  const shared = [...own].filter((name) => names.has(name)).length;
  return shared / Math.max(1, Math.min(own.size, names.size));
}

function nothingToRoll(from: Period | null, to: Period | null, tables: readonly Table[]): Problem {
  const known = periodsOf(tables).map(formatPeriod);
  return new Problem("roll-nothing", {
    from: from === null ? "" : formatPeriod(from),
    to: to === null ? "" : formatPeriod(to),
    periods: [...known].slice(0, 8).join("、"),
  });
}
