import { SaxesParser, type SaxesTagPlain } from "saxes";
import { cellAddress } from "../../src/sheet/address";

/** A cell as LibreOffice computed and shows it. */
export interface ComputedCell {
  readonly value: string | number | boolean;
  readonly shown: string;
}

/** Cells by sheet name and address. Empty cells are left out. */
export type ComputedSheets = ReadonlyMap<string, ReadonlyMap<string, ComputedCell>>;

/** Reads a flat OpenDocument spreadsheet (.fods): it holds the full value of each cell and the text it shows. */
export function readFlatSheets(fods: Uint8Array): ComputedSheets {
  const sheets = new Map<string, Map<string, ComputedCell>>();
  let cells = new Map<string, ComputedCell>();
  let row = 0;
  let rowRepeats = 1;
  let column = 0;
  let cell: SaxesTagPlain | null = null;
  let paragraphs: string[] = [];
  let inParagraph = false;
  const append = (text: string): void => {
    if (!inParagraph) return;
    const last = paragraphs.pop();
    if (last !== undefined) paragraphs.push(last + text);
  };
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name === "table:table") {
      cells = new Map();
      sheets.set(tag.attributes["table:name"] ?? "", cells);
      row = 0;
    } else if (tag.name === "table:table-row") {
      rowRepeats = Number(tag.attributes["table:number-rows-repeated"] ?? 1);
      column = 0;
    } else if (tag.name === "table:table-cell" || tag.name === "table:covered-table-cell") {
      cell = tag;
      paragraphs = [];
    } else if (tag.name === "text:p" && cell !== null) {
      paragraphs.push("");
      inParagraph = true;
    } else if (tag.name === "text:s" && cell !== null) append(" ".repeat(Number(tag.attributes["text:c"] ?? 1)));
  });
  parser.on("text", append);
  parser.on("closetag", (tag) => {
    if (tag.name === "text:p") inParagraph = false;
    else if (tag.name === "table:table-row") row += rowRepeats;
    else if (tag.name === "table:table-cell" || tag.name === "table:covered-table-cell") {
      const computed = cell === null ? null : computedCell(cell, paragraphs.join("\n"));
      const repeats = Number(tag.attributes["table:number-columns-repeated"] ?? 1);
      if (computed !== null) fill(cells, computed, { row, rows: rowRepeats, column, columns: repeats });
      column += repeats;
      cell = null;
    }
  });
  parser.write(new TextDecoder().decode(fods)).close();
  return sheets;
}

/** Neighbouring cells that are alike are written once. */
function fill(cells: Map<string, ComputedCell>, cell: ComputedCell, at: { row: number; rows: number; column: number; columns: number }): void {
  for (let row = at.row; row < at.row + at.rows; row += 1) {
    for (let column = at.column; column < at.column + at.columns; column += 1) cells.set(cellAddress(row, column), cell);
  }
}

function computedCell({ attributes }: SaxesTagPlain, shown: string): ComputedCell | null {
  switch (attributes["office:value-type"]) {
    case "float":
    case "percentage":
    case "currency":
      return { value: Number(attributes["office:value"]), shown };
    case "boolean":
      return { value: attributes["office:boolean-value"] === "true", shown };
    case "string":
      return { value: attributes["office:string-value"] ?? shown, shown };
    default:
      return null;
  }
}
