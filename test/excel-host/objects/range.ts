import type { Area } from "../../../src/sheet/address";
import { bounding, cellAt, cellToWrite, cellsOf, overlap, usedAreaOf, FIRST_CELL, type HostCell } from "../book";
import { enterIntoCell, shownFormula, shownValue, valueType } from "../cell-input";
import { assertWritable, type HostContext } from "../host-context";
import { HostError } from "../host-error";
import { isHostObject, type HostArgument, type HostObject, type HostProperty } from "../host-object";
import { EVENT, WORKBOOK_TARGET, type Json } from "../wire";
import { checkedArea, columnCount, intersection, isPlace, parsePlace, placeAddress, rowCount, shortAddress, type Place } from "./areas";
import { cellProperties, lineProperties, setCellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { formatObject, linesOf } from "./format";
import { worksheetObject } from "./worksheet";

/** More than this many cells are not sent in one answer; Excel then says null. */
const MAX_CELLS_READ = 5_000_000;

export function rangeObject(context: HostContext, place: Place): HostObject {
  const { sheet } = place;
  const area = checkedArea(place.area);
  const at = (changed: Partial<Area>): HostObject => rangeObject(context, { sheet, area: { ...area, ...changed } });
  const cell = (row: number, column: number): HostObject => at({ top: area.top + row, bottom: area.top + row, left: area.left + column, right: area.left + column });
  const orNull = (found: Area | null): HostObject | null => found && rangeObject(context, { sheet, area: found });
  const mergedAreas = (): HostObject | null => {
    const merged = sheet.merges.filter((merge) => overlap(merge, area));
    return merged.length === 0 ? null : rangeAreasObject(context, sheet, merged);
  };
  return {
    kind: "host-object",
    type: "Range",
    subject: { sheet, area } satisfies Place,
    properties: rangeProperties(context, { sheet, area }),
    links: {
      Worksheet: () => worksheetObject(context, sheet),
      Format: () => formatObject(sheet, [area], () => assertWritable(sheet)),
      ConditionalFormats: () => conditionalFormatsObject(context, { sheet, area }),
    },
    methods: {
      GetCell: (args) => cell(args.number(0), args.number(1)),
      GetRow: (args) => at({ top: area.top + args.number(0), bottom: area.top + args.number(0) }),
      GetColumn: (args) => at({ left: area.left + args.number(0), right: area.left + args.number(0) }),
      GetLastRow: () => at({ top: area.bottom }),
      GetLastCell: () => at({ top: area.bottom, left: area.right }),
      GetEntireColumn: () => at({ top: 0, bottom: 1_048_575 }),
      GetEntireRow: () => at({ left: 0, right: 16_383 }),
      GetOffsetRange: (args) =>
        at({ top: area.top + args.number(0), bottom: area.bottom + args.number(0), left: area.left + args.number(1), right: area.right + args.number(1) }),
      GetResizedRange: (args) => at({ bottom: area.bottom + args.number(0), right: area.right + args.number(1) }),
      GetAbsoluteResizedRange: (args) => at({ bottom: area.top + args.number(0) - 1, right: area.left + args.number(1) - 1 }),
      GetBoundingRect: (args) => at(bounding(area, otherArea(context, place, args.at(0)))),
      GetIntersectionOrNullObject: (args) => orNull(intersection(area, otherArea(context, place, args.at(0)))),
      GetUsedRangeOrNullObject: (args) => {
        const used = usedAreaOf(sheet, args.flag(0));
        return orNull(used && intersection(used, area));
      },
      GetMergedAreasOrNullObject: mergedAreas,
      GetCellProperties: (args) => cellProperties(sheet, area, args.json(0)),
      GetRowProperties: (args) => lineProperties(sheet, area, "rows", args.json(0)),
      GetColumnProperties: (args) => lineProperties(sheet, area, "columns", args.json(0)),
      SetCellProperties: (args) => {
        assertWritable(sheet);
        setCellProperties(sheet, area, args.json(0));
      },
      Clear: (args) => clear(context, { sheet, area }, args.optionalText(0) ?? "All"),
      Merge: (args) => merge(context, { sheet, area }, args.flag(0)),
      Unmerge: () => {
        assertWritable(sheet);
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
      },
      Select: () => select(context, sheet, [area]),
      _ValidateArraySize: (args) => {
        if (args.number(0) !== rowCount(area) || args.number(1) !== columnCount(area)) throw wrongSize();
      },
    },
  };
}

function rangeProperties(context: HostContext, { sheet, area }: Place): Readonly<Record<string, HostProperty>> {
  const read = (what: (cell: HostCell | undefined) => Json): Json => {
    if (rowCount(area) * columnCount(area) > MAX_CELLS_READ) return null;
    const rows: Json[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: Json[] = [];
      for (let column = area.left; column <= area.right; column++) cells.push(what(cellAt(sheet, row, column)));
      rows.push(cells);
    }
    return rows;
  };
  const computed = (what: (cell: HostCell | undefined) => Json) => (): Json => {
    context.calculate();
    return read(what);
  };
  const write = (enter: (cell: HostCell, value: Json) => void, tells: boolean) => (input: Json): void => {
    assertWritable(sheet);
    forEachInput(area, input, (row, column, value) => enter(cellToWrite(sheet, row, column), value));
    if (!tells) return;
    context.invalidate();
    context.cellsChanged({ sheet, area });
  };
  const line = (which: "rows" | "columns"): HostProperty => ({
    get: () => {
      const answers = new Set([...linesOf(sheet, which, [area])].map((number) => sheet[which].get(number)?.hidden ?? false));
      return answers.size === 1 ? ([...answers][0] ?? null) : null;
    },
    set: (value) => {
      assertWritable(sheet);
      for (const number of linesOf(sheet, which, [area])) sheet[which].set(number, { ...sheet[which].get(number), hidden: value === true });
    },
  });
  return {
    Address: { get: () => placeAddress({ sheet, area }) },
    RowIndex: { get: () => area.top },
    ColumnIndex: { get: () => area.left },
    RowCount: { get: () => rowCount(area) },
    ColumnCount: { get: () => columnCount(area) },
    CellCount: { get: () => rowCount(area) * columnCount(area) },
    Values: { get: computed(shownValue), set: write(enterIntoCell, true) },
    Formulas: { get: computed(shownFormula), set: write(enterIntoCell, true) },
    ValueTypes: { get: computed(valueType) },
    Text: { get: computed(shownText) },
    NumberFormat: { get: () => read((cell) => cell?.numberFormat ?? "General"), set: write(enterNumberFormat, false) },
    RowHidden: line("rows"),
    ColumnHidden: line("columns"),
    Left: { get: () => position(sheet.columns, area.left, 48) },
    Top: { get: () => position(sheet.rows, area.top, 15) },
    Width: { get: () => position(sheet.columns, area.right + 1, 48) - position(sheet.columns, area.left, 48) },
    Height: { get: () => position(sheet.rows, area.bottom + 1, 15) - position(sheet.rows, area.top, 15) },
  };
}

/** Rendering number formats is none of this host's knowledge: it shows what needs none. */
function shownText(cell: HostCell | undefined): Json {
  if (cell === undefined) return "";
  const shown = shownValue(cell);
  if (typeof shown === "number" && cell.numberFormat !== "General" && cell.numberFormat !== "@") throw HostError.unknownMember("Range", `text of a number shown as ${cell.numberFormat}`);
  return typeof shown === "boolean" ? String(shown).toUpperCase() : String(shown);
}

function enterNumberFormat(cell: HostCell, format: Json): void {
  if (format === null) return;
  if (typeof format !== "string" || format.length > 255) throw HostError.invalidArgument();
  cell.numberFormat = format === "" ? "General" : format;
}

/** Points from the sheet's edge to a line. */
export function position(lines: ReadonlyMap<number, { readonly size?: number; readonly hidden?: boolean }>, line: number, standard: number): number {
  let points = line * standard;
  for (const [number, { size, hidden }] of lines) if (number < line) points += (hidden === true ? 0 : (size ?? standard)) - standard;
  return points;
}

function wrongSize(): HostError {
  return HostError.invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/** One value for the whole area, or a two-dimensional array of exactly its shape. */
function forEachInput(area: Area, input: Json, enter: (row: number, column: number, value: Json) => void): void {
  const rows = Array.isArray(input) ? (input as readonly Json[]) : null;
  if (rows !== null && rows.length !== rowCount(area)) throw wrongSize();
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = rows === null ? null : rows[row - area.top];
    if (cells !== null && (!Array.isArray(cells) || cells.length !== columnCount(area))) throw wrongSize();
    for (let column = area.left; column <= area.right; column++) enter(row, column, Array.isArray(cells) ? cells[column - area.left] : input);
  }
}

function otherArea(context: HostContext, place: Place, other: HostArgument | undefined): Area {
  const found = isHostObject(other) ? other.subject : typeof other === "string" ? parsePlace(context.book, other, place.sheet) : null;
  if (!isPlace(found) || found.sheet !== place.sheet) throw HostError.invalidArgument();
  return found.area;
}

function clear(context: HostContext, { sheet, area }: Place, what: string): void {
  assertWritable(sheet);
  if (!["All", "Contents", "Formats"].includes(what)) throw HostError.unknownMember("Range", `clear(${what})`);
  const inside = [...cellsOf(sheet)].filter(({ row, column }) => overlap(area, { top: row, bottom: row, left: column, right: column }));
  for (const { row, column, cell } of inside) {
    if (what !== "Formats") enterIntoCell(cell, "");
    if (what === "Contents") continue;
    cell.format.clear();
    cell.numberFormat = "General";
    if (what === "All") sheet.cells.delete(row * 16_384 + column);
  }
  if (what !== "Contents") {
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    const kept = sheet.conditionalFormats.filter((format) => !overlap(format.area, area));
    sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
  }
  context.invalidate();
  context.cellsChanged({ sheet, area });
}

/** Only the first cell keeps its content. */
function merge(context: HostContext, { sheet, area }: Place, across: boolean): void {
  assertWritable(sheet);
  if (across) throw HostError.unknownMember("Range", "merge(across)");
  sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
  for (const { row, column, cell } of cellsOf(sheet)) {
    const inside = overlap(area, { top: row, bottom: row, left: column, right: column });
    if (inside && (row !== area.top || column !== area.left)) enterIntoCell(cell, "");
  }
  context.invalidate();
}

/** Selecting is done by the sheet in front only. */
export function select(context: HostContext, sheet: Place["sheet"], areas: readonly Area[]): void {
  if (sheet.visibility !== "Visible") throw HostError.invalidOperation();
  activate(context, sheet);
  context.book.selection = { sheet, areas };
  const facts = { worksheetId: sheet.id, address: areas.map(shortAddress).join(",") };
  context.announce(EVENT.selectionChanged, [sheet.id, WORKBOOK_TARGET], facts);
  context.announce(EVENT.workbookSelectionChanged, [""], {});
}

export function activate(context: HostContext, sheet: Place["sheet"]): void {
  if (sheet.visibility !== "Visible") throw HostError.invalidOperation();
  const before = context.book.active;
  if (before === sheet) return;
  context.book.selection = { sheet, areas: [FIRST_CELL] };
  if (before) context.announce(EVENT.deactivated, [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
  context.announce(EVENT.activated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

export function rangeAreasObject(context: HostContext, sheet: Place["sheet"], areas: readonly Area[]): HostObject {
  return {
    kind: "host-object",
    type: "RangeAreas",
    properties: {
      Address: { get: () => areas.map((area) => placeAddress({ sheet, area })).join(",") },
      AreaCount: { get: () => areas.length },
      CellCount: { get: () => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
    },
    links: {
      Areas: () => ({ kind: "host-object", type: "RangeCollection", items: () => areas.map((area) => rangeObject(context, { sheet, area })) }),
      Format: () => formatObject(sheet, areas, () => assertWritable(sheet)),
      Worksheet: () => worksheetObject(context, sheet),
    },
    // select() came with ExcelApi 1.18 and is not in the pinned office.js.
    methods: {},
  };
}
