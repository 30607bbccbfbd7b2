import { parseArea, parseSheetArea } from "../sheet/address";
import type { NamedArea } from "../sheet/grid";
import { groupBy } from "../sheet/group-by";
import type { Archive } from "./archive";
import { relationshipsOf } from "./relationships";
import { child, childrenNamed, numberAttribute, parseXml, type XmlElement } from "./xml-tree";

/** A name of the workbook that stands for one area of one sheet. */
interface DefinedArea extends NamedArea {
  readonly sheet: string;
  /** The place of the only sheet that knows the name, or -1. */
  readonly scope: number;
}

/** The Excel tables and named ranges of a package, sheet by sheet; what is damaged or points elsewhere is left out. Nothing is read twice. */
export class NamedAreas {
  private names: ReadonlyMap<string, readonly DefinedArea[]> | null = null;
  private readonly tables = new Map<string, NamedArea | null>();

  constructor(
    private readonly archive: Archive,
    private readonly workbook: XmlElement,
  ) {}

  on(sheet: { readonly name: string; readonly part: string; readonly position: number }): readonly NamedArea[] {
    this.names ??= groupBy(readNames(this.workbook), (name) => name.sheet);
    const names = (this.names.get(sheet.name) ?? []).filter(({ scope }) => scope < 0 || scope === sheet.position);
    return [...this.tablesOf(sheet.part), ...names.map(({ kind, name, area }) => ({ kind, name, area }))];
  }

  private tablesOf(sheetPart: string): readonly NamedArea[] {
    const tables = relationshipsOf(this.archive, sheetPart).filter(({ kind, external }) => kind === "table" && !external);
    return [...new Set(tables.map(({ target }) => target))].flatMap((target) => this.table(target) ?? []);
  }

  private table(part: string): NamedArea | null {
    const known = this.tables.get(part);
    if (known !== undefined) return known;
    const xml = this.archive.find(part);
    const table = xml ? readTable(parseXml(xml)) : null;
    this.tables.set(part, table);
    return table;
  }
}

function readTable({ attributes }: XmlElement): NamedArea | null {
  const area = parseArea(attributes.get("ref") ?? "");
  return area === null ? null : { kind: "table", name: attributes.get("displayName") ?? attributes.get("name") ?? "", area };
}

/** Names of a single area: those of formulas, constants, several areas and of Excel itself (Print_Area) say nothing about a table. */
function readNames(workbook: XmlElement): readonly DefinedArea[] {
  return childrenNamed(child(workbook, "definedNames"), "definedName").flatMap((element): DefinedArea[] => {
    const name = element.attributes.get("name") ?? "";
    const place = parseSheetArea(element.text.trim());
    const isHidden = element.attributes.get("hidden") === "1" || name.startsWith("_xlnm.");
    return place === null || isHidden ? [] : [{ kind: "name", name, ...place, scope: numberAttribute(element, "localSheetId", -1) }];
  });
}
