import { parseArea } from "../sheet/address";
import type { Archive } from "./archive";
import { relationshipsOf, type Relationship } from "./relationships";
import { child, childrenNamed, parseXml, type XmlElement } from "./xml-tree";

/** Where something stands on a sheet. */
export interface ObjectPlace {
  readonly row: number;
  readonly column: number;
}

/** What belongs to no cell: it is told as standing at the sheet's beginning. */
const BEGINNING: ObjectPlace = { row: 0, column: 0 };

/** These carry nothing of the clerk's by themselves: their comments and drawings are looked at. */
const CARRIERS: ReadonlySet<string> = new Set(["printerSettings", "hyperlink", "vmlDrawing", "threadedComment"]);

/** What a sheet of ours carries that no plan put there: charts, pictures, shapes, comments, tables. Our own charts are named by their titles. */
export function foreignObjects(archive: Archive, sheetPart: string): readonly ObjectPlace[] {
  return inside(archive, sheetPart).flatMap(({ kind, target }) => {
    if (CARRIERS.has(kind)) return [];
    if (kind === "drawing") return foreignDrawings(archive, target);
    if (kind === "comments") return commentPlaces(archive, target);
    return [BEGINNING];
  });
}

/** What a part leads to within its package. */
function inside(archive: Archive, part: string): readonly Relationship[] {
  return relationshipsOf(archive, part).filter(({ external }) => !external);
}

function commentPlaces(archive: Archive, part: string): readonly ObjectPlace[] {
  const xml = archive.find(part);
  const list = xml === null ? undefined : child(parseXml(xml), "commentList");
  return childrenNamed(list, "comment").map(({ attributes }) => {
    const area = parseArea(attributes.get("ref") ?? "");
    return area === null ? BEGINNING : { row: area.top, column: area.left };
  });
}

function foreignDrawings(archive: Archive, part: string): readonly ObjectPlace[] {
  const xml = archive.find(part);
  if (xml === null) return [];
  const charts = new Map(inside(archive, part).flatMap(({ id, kind, target }) => (kind === "chart" ? [[id, target]] : [])));
  const anchors = parseXml(xml).children.filter(({ name }) => name.endsWith("Anchor"));
  return anchors.filter((anchor) => !isOurs(anchor, charts, archive)).map(anchorPlace);
}

function anchorPlace(anchor: XmlElement): ObjectPlace {
  const from = child(anchor, "from");
  const count = (name: string): number => Number(child(from, name)?.text ?? 0) || 0;
  return { row: count("row"), column: count("col") };
}

function isOurs(anchor: XmlElement, charts: ReadonlyMap<string, string>, archive: Archive): boolean {
  const frame = child(anchor, "graphicFrame");
  const name = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.get("name");
  const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
  const part = charts.get(chart?.attributes.get("id") ?? "");
  const xml = part === undefined ? null : archive.find(part);
  return xml !== null && name !== undefined && name === titleOf(parseXml(xml));
}

function titleOf(chartSpace: XmlElement): string {
  const title = child(child(chartSpace, "chart"), "title");
  return title === undefined ? "" : textsIn(title);
}

/** The runs of a title's text. */
function textsIn(element: XmlElement): string {
  return element.name === "t" ? element.text : element.children.map(textsIn).join("");
}
