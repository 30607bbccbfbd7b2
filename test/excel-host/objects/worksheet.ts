import type { Book, HostSheet } from "../book";
import { usedAreaOf, FIRST_CELL } from "../book";
import { assertStructureWritable, type HostContext } from "../host-context";
import { HostError } from "../host-error";
import { isHostObject, remembered, type HostArguments, type HostObject } from "../host-object";
import { EVENT, WORKBOOK_TARGET, type Json } from "../wire";
import { isPlace, parseAreas, parsePlace, WHOLE_SHEET } from "./areas";
import { chartsObject } from "./charts";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { activate, rangeAreasObject, rangeObject } from "./range";
import { tablesObject } from "./tables";

/** Handlers of these may be registered; the host tells of the events in `EVENT`. */
export const REGISTRATIONS = Object.fromEntries(
  ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Added", "Deleted", "EventNameChanged", "EventVisibilityChanged", "Calculated"].flatMap((event) => {
    const name = event.startsWith("Event") ? event : `${event}Event`;
    return [`_Register${name}`, `_Unregister${name}`].map((method) => [method, (): void => undefined] as const);
  }),
);

export function worksheetsObject(context: HostContext): HostObject {
  const { book } = context;
  const find = (key: string): HostObject | null => {
    const sheet = book.sheet(key);
    return sheet === undefined ? null : worksheetObject(context, sheet);
  };
  const demand = (key: Json): HostObject => {
    const sheet = find(String(key));
    if (sheet === null) throw HostError.notFound();
    return sheet;
  };
  return {
    kind: "host-object",
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(context, sheet)),
    item: demand,
    methods: {
      ...REGISTRATIONS,
      GetItemOrNullObject: (args) => find(args.text(0)),
      GetActiveWorksheet: () => {
        if (book.active === null) throw HostError.notFound();
        return worksheetObject(context, book.active);
      },
      GetFirst: () => worksheetObject(context, firstSheet(book)),
      GetCount: () => book.sheets.length,
      Add: (args) => {
        assertStructureWritable(book);
        const sheet = book.addSheet(checkedName(book, args.optionalText(0) ?? freeName(book), null));
        context.invalidate();
        context.announce(EVENT.added, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
        return worksheetObject(context, sheet);
      },
    },
  };
}

function firstSheet(book: Book): HostSheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw HostError.notFound();
  return sheet;
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function checkedName(book: Book, name: string, own: HostSheet | null): string {
  const others = [...book.sheets.filter((sheet) => sheet !== own).map((sheet) => sheet.name), ...book.chartSheets];
  const taken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (taken) throw HostError.alreadyExists();
  const legal = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
  if (!legal) throw HostError.invalidArgument();
  return name;
}

export function worksheetObject(context: HostContext, sheet: HostSheet): HostObject {
  const { book } = context;
  const range = (place: { readonly area: typeof FIRST_CELL } | null): HostObject | null => place && rangeObject(context, { sheet, area: place.area });
  return {
    kind: "host-object",
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    subject: sheet,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => rename(context, sheet, String(name)) },
      Position: { get: () => book.sheets.indexOf(sheet), set: (position) => move(book, sheet, Number(position)) },
      Visibility: { get: () => sheet.visibility, set: (visibility) => show(context, sheet, visibility) },
      TabColor: remembered(sheet.settings, "TabColor", ""),
      ShowGridlines: remembered(sheet.settings, "ShowGridlines", true),
      // office.js reads ShowGridlines and writes Gridlines.
      Gridlines: remembered(sheet.settings, "ShowGridlines", true),
      ShowHeadings: remembered(sheet.settings, "ShowHeadings", true),
      StandardWidth: { get: () => 8.43 },
      StandardHeight: { get: () => 15 },
    },
    links: {
      Names: () => namesObject(context, sheet.names, sheet),
      Charts: () => chartsObject(context, sheet),
      Tables: () => tablesObject(context, sheet),
      FreezePanes: () => freezePanesObject(context, sheet),
      PageLayout: () => pageLayoutObject(context, sheet),
      Protection: () => protectionObject(sheet),
    },
    methods: {
      ...REGISTRATIONS,
      GetRange: (args) => sheetRange(context, sheet, args.optionalText(0)),
      GetRanges: (args) => rangeAreasObject(context, sheet, parseAreas(book, sheet, args.text(0))),
      GetCell: (args) => range({ area: { top: args.number(0), left: args.number(1), bottom: args.number(0), right: args.number(1) } }),
      GetRangeByIndexes: (args) => range({ area: areaByIndexes(args) }),
      GetUsedRange: (args) => range({ area: usedAreaOf(sheet, args.flag(0)) ?? FIRST_CELL }),
      GetUsedRangeOrNullObject: (args) => {
        const area = usedAreaOf(sheet, args.flag(0));
        return range(area && { area });
      },
      Activate: () => activate(context, sheet),
      Calculate: () => context.recalculate(),
      Delete: () => remove(context, sheet),
    },
  };
}

function areaByIndexes(args: HostArguments): typeof FIRST_CELL {
  return { top: args.number(0), left: args.number(1), bottom: args.number(0) + args.number(2) - 1, right: args.number(1) + args.number(3) - 1 };
}

function sheetRange(context: HostContext, sheet: HostSheet, address: string | null): HostObject {
  if (address === null) return rangeObject(context, { sheet, area: WHOLE_SHEET });
  if (address.length > 8192) throw HostError.invalidArgument();
  const name = [...sheet.names, ...context.book.names].find((known) => known.name.toLowerCase() === address.toLowerCase());
  const place = parsePlace(context.book, name?.formula.slice(1) ?? address, sheet);
  if (place === null) throw HostError.invalidArgument();
  return rangeObject(context, place);
}

/** What points at the sheet follows the new name, as in Excel. */
export function rename(context: HostContext, sheet: HostSheet, name: string): void {
  assertStructureWritable(context.book);
  const before = sheet.name;
  sheet.name = checkedName(context.book, name, sheet);
  replaceReferences(context.book, before, quoted(name));
  context.invalidate();
  context.announce(EVENT.nameChanged, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id, nameBefore: before, nameAfter: name, source: "Local" });
}

const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'!`;

/** In formulas, names and charts. */
function replaceReferences(book: Book, sheetName: string, replacement: string): void {
  const each = (text: string): string => text.replaceAll(quoted(sheetName), replacement);
  for (const name of book.names) name.formula = each(name.formula);
  for (const { cells, names, charts } of book.sheets) {
    for (const cell of cells.values()) if (cell.formula !== null) cell.formula = each(cell.formula);
    for (const name of names) name.formula = each(name.formula);
    for (const series of charts.flatMap((chart) => chart.series)) {
      if (series.values !== null) series.values = each(series.values);
      if (series.categories !== null) series.categories = each(series.categories);
    }
  }
}

function move(book: Book, sheet: HostSheet, position: number): void {
  assertStructureWritable(book);
  if (position < 0 || position >= book.sheets.length) throw HostError.invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

function show(context: HostContext, sheet: HostSheet, visibility: Json): void {
  assertStructureWritable(context.book);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw HostError.invalidArgument();
  if (visibility !== "Visible" && !context.book.sheets.some((other) => other !== sheet && other.visibility === "Visible")) throw HostError.invalidOperation();
  sheet.visibility = visibility;
  if (visibility !== "Visible" && context.book.active === sheet) activateNeighbour(context, sheet);
  context.announce(EVENT.visibilityChanged, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
}

/** References to the sheet become #REF!, as in Excel. */
function remove(context: HostContext, sheet: HostSheet): void {
  const { book } = context;
  assertStructureWritable(book);
  if (sheet.visibility === "VeryHidden") throw HostError.invalidOperation();
  if (!book.sheets.some((other) => other !== sheet && other.visibility === "Visible")) throw HostError.invalidOperation();
  if (book.active === sheet) activateNeighbour(context, sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  replaceReferences(book, sheet.name, "#REF!");
  context.invalidate();
  context.announce(EVENT.deleted, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
}

function activateNeighbour(context: HostContext, sheet: HostSheet): void {
  const { sheets } = context.book;
  const visible = (other: HostSheet): boolean => other !== sheet && other.visibility === "Visible";
  const next = sheets.slice(sheets.indexOf(sheet)).find(visible) ?? sheets.findLast(visible);
  if (next) activate(context, next);
}

function freezePanesObject(context: HostContext, sheet: HostSheet): HostObject {
  const freeze = (area: typeof FIRST_CELL | null) => (): void => {
    sheet.frozen = area;
  };
  return {
    kind: "host-object",
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (args) => freeze({ ...WHOLE_SHEET, bottom: args.number(0, 1) - 1 })(),
      FreezeColumns: (args) => freeze({ ...WHOLE_SHEET, right: args.number(0, 1) - 1 })(),
      FreezeAt: (args) => {
        const target = args.at(0);
        const place = isHostObject(target) ? target.subject : parsePlace(context.book, args.text(0), sheet);
        if (!isPlace(place)) throw HostError.invalidArgument();
        freeze(place.area)();
      },
      Unfreeze: freeze(null),
      GetLocationOrNullObject: () => sheet.frozen && rangeObject(context, { sheet, area: sheet.frozen }),
    },
  };
}

function protectionObject(sheet: HostSheet): HostObject {
  return {
    kind: "host-object",
    type: "WorksheetProtection",
    properties: { Protected: { get: () => sheet.protected } },
    methods: {
      Protect: () => {
        sheet.protected = true;
      },
      Unprotect: () => {
        sheet.protected = false;
      },
    },
  };
}

