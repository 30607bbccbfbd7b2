import type { StoredBrief } from "./workbook";
import { ILLEGAL_IN_XML, escapeAttribute, escapeXml, unescapeXml } from "./xml-text";

/** The namespace of the custom XML parts in which briefs live, one part a brief. */
export const BRIEF_NAMESPACE = "urn:indicator-brief:brief:1";

/** A brief as a custom XML part, the same whether Office.js or the package workbook writes it. */
export function printBriefPart(brief: StoredBrief): string {
  // JSON escapes control characters itself; what else XML cannot hold can only stand in its strings, where \u escapes are equal.
  const json = brief.json.replace(ILLEGAL_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<brief xmlns="${BRIEF_NAMESPACE}" id="${escapeAttribute(brief.id)}">${escapeXml(json)}</brief>`;
}

/** Reads a part of our namespace; null for any other. Programs may have added a declaration or a prefix. */
export function readBriefPart(xml: string): StoredBrief | null {
  const match = /<((?:[\w.-]+:)?)brief(\s[^<>]*)>([^<]*)<\/\1brief\s*>/.exec(xml);
  const [, , attributes = "", json = ""] = match ?? [];
  const id = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  if (!id || !attributes.includes(BRIEF_NAMESPACE)) return null;
  return { id: unescapeXml(id[1] ?? id[2] ?? ""), json: unescapeXml(json) };
}
