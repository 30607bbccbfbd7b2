import { printBriefPart, readBriefPart, BRIEF_NAMESPACE } from "../sheet/brief-part";
import type { StoredBrief } from "../sheet/workbook";
import { crc32 } from "./crc32";
import { dialectOf } from "./dialect";
import type { OpenPackage } from "./open-package";
import { PackageEdit } from "./package-edit";
import { partsOwnedBy } from "./part-graph";
import { XML_DECLARATION } from "./xml-edit";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** The namespace of item properties; they and their relationship are the same in strict files. */
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

interface BriefPart {
  readonly part: string;
  readonly relationshipId: string;
  readonly brief: StoredBrief;
}

/** The briefs in a package: one custom XML part each, as Office.js keeps them. */
export function readBriefs(opened: OpenPackage): readonly StoredBrief[] {
  return briefParts(opened).map(({ brief }) => brief);
}

/** The package with the brief added, or put in place of the one with the same id. */
export function writeBrief(opened: OpenPackage, brief: StoredBrief): Uint8Array {
  const edit = new PackageEdit(opened.archive);
  const xml = XML_DECLARATION + printBriefPart(brief);
  const old = briefParts(opened).find((candidate) => candidate.brief.id === brief.id);
  if (old) edit.put(old.part, xml);
  else addBriefPart(opened, edit, brief.id, xml);
  return edit.bytes();
}

/** The package without the brief of this id. */
export function withoutBrief(opened: OpenPackage, id: string): Uint8Array {
  const edit = new PackageEdit(opened.archive);
  for (const { part, relationshipId, brief } of briefParts(opened)) {
    if (brief.id !== id) continue;
    for (const owned of partsOwnedBy(part, edit)) edit.remove(owned);
    edit.unrelate(opened.workbook.part, relationshipId);
  }
  return edit.bytes();
}

function briefParts(opened: OpenPackage): readonly BriefPart[] {
  const decoder = new TextDecoder();
  return opened.workbook.relationships.flatMap(({ id, kind, target, external }) => {
    const part = kind === "customXml" && !external ? opened.archive.nameOf(target) : null;
    const brief = part === null ? null : readBriefPart(decoder.decode(opened.archive.get(part)));
    return part !== null && brief ? [{ part, relationshipId: id, brief }] : [];
  });
}

function addBriefPart(opened: OpenPackage, edit: PackageEdit, id: string, xml: string): void {
  const { relationships } = dialectOf(opened.workbook);
  const part = edit.freePart("customXml/item", ".xml");
  const properties = edit.freePart("customXml/itemProps", ".xml");
  edit.put(part, xml, "application/xml");
  edit.put(
    properties,
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${itemId(id)}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs><ds:schemaRef ds:uri="${BRIEF_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  edit.relate(part, `${relationships}/customXmlProps`, properties);
  edit.relate(opened.workbook.part, `${relationships}/customXml`, part);
}

/** Each item has an identifier of its own; the same brief gets the same one, so that the same work gives the same bytes. */
function itemId(id: string): string {
  const digits = [0, 1, 2, 3].map((salt) => crc32(new TextEncoder().encode(`${salt}:${id}`)).toString(16).padStart(8, "0")).join("").toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
