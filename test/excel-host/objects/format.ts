import type { Area } from "../../../src/sheet/address";
import { cellAt, cellToWrite, usedAreaOf, type HostSheet } from "../book";
import { HostError } from "../host-error";
import type { HostObject, HostProperty } from "../host-object";
import type { Json } from "../wire";
import { intersection } from "./areas";

/** The looks of a cell nobody touched, in Excel's words. */
export const FORMAT_DEFAULTS: Readonly<Record<string, Json>> = {
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Color": "#000000",
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Fill.Color": "#FFFFFF",
  "Fill.Pattern": "None",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
};

export const BORDER_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
export const BORDER_DEFAULTS: Readonly<Record<string, Json>> = { Style: "None", Weight: "Thin", Color: "#000000" };

const DEFAULT_COLUMN_POINTS = 48;
const DEFAULT_ROW_POINTS = 15;

export function formatDefault(key: string): Json {
  return FORMAT_DEFAULTS[key] ?? BORDER_DEFAULTS[key.split(".")[2] ?? ""] ?? null;
}

/** One value where all cells agree, null where they differ, as Excel reads formats. */
export function readFormat(sheet: HostSheet, areas: readonly Area[], key: string): Json {
  let common: Json | undefined;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = cellAt(sheet, row, column)?.format.get(key) ?? formatDefault(key);
        if (common !== undefined && common !== value) return null;
        common = value;
      }
    }
  }
  return common ?? null;
}

export function writeFormat(sheet: HostSheet, areas: readonly Area[], key: string, value: Json): void {
  if (value === null) throw HostError.invalidArgument();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) setCellFormat(sheet, row, column, key, value);
    }
  }
}

/** Some settings bring others with them, as they do in Excel. */
export function setCellFormat(sheet: HostSheet, row: number, column: number, key: string, value: Json): void {
  const { format } = cellToWrite(sheet, row, column);
  if (value === formatDefault(key)) format.delete(key);
  else format.set(key, value);
  if (key === "Fill.Color") format.set("Fill.Pattern", "Solid");
  if (/^Borders\..*\.(Weight|Color)$/.test(key)) {
    const style = key.replace(/[^.]+$/, "Style");
    if (!format.has(style)) format.set(style, "Continuous");
  }
  if (/^Borders\..*\.Style$/.test(key) && value === "None") for (const part of ["Weight", "Color"]) format.delete(key.replace(/[^.]+$/, part));
}

export function formatObject(sheet: HostSheet, areas: readonly Area[], assertWritable: () => void): HostObject {
  const write = (key: string, value: Json): void => {
    assertWritable();
    writeFormat(sheet, areas, key, value);
  };
  const property = (key: string): HostProperty => ({ get: () => readFormat(sheet, areas, key), set: (value) => write(key, value) });
  const part = (type: string, prefix: string, methods: HostObject["methods"] = {}): HostObject => ({
    kind: "host-object",
    type,
    properties: Object.fromEntries(
      Object.keys(FORMAT_DEFAULTS)
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key.slice(prefix.length), property(key)]),
    ),
    methods,
  });
  const clearFill = (): void => {
    assertWritable();
    for (const key of ["Fill.Color", "Fill.Pattern"]) writeAsDefault(sheet, areas, key);
  };
  return {
    kind: "host-object",
    type: "RangeFormat",
    properties: {
      ...Object.fromEntries(
        Object.keys(FORMAT_DEFAULTS)
          .filter((key) => !key.includes("."))
          .map((key) => [key, property(key)]),
      ),
      ColumnWidth: lineProperty(sheet, "columns", areas, DEFAULT_COLUMN_POINTS, assertWritable),
      RowHeight: lineProperty(sheet, "rows", areas, DEFAULT_ROW_POINTS, assertWritable),
      UseStandardWidth: standardSize(sheet, "columns", areas, assertWritable),
      UseStandardHeight: standardSize(sheet, "rows", areas, assertWritable),
    },
    links: {
      Font: () => part("RangeFont", "Font."),
      Fill: () => part("RangeFill", "Fill.", { Clear: clearFill }),
      Borders: () => bordersObject(sheet, areas, assertWritable),
    },
  };
}

function writeAsDefault(sheet: HostSheet, areas: readonly Area[], key: string): void {
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cellAt(sheet, row, column)?.format.delete(key);
    }
  }
}

function bordersObject(sheet: HostSheet, areas: readonly Area[], assertWritable: () => void): HostObject {
  const border = (side: string): HostObject => {
    if (!(BORDER_SIDES as readonly string[]).includes(side)) throw HostError.invalidArgument();
    const targets = areas.flatMap((area) => borderTargets(area, side));
    return {
      kind: "host-object",
      type: "RangeBorder",
      identity: () => ({ SideIndex: side }),
      properties: {
        SideIndex: { get: () => side },
        ...Object.fromEntries(
          Object.keys(BORDER_DEFAULTS).map((name) => [
            name,
            {
              get: () => (targets[0] === undefined ? "None" : readFormat(sheet, [targets[0].area], `Borders.${targets[0].side}.${name}`)),
              set: (value: Json) => {
                assertWritable();
                for (const target of targets) writeFormat(sheet, [target.area], `Borders.${target.side}.${name}`, value);
              },
            },
          ]),
        ),
      },
    };
  };
  return {
    kind: "host-object",
    type: "RangeBorderCollection",
    items: () => BORDER_SIDES.map(border),
    item: (side) => border(String(side)),
    methods: { GetItem: (args) => border(args.text(0)) },
  };
}

/** Where a border of a whole area lies: its edge cells, or the sides between the cells inside. */
function borderTargets(area: Area, side: string): readonly { readonly area: Area; readonly side: string }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side }];
    case "InsideHorizontal":
      return area.top < area.bottom ? [{ area: { ...area, bottom: area.bottom - 1 }, side: "EdgeBottom" }, { area: { ...area, top: area.top + 1 }, side: "EdgeTop" }] : [];
    case "InsideVertical":
      return area.left < area.right ? [{ area: { ...area, right: area.right - 1 }, side: "EdgeRight" }, { area: { ...area, left: area.left + 1 }, side: "EdgeLeft" }] : [];
    default:
      return [{ area, side }];
  }
}

/** Widths of columns and heights of rows: of the lines that an area touches. */
export function lineProperty(sheet: HostSheet, which: "rows" | "columns", areas: readonly Area[], standard: number, assertWritable: () => void): HostProperty {
  return {
    get: () => {
      const sizes = new Set([...linesOf(sheet, which, areas)].map((line) => sheet[which].get(line)?.size ?? standard));
      return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
    },
    set: (value) => {
      assertWritable();
      if (typeof value !== "number" || value < 0) throw HostError.invalidArgument();
      for (const line of linesOf(sheet, which, areas)) sheet[which].set(line, { ...sheet[which].get(line), size: value });
    },
  };
}

/** Setting it true gives lines back their standard size; setting it false changes nothing, as in Excel. */
function standardSize(sheet: HostSheet, which: "rows" | "columns", areas: readonly Area[], assertWritable: () => void): HostProperty {
  return {
    get: () => [...linesOf(sheet, which, areas)].every((line) => sheet[which].get(line)?.size === undefined),
    set: (value) => {
      assertWritable();
      if (value === true) for (const line of linesOf(sheet, which, areas)) delete sheet[which].get(line)?.size;
    },
  };
}

/** The lines of an area; of a whole sheet only those in use. */
export function linesOf(sheet: HostSheet, which: "rows" | "columns", areas: readonly Area[]): ReadonlySet<number> {
  const [first, last, unbounded] = which === "rows" ? (["top", "bottom", 100_000] as const) : (["left", "right", 16_000] as const);
  const lines = new Set<number>();
  for (const area of areas) {
    if (area[last] - area[first] < unbounded) {
      for (let line = area[first]; line <= area[last]; line++) lines.add(line);
      continue;
    }
    const used = usedAreaOf(sheet, false);
    const inUse = used && intersection(used, area);
    for (let line = inUse?.[first] ?? 0; inUse && line <= inUse[last]; line++) lines.add(line);
    for (const line of sheet[which].keys()) lines.add(line);
  }
  return lines;
}

export const lineDefaults = { rows: DEFAULT_ROW_POINTS, columns: DEFAULT_COLUMN_POINTS } as const;
