import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../sheet/address";
import type { CellFault, CellValue, Grid } from "../sheet/grid";
import { formatKind } from "../sheet/number-format";
import { Problem } from "../sheet/problem";
import { parseCellNumber } from "./cell-number";
import { formulaFromFile } from "./formula-dialect";
import { GridBuilder } from "./grid-building";
import { serialOfIsoDate } from "./iso-date";
import { SharedFormula } from "./shared-formula";
import { readRichText } from "./shared-strings";
import type { CellLooks } from "./styles-reading";
import { Token, XmlScanner } from "./xml-scanner";
import { decodeCellText, readCellText } from "./cell-text";

export interface SheetSurroundings {
  /** Called once, on the first cell that needs it. */
  readonly sharedStrings: () => readonly string[];
  readonly looks: CellLooks;
  readonly date1904: boolean;
}

/** What a stored width has beyond the characters that fit: 5 pixels of a font 7 pixels wide. */
export const COLUMN_PADDING = 182 / 256;
/** Days between the two epochs. */
const DATE_1904_SHIFT = 1462;
/** All characters of shared formulas when spelled out; a million rows of three formulas each stay below. */
const MAX_SHARED_LENGTH = 200_000_000;
const NO_CACHED_VALUE: CellFault = { fault: "no-cached-value" };

/** @throws Problem `file-damaged`, `file-too-large` */
export function readSheet(xml: Uint8Array, sheet: string, surroundings: SheetSurroundings): Grid {
  return new SheetReader(xml, surroundings).read(sheet);
}

/** The formula of an array, which belongs to each cell of its area. */
interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly builder = new GridBuilder();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: ArrayFormula[] = [];
  private readonly faults = new Map<string, CellFault>();
  private readonly isDate: readonly boolean[];
  private strings: readonly string[] | null = null;
  private columnsTold = 0;
  private sharedLength = 0;
  private row = -1;
  private column = -1;

  constructor(
    xml: Uint8Array,
    private readonly surroundings: SheetSurroundings,
  ) {
    this.scanner = new XmlScanner(xml);
    this.isDate = surroundings.date1904
      ? surroundings.looks.formats.map((format) => format !== undefined && formatKind(format) === "date")
      : [];
  }

  read(sheet: string): Grid {
    const { scanner } = this;
    for (let token = scanner.next(); token !== Token.end; token = scanner.next()) {
      if (token !== Token.open && token !== Token.empty) continue;
      if (scanner.nameIs("sheetData")) {
        if (token === Token.open) this.readRows();
      } else if (scanner.nameIs("col")) this.readColumn();
      else if (scanner.nameIs("mergeCell")) this.readMerge();
      else if (scanner.nameIs("extLst") && token === Token.open) scanner.skip();
    }
    this.spreadArrayFormulas();
    return this.builder.grid(sheet);
  }

  private readColumn(): void {
    const { scanner } = this;
    let [first, last, width, hidden] = [0, 0, NaN, false];
    while (scanner.nextAttribute()) {
      if (scanner.attributeIs("min")) first = Number(scanner.value());
      else if (scanner.attributeIs("max")) last = Number(scanner.value());
      else if (scanner.attributeIs("width")) width = Number(scanner.value());
      else if (scanner.attributeIs("hidden")) hidden = scanner.valueIsTrue();
    }
    this.columnsTold += Math.min(last, MAX_COLUMNS) - Math.max(0, first - 1);
    if (this.columnsTold > 4 * MAX_COLUMNS) scanner.fail();
    // Widths are for showing only, so a range beyond the sheet (some writers say 16,385) is no reason to refuse the file.
    for (let column = Math.max(0, first - 1); column < Math.min(last, MAX_COLUMNS); column++) {
      if (hidden || width === 0) this.builder.hiddenColumns.add(column);
      if (width > 0) this.builder.columnWidths.set(column, Math.max(0, width - COLUMN_PADDING));
    }
  }

  private readMerge(): void {
    const { scanner } = this;
    while (scanner.nextAttribute()) {
      if (!scanner.attributeIs("ref")) continue;
      const area = parseArea(scanner.value());
      if (!area) throw new Problem("file-damaged");
      if (area.top !== area.bottom || area.left !== area.right) this.builder.merges.push(area);
    }
  }

  private readRows(): void {
    const { scanner } = this;
    for (let token = scanner.next(); ; token = scanner.next()) {
      if (token === Token.open || token === Token.empty) {
        if (scanner.nameIs("c")) this.readCell(token);
        else if (scanner.nameIs("row")) this.startRow();
      } else if (token === Token.close && scanner.nameIs("sheetData")) return;
      else if (token === Token.end) scanner.fail();
    }
  }

  private startRow(): void {
    const { scanner } = this;
    this.row++;
    this.column = -1;
    let hidden = false;
    while (scanner.nextAttribute()) {
      if (scanner.attributeIs("r")) this.row = scanner.wholeNumber(scanner.valueStart, scanner.valueEnd) - 1;
      else if (scanner.attributeIs("hidden")) hidden = scanner.valueIsTrue();
      else if (scanner.attributeIs("ht")) hidden ||= scanner.valueIs("0");
    }
    if (this.row < 0 || this.row >= MAX_ROWS) scanner.fail();
    if (hidden) this.builder.hiddenRows.add(this.row);
  }

  private readCell(token: Token.open | Token.empty): void {
    const { scanner } = this;
    this.column++;
    let style = 0;
    let type: CellType = "n";
    let dynamic = false;
    while (scanner.nextAttribute()) {
      if (scanner.attributeIs("r")) this.place();
      else if (scanner.attributeIs("s")) style = scanner.wholeNumber(scanner.valueStart, scanner.valueEnd);
      else if (scanner.attributeIs("t")) type = this.cellType();
      else if (scanner.attributeIs("cm")) dynamic = true;
    }
    if (this.column >= MAX_COLUMNS || this.row < 0) scanner.fail();
    if (token === Token.open) this.readContent(type, style, dynamic);
  }

  /** Reads "C4" into row and column. */
  private place(): void {
    const { bytes, valueStart, valueEnd } = this.scanner;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = this.scanner.wholeNumber(at, valueEnd) - 1;
    if (column < 1 || row < 0 || row >= MAX_ROWS) this.scanner.fail();
    this.column = column - 1;
    this.row = row;
  }

  private cellType(): CellType {
    const { scanner } = this;
    if (scanner.valueIs("s")) return "s";
    if (scanner.valueIs("str")) return "str";
    if (scanner.valueIs("inlineStr")) return "inlineStr";
    if (scanner.valueIs("b")) return "b";
    if (scanner.valueIs("e")) return "e";
    if (scanner.valueIs("d")) return "d";
    return scanner.valueIs("n") ? "n" : scanner.fail();
  }

  private readContent(type: CellType, style: number, dynamic: boolean): void {
    const { scanner } = this;
    let value: CellValue = null;
    let formula: string | null = null;
    for (let token = scanner.next(); !(token === Token.close && scanner.nameIs("c")); token = scanner.next()) {
      if (token === Token.end) scanner.fail();
      if (token !== Token.open && token !== Token.empty) continue;
      if (scanner.nameIs("v")) value = token === Token.open ? this.readValue(type, style) : type === "str" ? "" : null;
      else if (scanner.nameIs("is")) value = token === Token.open ? readRichText(scanner) : null;
      else if (scanner.nameIs("f")) formula = this.readFormula(token, dynamic);
      else if (token === Token.open) scanner.skip();
    }
    if (formula !== null) {
      this.builder.formula(this.row, this.column, formula);
      value ??= NO_CACHED_VALUE;
    } else if (value === "") value = null;
    if (value === null) return;
    this.builder.value(this.row, this.column, value);
    const format = this.surroundings.looks.formats[style];
    if (format !== undefined) this.builder.format(this.row, this.column, format);
    const indent = this.surroundings.looks.indents[style] ?? 0;
    if (indent > 0) this.builder.indent(this.row, this.column, indent);
  }

  /** The content of <v>, which was just opened. */
  private readValue(type: CellType, style: number): CellValue {
    const { scanner } = this;
    const start = scanner.tagEnd;
    // Numbers and indices are read from the bytes; whatever is written less plainly goes the long way.
    if (type === "n" || type === "s") {
      if (scanner.next() === Token.close) return this.readDigits(type, style, start, scanner.tagStart);
      scanner.fail();
    }
    const text = scanner.readText();
    switch (type) {
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return this.fault(text.trim());
      case "d":
        return serialOfIsoDate(text) ?? scanner.fail();
      default:
        return readCellText(text);
    }
  }

  private readDigits(type: "n" | "s", style: number, start: number, end: number): CellValue {
    const { scanner } = this;
    if (start === end) return null;
    const number = parseCellNumber(scanner.bytes, start, end);
    if (!Number.isFinite(number)) scanner.fail();
    if (type === "n") return this.isDate[style] === true ? number + DATE_1904_SHIFT : number;
    this.strings ??= this.surroundings.sharedStrings();
    return this.strings[number] ?? scanner.fail();
  }

  private fault(code: string): CellFault {
    const known = this.faults.get(code) ?? { fault: "error", code };
    this.faults.set(code, known);
    return known;
  }

  /** The formula with its "=", or null for a data table, which has none. */
  private readFormula(token: Token.open | Token.empty, dynamic: boolean): string | null {
    const { scanner } = this;
    let [type, area, index] = ["normal", "", ""];
    while (scanner.nextAttribute()) {
      if (scanner.attributeIs("t")) type = scanner.value();
      else if (scanner.attributeIs("ref")) area = scanner.value();
      else if (scanner.attributeIs("si")) index = scanner.value();
    }
    const text = token === Token.open ? decodeCellText(scanner.readText()) : "";
    if (type === "shared") return this.sharedFormula(text, index);
    if (text === "") return null;
    const formula = formulaFromFile(text);
    const spread = type === "array" && !dynamic ? parseArea(area) : null;
    if (spread) this.arrays.push({ area: spread, formula });
    return formula;
  }

  private sharedFormula(text: string, index: string): string | null {
    if (text !== "") this.shared.set(index, new SharedFormula(formulaFromFile(text), this.row, this.column));
    const formula = this.shared.get(index)?.at(this.row, this.column) ?? null;
    this.sharedLength += formula?.length ?? 0;
    if (this.sharedLength > MAX_SHARED_LENGTH) throw new Problem("file-too-large");
    return formula;
  }

  private spreadArrayFormulas(): void {
    for (const { area, formula } of this.arrays) this.builder.formulaOver(area, formula);
  }
}
