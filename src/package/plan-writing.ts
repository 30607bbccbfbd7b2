import type { SheetPlan } from "../sheet/sheet-plan";
import { freeSheetName } from "../sheet/sheet-name";
import { escapeAttribute } from "../sheet/xml-text";
import { ChartPrinter, printDrawing } from "./chart-writing";
import { editDefinedNames, namesOfPlan } from "./defined-names";
import { deflateChunks, deflatePart, type DeflatedPart } from "./deflating";
import { dialectOf, type Dialect } from "./dialect";
import type { OpenPackage } from "./open-package";
import { PackageEdit } from "./package-edit";
import { partsOwnedBy } from "./part-graph";
import { assertUnprotected } from "./protection";
import { printSheet } from "./sheet-writing";
import { StylesEdit, emptyStyles } from "./styles-writing";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { concatenate } from "./zip-writing";
import { appendTo, editXml, type XmlEdit } from "./xml-edit";
import { Token, XmlScanner } from "./xml-scanner";
import { child, childrenNamed } from "./xml-tree";

const TYPE = "application/vnd.openxmlformats-officedocument";
const TYPES = {
  sheet: `${TYPE}.spreadsheetml.worksheet+xml`,
  styles: `${TYPE}.spreadsheetml.styles+xml`,
  drawing: `${TYPE}.drawing+xml`,
  chart: `${TYPE}.drawingml.chart+xml`,
};

export interface WrittenPlan {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly replaced: boolean;
}

/** The package with the plan's sheet in it: in place of the sheet with the same mark, else behind all others. */
export async function writePlan(opened: OpenPackage, plan: SheetPlan): Promise<WrittenPlan> {
  const { chunks, finish } = beginPlan(opened, plan);
  return finish(await deflateChunks(chunks));
}

/** The same without other threads, for sheets of a size that a workbook is made of by hand. */
export function writePlanAtOnce(opened: OpenPackage, plan: SheetPlan): WrittenPlan {
  const { chunks, finish } = beginPlan(opened, plan);
  return finish(deflatePart(concatenate([...chunks])));
}

/** A plan's sheet while it is being written. */
interface BegunPlan {
  readonly chunks: Iterable<Uint8Array>;
  /** To be told when all chunks were taken: only then it is known which styles they need. */
  readonly finish: (sheet: DeflatedPart) => WrittenPlan;
}

function beginPlan(opened: OpenPackage, plan: SheetPlan): BegunPlan {
  const { workbook, archive } = opened;
  const edit = new PackageEdit(archive);
  const dialect = dialectOf(workbook);
  const old = plan.mark === null ? undefined : workbook.sheets.find((sheet) => sheet.mark === plan.mark);
  const others = workbook.sheets.filter((sheet) => sheet !== old).map((sheet) => sheet.name);
  const name = freeSheetName(plan.name, others);
  assertUnprotected(opened, old, name);
  if (old) removeSheetParts(old, workbook, edit);
  const position = old?.position ?? workbook.sheets.length;

  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const part = edit.freePart(`${folder}worksheets/sheet`, ".xml");
  const styles = openStyles(workbook, edit, dialect, folder);
  edit.put(part, "", TYPES.sheet);
  const drawing = plan.charts.length === 0 ? null : writeCharts(plan, name, part, folder, edit, dialect);
  const chunks = printSheet(plan, { dialect, styles: styles.edit, drawing, inFront: position === workbook.activeTab });
  const finish = (sheet: DeflatedPart): WrittenPlan => {
    edit.putDeflated(part, sheet, TYPES.sheet);
    const changedStyles = styles.edit.result();
    if (changedStyles) edit.put(styles.part, changedStyles);
    const relationship = edit.relate(workbook.part, `${dialect.relationships}/worksheet`, part);
    const edits = [...editSheetList(workbook, old, name, relationship, dialect), ...editDefinedNames(workbook.root, position, namesOfPlan(name, plan))];
    edit.put(workbook.part, editXml(workbook.xml, edits));
    return { bytes: edit.bytes(), sheet: name, replaced: old !== undefined };
  };
  return { chunks, finish };
}

/** Takes away the sheet's part and what hangs on it alone. A calculation chain that names its cells goes too: Excel makes a new one. */
function removeSheetParts(sheet: SheetEntry, workbook: WorkbookPart, edit: PackageEdit): void {
  if (sheet.part !== null) for (const part of partsOwnedBy(sheet.part, edit)) edit.remove(part);
  edit.unrelate(workbook.part, sheet.relationshipId);
  const chain = workbook.relationships.find((relationship) => relationship.kind === "calcChain");
  if (!chain || !edit.has(chain.target) || !chainNames(edit.get(chain.target), sheet.sheetId)) return;
  edit.remove(chain.target);
  edit.unrelate(workbook.part, chain.id);
}

/** In a calculation chain a cell without a sheet number is on the sheet of the cell before. */
function chainNames(xml: Uint8Array, sheetId: number): boolean {
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== Token.end; token = scanner.next()) {
    if (token === Token.close || !scanner.nameIs("c")) continue;
    while (scanner.nextAttribute()) if (scanner.attributeIs("i") && scanner.valueIs(String(sheetId))) return true;
  }
  return false;
}

function openStyles(workbook: WorkbookPart, edit: PackageEdit, dialect: Dialect, folder: string): { readonly part: string; readonly edit: StylesEdit } {
  if (workbook.styles !== null) return { part: workbook.styles, edit: new StylesEdit(edit.get(workbook.styles)) };
  const part = edit.has(`${folder}styles.xml`) ? edit.freePart(`${folder}styles`, ".xml") : `${folder}styles.xml`;
  edit.put(part, emptyStyles(dialect.main), TYPES.styles);
  edit.relate(workbook.part, `${dialect.relationships}/styles`, part);
  return { part, edit: new StylesEdit(edit.get(part)) };
}

/** @returns the sheet's relationship to the drawing */
function writeCharts(plan: SheetPlan, name: string, sheetPart: string, folder: string, edit: PackageEdit, dialect: Dialect): string {
  const drawing = edit.freePart(`${folder}drawings/drawing`, ".xml");
  edit.put(drawing, "", TYPES.drawing);
  const printer = new ChartPrinter(plan, name, dialect);
  const relationships = plan.charts.map((chart) => {
    const part = edit.freePart(`${folder}charts/chart`, ".xml");
    edit.put(part, printer.print(chart), TYPES.chart);
    return edit.relate(drawing, `${dialect.relationships}/chart`, part);
  });
  edit.put(drawing, printDrawing(plan.charts, relationships, dialect));
  return edit.relate(sheetPart, `${dialect.relationships}/drawing`, drawing);
}

function editSheetList(workbook: WorkbookPart, old: SheetEntry | undefined, name: string, relationship: string, dialect: Dialect): readonly XmlEdit[] {
  const list = child(workbook.root, "sheets");
  if (!list) return [];
  const id = old?.sheetId ?? Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  const snippet = `<sheet xmlns:r="${dialect.relationships}" name="${escapeAttribute(name)}" sheetId="${id}" r:id="${relationship}"/>`;
  const element = old && childrenNamed(list, "sheet")[old.position];
  if (!element) return [appendTo(list, snippet)];
  const { text } = appendTo({ ...list, isEmpty: false }, snippet);
  return [{ start: element.start, end: element.end, text }];
}
