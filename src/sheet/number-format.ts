import { parseFormat, type FormatToken } from "./format-parsing";

export type FormatKind = "general" | "number" | "percent" | "date" | "text";

/** What kind of value a format shows, by its first section. */
export function formatKind(format: string): FormatKind {
  const tokens = parseFormat(format)[0]?.tokens ?? [];
  return kindOf(tokens);
}

function kindOf(tokens: readonly FormatToken[]): FormatKind {
  const has = (kind: FormatToken["kind"]): boolean => tokens.some((token) => token.kind === kind);
  if (has("general")) return "general";
  if (has("date")) return "date";
  if (has("percent")) return "percent";
  if (has("digit")) return "number";
  return has("text") ? "text" : "general";
}
