import { quotedSheetName } from "../sheet/address";
import { areaReference, isOwnName, markName, sourceName } from "../sheet/own-names";
import type { SheetPlan } from "../sheet/sheet-plan";
import { escapeAttribute, escapeXml } from "../sheet/xml-text";
import { appendTo, withPrefix, type XmlEdit } from "./xml-edit";
import { child, childrenNamed, numberAttribute, type XmlElement } from "./xml-tree";

interface SheetScopedName {
  readonly name: string;
  readonly reference: string;
  readonly hidden: boolean;
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** In a workbook part, names stand behind these. */
const BEFORE_NAMES = new Set(["sheets", "functionGroups", "externalReferences"]);

/** The names that a planned sheet brings with it. */
export function namesOfPlan(sheet: string, { mark, sources, print }: Pick<SheetPlan, "mark" | "sources" | "print">): readonly SheetScopedName[] {
  const names: SheetScopedName[] = [];
  const quoted = quotedSheetName(sheet);
  if (mark !== null) names.push({ name: markName(mark), reference: `${quoted}!$A$1`, hidden: true });
  names.push(...sources.map((source, index) => ({ name: sourceName(index), reference: areaReference(source), hidden: true })));
  names.push({ name: PRINT_AREA, reference: areaReference({ sheet, area: print.area }), hidden: false });
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    names.push({ name: PRINT_TITLES, reference: `${quoted}!$${first + 1}:$${last + 1}`, hidden: false });
  }
  return names;
}

/** Edits of the workbook part that give a sheet its names in place of those that an earlier plan gave it. Names of the user stay. */
export function editDefinedNames(root: XmlElement, position: number, names: readonly SheetScopedName[]): readonly XmlEdit[] {
  const snippet = names
    .map(({ name, reference, hidden }) => `<definedName name="${escapeAttribute(name)}" localSheetId="${position}"${hidden ? ' hidden="1"' : ""}>${escapeXml(reference)}</definedName>`)
    .join("");
  const list = child(root, "definedNames");
  if (!list) {
    const at = root.children.filter((element) => BEFORE_NAMES.has(element.name)).at(-1)?.end ?? root.contentEnd;
    return [{ start: at, end: at, text: withPrefix(`<definedNames>${snippet}</definedNames>`, root.prefix) }];
  }
  const ours = childrenNamed(list, "definedName").filter((element) => {
    const name = element.attributes.get("name") ?? "";
    return numberAttribute(element, "localSheetId", -1) === position && (isOwnName(name) || name === PRINT_AREA || name === PRINT_TITLES);
  });
  return [...ours.map(({ start, end }) => ({ start, end, text: "" })), appendTo(list, snippet)];
}
