import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Without the cached values of formulas LibreOffice must compute them: it trusts cached ones. Values typed in stay. */
export function withoutCachedValues(workbook: Uint8Array): Uint8Array {
  const entries = unzipSync(workbook);
  for (const [name, bytes] of Object.entries(entries)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) entries[name] = strToU8(withoutFormulaValues(strFromU8(bytes)));
  }
  return zipSync(entries);
}

/** In `<c t="str"><f>…</f><v>…</v></c>` the value and its type go. */
function withoutFormulaValues(sheet: string): string {
  return sheet.replace(/<c ([^>]*)>(<f[^>]*>[^<]*<\/f>)<v[^>]*>[^<]*<\/v><\/c>/g, (_, attributes: string, formula: string) => `<c ${attributes.replace(/ ?\bt="\w+"/, "")}>${formula}</c>`);
}
