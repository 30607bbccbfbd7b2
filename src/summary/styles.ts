import type { CellStyle } from "../sheet/sheet-plan";
import type { Locale } from "../lexicon/roles";
import type { Looks } from "./summary-input";

/** What a cell is in the tab; how it looks follows from that. */
export interface CellPart {
  readonly part: "title" | "sheetTitle" | "blockTitle" | "caption" | "corner" | "header" | "subheader" | "label" | "word" | "number" | "note" | "heading" | "sentence" | "signature";
  readonly numberFormat?: string;
  /** Depth in the hierarchy: 其中 items are indented. */
  readonly indent?: number;
  readonly bold?: boolean;
  /** Sides of a table stay open: the first column has no line to its left. */
  readonly firstColumn?: boolean;
  readonly lastRow?: boolean;
}

/** The same part for each cell that is alike: a column of a hundred thousand rows has a handful. */
export class CellParts {
  /** By number format. */
  private readonly parts = new Map<string | undefined, CellPart[]>();

  of(part: CellPart["part"], bold: boolean, indent = 0, numberFormat?: string): CellPart {
    const alike = this.parts.get(numberFormat) ?? [];
    const known = alike.find((other) => other.part === part && other.bold === bold && (other.indent ?? 0) === indent);
    if (known !== undefined) return known;
    const made: CellPart = { part, bold, ...(indent === 0 ? {} : { indent }), ...(numberFormat === undefined ? {} : { numberFormat }) };
    this.parts.set(numberFormat, [...alike, made]);
    return made;
  }
}

/** One key for parts that look the same. */
export function styleKey({ part, numberFormat = "", indent = 0, bold = false, firstColumn = false, lastRow = false }: CellPart): string {
  return [part, indent || "", bold ? "bold" : "", firstColumn ? "first" : "", lastRow ? "last" : "", numberFormat].join("|");
}

const COLOURS = { rule: "3D3D3D", caption: "595959" };

export function cellStyle(cell: CellPart, looks: Looks, locale: Locale): CellStyle {
  const name = fontName(looks, locale);
  const base = partStyle(cell, looks);
  const bold = cell.bold === true || base.font?.bold === true;
  return {
    ...base,
    vertical: base.vertical ?? "center",
    font: { size: 11, ...base.font, name, ...(bold ? { bold } : {}) },
    ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    ...(cell.indent ? { indent: cell.indent } : {}),
    ...(isBody(cell) ? { border: ruling(cell, looks) } : {}),
  };
}

/** SimSun is a core font of Windows; the screen style takes Office's own default. */
function fontName(looks: Looks, locale: Locale): string {
  if (locale === "en") return looks === "office" ? "Times New Roman" : "Calibri";
  return looks === "office" ? "宋体" : "等线";
}

/** Points: the title of a sheet of text, which may take several lines. */
export const TITLE_OF_A_SHEET = 15;

function partStyle({ part }: CellPart, looks: Looks): CellStyle {
  switch (part) {
    case "title":
      return looks === "office" ? { font: { size: 18, bold: true }, horizontal: "centerContinuous" } : { font: { size: 15, bold: true }, horizontal: "left" };
    case "sheetTitle":
      return { font: { size: TITLE_OF_A_SHEET, bold: true }, horizontal: "left", wrap: true };
    case "blockTitle":
      return { font: { size: 12, bold: true }, horizontal: "left" };
    case "caption":
      return { font: { size: 10.5 }, horizontal: "left" };
    case "corner":
      return { font: { size: 10.5 }, horizontal: "right" };
    case "header":
    case "subheader":
      return { font: { bold: true }, horizontal: "center", wrap: true };
    case "label":
      return { horizontal: "left", wrap: true };
    case "word":
      return { horizontal: "center", wrap: true };
    case "number":
      return { horizontal: "right", indent: 1 };
    case "note":
      return { font: { size: 9.5, color: COLOURS.caption }, horizontal: "left", vertical: "top", wrap: true };
    case "signature":
      return { font: { size: 11 }, horizontal: "left", vertical: "center" };
    case "heading":
      return { font: { size: 12, bold: true }, horizontal: "left" };
    case "sentence":
      return { font: { size: 12 }, horizontal: "left", vertical: "top", wrap: true };
  }
}

function isBody({ part }: CellPart): boolean {
  return part === "header" || part === "subheader" || part === "label" || part === "word" || part === "number";
}

/** Thick above and below, thin inside, sides open; the screen style has no upright lines. */
function ruling({ part, firstColumn, lastRow }: CellPart, looks: Looks): NonNullable<CellStyle["border"]> {
  return {
    top: part === "header" ? "medium" : "thin",
    bottom: lastRow ? "medium" : "thin",
    ...(looks === "office" && !firstColumn ? { left: "thin" as const } : {}),
  };
}
