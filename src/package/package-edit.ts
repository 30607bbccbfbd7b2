import { escapeAttribute } from "../sheet/xml-text";
import type { Archive } from "./archive";
import type { DeflatedPart } from "./deflating";
import { readRelationships, relationshipsPartOf } from "./relationships";
import { XML_DECLARATION, appendTo, editXml, type XmlEdit } from "./xml-edit";
import { childrenNamed, parseXml } from "./xml-tree";
import { writeZip } from "./zip-writing";

const CONTENT_TYPES = "[Content_Types].xml";

/** What is to change in a package: parts put, parts taken away, with the content types kept true. Nothing happens before `bytes`. */
export class PackageEdit {
  private readonly changes = new Map<string, Uint8Array | null>();
  /** Parts that were compressed while they were made. */
  private readonly streamed = new Map<string, DeflatedPart>();
  private readonly types = new Map<string, string | null>();

  constructor(readonly archive: Archive) {}

  has(part: string): boolean {
    const changed = this.changes.get(this.archive.nameOf(part) ?? part);
    return changed === undefined ? this.archive.nameOf(part) !== null : changed !== null;
  }

  get(part: string): Uint8Array {
    return this.changes.get(this.archive.nameOf(part) ?? part) ?? this.archive.get(part);
  }

  /** @param contentType for a new part; one that is there already keeps its own */
  put(part: string, content: Uint8Array | string, contentType?: string): void {
    this.changes.set(this.archive.nameOf(part) ?? part, typeof content === "string" ? new TextEncoder().encode(content) : content);
    if (contentType !== undefined) this.types.set(part, contentType);
  }

  /** Puts a part that was compressed while it was made, too large to stand in memory as a whole; it cannot be read again from this edit. */
  putDeflated(part: string, content: DeflatedPart, contentType: string): void {
    this.put(part, "", contentType);
    this.streamed.set(part, content);
  }

  remove(part: string): void {
    const name = this.archive.nameOf(part);
    if (name === null) this.changes.delete(part);
    else this.changes.set(name, null);
    this.types.set(part, null);
  }

  /** The first of "xl/worksheets/sheet1.xml", "…2.xml" … that no part has. */
  freePart(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const part = `${before}${number}${after}`;
      if (!this.has(part)) return part;
    }
  }

  /** Adds a relationship from one part to another and says by which id. */
  relate(from: string, type: string, to: string): string {
    const part = relationshipsPartOf(from);
    const target = escapeAttribute(relativeTarget(from, to));
    if (!this.has(part)) {
      this.put(part, relationshipsXml([{ id: "rId1", type, target }]), "application/vnd.openxmlformats-package.relationships+xml");
      return "rId1";
    }
    const xml = this.get(part);
    const used = new Set(readRelationships(xml, from).map((relationship) => relationship.id));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const root = parseXml(xml);
    const snippet = `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
    this.put(part, editXml(xml, [appendTo(root, snippet)]));
    return `rId${number}`;
  }

  unrelate(from: string, id: string): void {
    const part = relationshipsPartOf(from);
    const xml = this.get(part);
    const elements = childrenNamed(parseXml(xml), "Relationship").filter((element) => element.attributes.get("Id") === id);
    this.put(part, editXml(xml, elements.map(({ start, end }) => ({ start, end, text: "" }))));
  }

  /** The file with all changes. */
  bytes(): Uint8Array {
    const edited = this.editContentTypes();
    if (edited) this.changes.set(this.archive.nameOf(CONTENT_TYPES) ?? CONTENT_TYPES, edited);
    return writeZip(this.archive.zip, new Map<string, Uint8Array | DeflatedPart | null>([...this.changes, ...this.streamed]));
  }

  private editContentTypes(): Uint8Array | null {
    if (this.types.size === 0) return null;
    const xml = this.archive.get(CONTENT_TYPES);
    const root = parseXml(xml);
    const defaults = new Map(childrenNamed(root, "Default").map(({ attributes }) => [attributes.get("Extension")?.toLowerCase(), attributes.get("ContentType")]));
    const edits: XmlEdit[] = [];
    const missing = new Map(this.types);
    for (const override of childrenNamed(root, "Override")) {
      const part = (override.attributes.get("PartName") ?? "").replace(/^\//, "");
      const type = this.types.get(part);
      if (type === undefined) continue;
      if (type === override.attributes.get("ContentType")) missing.delete(part);
      else edits.push({ start: override.start, end: override.end, text: "" });
    }
    for (const [part, type] of missing) {
      const byExtension = defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
      if (type === null || type === byExtension) continue;
      edits.push(appendTo(root, `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`));
    }
    return edits.length === 0 ? null : editXml(xml, edits);
  }
}

function relationshipsXml(relationships: readonly { readonly id: string; readonly type: string; readonly target: string }[]): string {
  const rows = relationships.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join("")}</Relationships>`;
}

/** "xl/drawings/drawing1.xml" as seen from "xl/worksheets/sheet1.xml" is "../drawings/drawing1.xml". */
function relativeTarget(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const path = to.split("/");
  let common = 0;
  while (common < base.length && common < path.length - 1 && base[common] === path[common]) common++;
  return [...base.slice(common).map(() => ".."), ...path.slice(common)].join("/");
}
