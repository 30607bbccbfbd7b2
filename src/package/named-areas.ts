import { parseArea } from "../sheet/address";
import type { NamedArea } from "../sheet/grid";
import type { Archive } from "./archive";
import { readRelationships, relationshipsPartOf } from "./relationships";
import { child, childrenNamed, numberAttribute, parseXml, type XmlElement } from "./xml-tree";

/** The Excel tables of a sheet and the named ranges that lie on it; what is damaged or points elsewhere is left out. */
export function readNamedAreas(archive: Archive, workbook: XmlElement, sheet: { readonly name: string; readonly part: string; readonly position: number }): readonly NamedArea[] {
  return [...readTables(archive, sheet.part), ...readNames(workbook, sheet)];
}

function readTables(archive: Archive, sheetPart: string): readonly NamedArea[] {
  const relationships = archive.find(relationshipsPartOf(sheetPart));
  if (!relationships) return [];
  const tables = readRelationships(relationships, sheetPart).filter(({ kind, external }) => kind === "table" && !external);
  return tables.flatMap(({ target }): NamedArea[] => {
    const xml = archive.find(target);
    const root = xml ? parseXml(xml) : null;
    const area = root === null ? null : parseArea(root.attributes.get("ref") ?? "");
    return root === null || area === null ? [] : [{ kind: "table", name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "", area }];
  });
}

/** Names of a single area: those of formulas, constants, several areas and of Excel itself (Print_Area) say nothing about a table. */
function readNames(workbook: XmlElement, sheet: { readonly name: string; readonly position: number }): readonly NamedArea[] {
  return childrenNamed(child(workbook, "definedNames"), "definedName").flatMap((element): NamedArea[] => {
    const name = element.attributes.get("name") ?? "";
    const scope = numberAttribute(element, "localSheetId", -1);
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(element.text.trim());
    const on = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const area = parseArea(match?.[3] ?? "");
    const isHidden = element.attributes.get("hidden") === "1" || name.startsWith("_xlnm.");
    return area === null || on !== sheet.name || isHidden || (scope >= 0 && scope !== sheet.position) ? [] : [{ kind: "name", name, area }];
  });
}
