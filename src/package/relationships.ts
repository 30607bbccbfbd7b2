import type { Archive } from "./archive";
import { childrenNamed, parseXml } from "./xml-tree";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. "worksheet": transitional and strict files differ only before it. */
  readonly kind: string;
  readonly type: string;
  /** A part name without leading slash; an address for external ones. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds the relationships of a part; those of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @param part the part that the relationships belong to, "" for the package */
export function readRelationships(xml: Uint8Array, part: string): readonly Relationship[] {
  return childrenNamed(parseXml(xml), "Relationship").map(({ attributes }) => {
    const type = attributes.get("Type") ?? "";
    const target = attributes.get("Target") ?? "";
    const external = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolveTarget(target, part),
      external,
    };
  });
}

/** The relationships of a part of a package; none where it has no such part of its own. */
export function relationshipsOf(archive: Pick<Archive, "find">, part: string): readonly Relationship[] {
  const xml = archive.find(relationshipsPartOf(part));
  return xml === null ? [] : readRelationships(xml, part);
}

/** "../media/a.png" of "xl/drawings/drawing1.xml" is "xl/media/a.png"; a leading slash starts from the package. */
function resolveTarget(target: string, part: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
