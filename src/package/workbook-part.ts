import type { SheetArea } from "../sheet/address";
import { readOwnNames, type ScopedName } from "../sheet/own-names";
import { groupBy } from "../sheet/group-by";
import { Problem } from "../sheet/problem";
import type { Archive } from "./archive";
import { relationshipsOf, type Relationship } from "./relationships";
import { foreignObjects, type ObjectPlace } from "./sheet-objects";
import { child, childrenNamed, flagAttribute, numberAttribute, parseXml, type XmlElement } from "./xml-tree";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visible: boolean;
  /** Its place among all tabs, chart sheets included: what `localSheetId` and `activeTab` count. */
  readonly position: number;
  /** The part's name; null for chart, dialog and macro sheets. */
  readonly part: string | null;
  /** Of the plan it was written from, or null. */
  readonly mark: string | null;
  /** What that plan stands on, as the names that came with it say now. */
  readonly sources: readonly SheetArea[];
  /** What the clerk put on a sheet of ours besides cells. */
  readonly objects: readonly ObjectPlace[];
}

/** What the workbook part says, and where it and the parts around it are. */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: Uint8Array;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly activeTab: number;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** @throws Problem `file-not-workbook` for another kind of document, `file-damaged` */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const part = findWorkbookPart(archive);
  const xml = archive.get(part);
  const root = parseXml(xml);
  if (root.name !== "workbook") throw new Problem("file-not-workbook");
  const relationships = relationshipsOf(archive, part);
  const partOf = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
    return target === undefined ? null : archive.nameOf(target);
  };
  return {
    part,
    xml,
    root,
    relationships,
    sheets: readSheets(root, relationships, archive),
    date1904: flagAttribute(child(root, "workbookPr"), "date1904"),
    activeTab: numberAttribute(child(child(root, "bookViews"), "workbookView"), "activeTab", 0),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
}

function findWorkbookPart(archive: Archive): string {
  const target = relationshipsOf(archive, "").find((relationship) => relationship.kind === "officeDocument")?.target;
  const part = archive.nameOf(target ?? "xl/workbook.xml");
  if (part === null) throw new Problem(archive.nameOf("[Content_Types].xml") === null ? "file-not-workbook" : "file-damaged");
  // A binary workbook (.xlsb), a text document or a presentation.
  if (!part.endsWith(".xml") || /^(word|ppt)\//.test(part)) throw new Problem("file-not-workbook");
  return part;
}

function readSheets(root: XmlElement, relationships: readonly Relationship[], archive: Archive): readonly SheetEntry[] {
  const names = namesByPosition(root);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = childrenNamed(child(root, "sheets"), "sheet").map((element, position): SheetEntry => {
    const relationshipId = element.attributes.get("id") ?? "";
    const relationship = byId.get(relationshipId);
    const state = element.attributes.get("state") ?? "visible";
    const part = relationship?.kind === "worksheet" ? archive.nameOf(relationship.target) : null;
    const own = readOwnNames(names.get(String(position)) ?? []);
    return {
      name: element.attributes.get("name") ?? "",
      sheetId: numberAttribute(element, "sheetId", 0),
      relationshipId,
      visible: state === "visible",
      position,
      part,
      ...own,
      objects: own.mark === null || part === null ? [] : foreignObjects(archive, part),
    };
  });
  refuseDoubles(sheets.map((sheet) => sheet.name.toLowerCase()));
  refuseDoubles(sheets.flatMap((sheet) => sheet.part ?? []));
  return sheets;
}

/** A sheet has a name and a part of its own: a file that says otherwise would show one sheet's figures under the name of another. */
function refuseDoubles(names: readonly string[]): void {
  if (new Set(names).size < names.length) throw new Problem("file-damaged");
}

/** The sheet-scoped names, by the position of their sheet. */
function namesByPosition(root: XmlElement): ReadonlyMap<string, readonly ScopedName[]> {
  const names = childrenNamed(child(root, "definedNames"), "definedName").map((element) => ({
    position: numberAttribute(element, "localSheetId", -1),
    name: element.attributes.get("name") ?? "",
    reference: element.text,
  }));
  return groupBy(names, ({ position }) => String(position));
}
