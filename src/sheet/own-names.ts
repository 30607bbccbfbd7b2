import { areaAddress, parseArea, quotedSheetName, type SheetArea } from "./address";

/**
 * The hidden names that a sheet of ours carries, the same in Excel and in a file: one says which brief owns it, the others follow
 * the areas that it stands on wherever the clerk moves or renames them.
 */
const MARK = "_IndicatorBrief.";
const SOURCE = "_IndicatorBriefSource.";

export function markName(mark: string): string {
  return MARK + mark;
}

export function sourceName(index: number): string {
  return `${SOURCE}${index + 1}`;
}

export function isSourceName(name: string): boolean {
  return name.startsWith(SOURCE);
}

export function isOwnName(name: string): boolean {
  return name.startsWith(MARK) || name.startsWith(SOURCE);
}

/** "'一季度'!$A$3:$I$25" */
export function areaReference({ sheet, area }: SheetArea): string {
  const address = areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quotedSheetName(sheet)}!${address}`;
}

/** A name of a sheet with what it refers to, without the "=". */
export interface ScopedName {
  readonly name: string;
  readonly reference: string;
}

/** What a sheet's own names say of it. A source that was deleted is left out. */
export function readOwnNames(names: readonly ScopedName[]): { readonly mark: string | null; readonly sources: readonly SheetArea[] } {
  const mark = names.find(({ name }) => name.startsWith(MARK))?.name.slice(MARK.length) ?? null;
  const placed = names.flatMap(({ name, reference }) => {
    const source = name.startsWith(SOURCE) ? parseReference(reference) : null;
    return source === null ? [] : [{ place: Number(name.slice(SOURCE.length)), source }];
  });
  return { mark, sources: placed.sort((one, other) => one.place - other.place).map(({ source }) => source) };
}

/** Reads 一季度!$A$3 and 'It''s 1'!$A$3:$I$25; null for anything else, #REF! among it. */
function parseReference(reference: string): SheetArea | null {
  const end = reference.lastIndexOf("!");
  const area = end < 1 ? null : parseArea(reference.slice(end + 1));
  if (area === null) return null;
  const name = reference.slice(0, end);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheet === "" || sheet.startsWith("[") || sheet.startsWith("#") ? null : { sheet, area };
}
