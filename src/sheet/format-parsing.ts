/** What a number format is made of. Colours and locales are left out: they say nothing about the characters shown. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly placeholder: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  /** yyyy, m, dd, hh, s …; `elapsed` for [h]. */
  | { readonly kind: "date"; readonly letters: string; readonly elapsed: boolean }
  | { readonly kind: "half-day"; readonly morning: string; readonly afternoon: string };

export interface Condition {
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "<>";
  readonly limit: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
}

const PIECE =
  /"([^"]*)"?|[\\!]([^])|_([^])|\*([^])|\[([^\]]*)\]|(General|G\/通用格式)|(AM\/PM|A\/P|上午\/下午)|(E[+-])|(y+|m+|d+|h+|s+|a{3,4}|e+)|([0#?])|([^])/giu;

const parsed = new Map<string, readonly FormatSection[]>();
const KEPT_FORMATS = 500;

/** A format code in English notation as sections; they are kept, since a sheet uses few formats many times. */
export function parseFormat(format: string): readonly FormatSection[] {
  const known = parsed.get(format);
  if (known) return known;
  const sections = splitSections(format).map(parseSection);
  if (parsed.size >= KEPT_FORMATS) parsed.clear();
  parsed.set(format, sections);
  return sections;
}

/** At each ";" that is neither quoted, escaped nor in brackets. */
function splitSections(format: string): readonly string[] {
  const sections: string[] = [""];
  for (const [piece] of format.matchAll(/"[^"]*"?|[\\!_*][^]|\[[^\]]*\]|[^]/gu)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function parseSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: Condition | null = null;
  for (const match of section.matchAll(PIECE)) {
    const bracketed = match[5];
    if (bracketed !== undefined) condition ??= readCondition(bracketed);
    const token = bracketed === undefined ? tokenOf(match) : bracketedToken(bracketed);
    if (token) tokens.push(token);
  }
  return { tokens, condition };
}

function tokenOf(match: RegExpMatchArray): FormatToken | null {
  const [, quoted, escaped, space, fill, , general, halfDay, exponent, date, digit, other] = match;
  if (quoted !== undefined) return { kind: "literal", text: quoted };
  if (escaped !== undefined) return { kind: "literal", text: escaped };
  if (space !== undefined) return { kind: "literal", text: " " };
  if (fill !== undefined) return null;
  if (general !== undefined) return { kind: "general" };
  if (halfDay !== undefined) {
    const [morning = "", afternoon = ""] = halfDay.split("/");
    return { kind: "half-day", morning, afternoon };
  }
  if (exponent !== undefined) return { kind: "exponent", plus: exponent.endsWith("+") };
  if (date !== undefined) return { kind: "date", letters: date.toLowerCase(), elapsed: false };
  if (digit === "0" || digit === "#" || digit === "?") return { kind: "digit", placeholder: digit };
  switch (other) {
    case ".":
      return { kind: "point" };
    case ",":
      return { kind: "comma" };
    case "%":
      return { kind: "percent" };
    case "/":
      return { kind: "slash" };
    case "@":
      return { kind: "text" };
    default:
      return { kind: "literal", text: other ?? "" };
  }
}

/** [h], [mm] and [$¥-804]; conditions and colours leave nothing. */
function bracketedToken(content: string): FormatToken | null {
  if (/^(h+|m+|s+)$/i.test(content)) return { kind: "date", letters: content.toLowerCase(), elapsed: true };
  const currency = /^\$([^-]*)/.exec(content)?.[1];
  return currency ? { kind: "literal", text: currency } : null;
}

function readCondition(content: string): Condition | null {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i.exec(content.trim());
  if (!match) return null;
  const [, operator, limit] = match;
  return isOperator(operator) ? { operator, limit: Number(limit) } : null;
}

function isOperator(text: string | undefined): text is Condition["operator"] {
  return text !== undefined && ["<", "<=", ">", ">=", "=", "<>"].includes(text);
}
