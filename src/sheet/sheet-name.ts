/** Excel's limit, counted in UTF-16 units. */
const MAX_LENGTH = 31;
/** Excel keeps this name for its list of changes. */
const RESERVED = "history";
const FALLBACK = "Sheet";

/**
 * A name that Excel accepts and no sheet of the workbook has: forbidden characters become "_", the rest is cut to 31
 * characters; a taken name (upper and lower case are one) becomes "名称 (2)".
 *
 * @param taken the names of all other sheets, chart sheets included
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = legalSheetName(wanted);
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = cut(name, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function legalSheetName(wanted: string): string {
  const replaced = wanted
    .replace(/[:\\/?*[\]]/g, "_")
    .replace(/\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "")
    .trim();
  const name = cut(replaced.replace(/^'+/, ""), MAX_LENGTH).replace(/'+$/, "").trim();
  if (name === "") return FALLBACK;
  return name.toLowerCase() === RESERVED ? `${name}_` : name;
}

/** Without splitting a pair of surrogates. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
