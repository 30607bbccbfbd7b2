import { areaAddress, parseSheetArea, quotedSheetName, type SheetArea } from "./address";

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
    const source = name.startsWith(SOURCE) ? parseSheetArea(reference) : null;
    return source === null ? [] : [{ place: Number(name.slice(SOURCE.length)), source }];
  });
  return { mark, sources: placed.sort((one, other) => one.place - other.place).map(({ source }) => source) };
}
