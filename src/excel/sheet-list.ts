import { areaReference, isSourceName, markName, readOwnNames, sourceName } from "../sheet/own-names";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { SheetInfo } from "../sheet/workbook";
import { LONG_PATIENCE, type ExcelGateway, type Patience, type WriteStep } from "./excel-gateway";
import { step, type SheetFinder } from "./sheet-cells";

/** A sheet with the identifier that it keeps when it is renamed. */
export interface ListedSheet extends SheetInfo {
  readonly id: string;
  readonly sourceNames: readonly string[];
  readonly isProtected: boolean;
}

/** All worksheets, and whether Excel lets sheets be added and renamed. */
export interface ListedWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly isStructureProtected: boolean;
}

/** All worksheets with what their hidden names say and how they are protected, in two round trips. */
export async function listSheets(gateway: ExcelGateway, patience?: Patience): Promise<ListedWorkbook> {
  return gateway.run(async (context) => {
    const structure = context.workbook.protection.load("protected");
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    for (const sheet of sheets.items) {
      sheet.names.load("items/name,items/formula");
      sheet.protection.load("protected");
    }
    await context.sync();
    return { sheets: sheets.items.map(listedSheet), isStructureProtected: structure.protected };
  }, patience);
}

function listedSheet({ id, name, visibility, names, protection }: Excel.Worksheet): ListedSheet {
  return { id, name, visible: visibility === Excel.SheetVisibility.visible, sourceNames: sourceNamesOf(names), isProtected: protection.protected, ...ownNamesOf(names) };
}

/** What the names of a sheet, loaded with their formulas, say of it. */
export function ownNamesOf({ items }: Excel.NamedItemCollection): ReturnType<typeof readOwnNames> {
  return readOwnNames(items.map(({ name, formula }) => ({ name, reference: String(formula).replace(/^=/, "") })));
}

/** The sheet that has this identifier, whatever it is called. */
export function sheetWithId(id: string): SheetFinder {
  return (context) => context.workbook.worksheets.getItem(id);
}

export function sheetNamed(name: string): SheetFinder {
  return (context) => context.workbook.worksheets.getItem(name);
}

export function markStep(findSheet: SheetFinder, mark: string): WriteStep {
  return step(findSheet, (sheet) => {
    sheet.names.add(markName(mark), sheet.getRange("A1")).visible = false;
  }, 3);
}

/** Gives a sheet the names of its sources in place of those that it had. */
export function sourceSteps(findSheet: SheetFinder, sources: SheetPlan["sources"], outgoing: readonly string[]): readonly WriteStep[] {
  return [
    ...outgoing.map((name) => step(findSheet, (sheet) => sheet.names.getItemOrNullObject(name).delete(), 2)),
    ...sources.map((source, index) =>
      step(findSheet, (sheet) => {
        sheet.names.add(sourceName(index), `=${areaReference(source)}`).visible = false;
      }, 3),
    ),
  ];
}

/** The source names that a sheet carries now. */
export async function readSourceNames(gateway: ExcelGateway, id: string): Promise<readonly string[]> {
  return gateway.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(id);
    names.load("items/name");
    await context.sync();
    return sourceNamesOf(names);
  }, LONG_PATIENCE);
}

function sourceNamesOf(names: Excel.NamedItemCollection): readonly string[] {
  return names.items.map(({ name }) => name).filter(isSourceName);
}
