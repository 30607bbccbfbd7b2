import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Without the cached values of a sheet's formulas LibreOffice must compute them: it trusts cached ones. Values typed in stay. A workbook
 * that is set to manual calculation is set to automatic, or nothing would be computed at all.
 */
export function withoutCachedValues(workbook: Uint8Array, sheet: string): Uint8Array {
  const entries = unzipSync(workbook);
  const part = sheetPart(entries, sheet);
  const before = strFromU8(entries[part] ?? new Uint8Array());
  const book = strFromU8(entries["xl/workbook.xml"] ?? new Uint8Array()).replace(/ calcMode="manual"/, "");
  return zipSync({ ...entries, "xl/workbook.xml": strToU8(book), [part]: strToU8(withoutFormulaValues(before)) }, { level: 1 });
}

/** In `<c t="str"><f>…</f><v>…</v></c>` the value and its type go. */
function withoutFormulaValues(sheet: string): string {
  return sheet.replace(/<c ([^>]*)>(<f[^>]*>[^<]*<\/f>)<v[^>]*>[^<]*<\/v><\/c>/g, (_, attributes: string, formula: string) => `<c ${attributes.replace(/ ?\bt="\w+"/, "")}>${formula}</c>`);
}

/** The part that holds a sheet, by its name in the workbook and that entry's relationship. */
function sheetPart(entries: Readonly<Record<string, Uint8Array>>, name: string): string {
  const text = (path: string): string => strFromU8(entries[path] ?? new Uint8Array());
  const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const sheet = [...text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`name="${escaped}"`));
  const id = /\b\w+:id="([^"]+)"/.exec(sheet ?? "")?.[1];
  const relation = [...text("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? "")?.[1];
  if (target === undefined) throw new Error(`the workbook has no part for the sheet ${name}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
