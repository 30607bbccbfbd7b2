import { Problem } from "../sheet/problem";
import type { OpenPackage } from "./open-package";
import type { SheetEntry } from "./workbook-part";
import { Token, XmlScanner } from "./xml-scanner";
import { child, flagAttribute } from "./xml-tree";

/**
 * Refuses what Excel would refuse: a protected structure takes no new, renamed or shown sheet, a protected sheet no new contents.
 * @param old the sheet that is replaced
 * @param name the name it gets
 * @throws Problem `workbook-protected`, `sheet-protected`
 */
export function assertUnprotected({ workbook, archive }: OpenPackage, old: SheetEntry | undefined, name: string): void {
  const isStructureProtected = flagAttribute(child(workbook.root, "workbookProtection"), "lockStructure");
  if (isStructureProtected && (old?.name !== name || !old.visible)) throw new Problem("workbook-protected");
  if (old !== undefined && old.part !== null && isProtected(archive.get(old.part))) throw new Problem("sheet-protected", { sheet: old.name });
}

function isProtected(sheet: Uint8Array): boolean {
  const scanner = new XmlScanner(sheet);
  for (let token = scanner.next(); token !== Token.end; token = scanner.next()) {
    if (token === Token.close || !scanner.nameIs("sheetProtection")) continue;
    while (scanner.nextAttribute()) if (scanner.attributeIs("sheet")) return scanner.valueIsTrue();
  }
  return false;
}
