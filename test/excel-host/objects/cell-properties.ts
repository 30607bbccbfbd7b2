import type { Area } from "../../../src/sheet/address";
import { cellAt, type HostSheet } from "../book";
import { HostError } from "../host-error";
import type { Json, JsonObject } from "../wire";
import { BORDER_DEFAULTS, FORMAT_DEFAULTS, formatDefault, lineDefaults, setCellFormat } from "./format";

const SIDES: Readonly<Record<string, string>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp" };

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `getCellProperties`: for each cell what was asked for, as nested objects. */
export function cellProperties(sheet: HostSheet, area: Area, wanted: Json): Json {
  const format = isObject(wanted) ? wanted["format"] : undefined;
  if (!isObject(wanted) || !isObject(format) || Object.keys(wanted).length > 1) throw HostError.unknownMember("CellProperties", JSON.stringify(wanted));
  const keys = formatKeys(format);
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const known = cellAt(sheet, row, column)?.format;
      cells.push({ format: nest(keys.map(({ path, key }) => [path, known?.get(key) ?? formatDefault(key)])) });
    }
    rows.push(cells);
  }
  return rows;
}

/** `setCellProperties`: only what is named is changed. */
export function setCellProperties(sheet: HostSheet, area: Area, data: Json): void {
  if (!Array.isArray(data)) throw HostError.invalidArgument();
  data.forEach((cells: Json, i: number) => {
    if (!Array.isArray(cells)) throw HostError.invalidArgument();
    cells.forEach((cell: Json, j: number) => {
      const format = isObject(cell) ? cell["format"] : undefined;
      if (!isObject(format)) return;
      for (const { path, key } of formatKeys(format)) {
        const value = path.reduce<Json | undefined>((at, name) => (isObject(at) ? at[name] : undefined), format);
        if (value !== undefined && value !== null) setCellFormat(sheet, area.top + i, area.left + j, key, value);
      }
    });
  });
}

/** `getRowProperties` and `getColumnProperties`: one object a line. */
export function lineProperties(sheet: HostSheet, area: Area, which: "rows" | "columns", wanted: Json): Json {
  if (!isObject(wanted)) throw HostError.invalidArgument();
  const [hidden, size, first, last] = which === "rows" ? (["rowHidden", "rowHeight", area.top, area.bottom] as const) : (["columnHidden", "columnWidth", area.left, area.right] as const);
  const format = wanted["format"];
  for (const name of Object.keys(wanted)) if (name !== hidden && name !== "format") throw HostError.unknownMember("LineProperties", name);
  for (const name of isObject(format) ? Object.keys(format) : []) if (name !== size) throw HostError.unknownMember("LineProperties", name);
  const lines: Json[] = [];
  for (let line = first; line <= last; line++) {
    const known = sheet[which].get(line);
    lines.push({ ...(wanted[hidden] === true ? { [hidden]: known?.hidden ?? false } : {}), ...(isObject(format) ? { format: { [size]: known?.size ?? lineDefaults[which] } } : {}) });
  }
  return lines;
}

/** The leaves of an object like {font: {bold: …}} with the keys under which the model keeps them. */
function formatKeys(format: JsonObject, path: readonly string[] = []): readonly { readonly path: readonly string[]; readonly key: string }[] {
  return Object.entries(format).flatMap(([name, value]) => {
    const here = [...path, name];
    if (isObject(value)) {
      const isBorders = path.length === 0 && name === "borders" && Object.keys(value).every((inner) => ["style", "weight", "color"].includes(inner));
      return isBorders ? Object.keys(SIDES).flatMap((side) => formatKeys(value, [...here, side])) : formatKeys(value, here);
    }
    const key = modelKey(here);
    if (!(key in FORMAT_DEFAULTS) && !key.startsWith("Borders.")) throw HostError.unknownMember("CellProperties", here.join("/"));
    return [{ path: here, key }];
  });
}

function modelKey(path: readonly string[]): string {
  const [group = "", side = "", name = ""] = path;
  if (group !== "borders") return path.map(capital).join(".");
  const edge = SIDES[side];
  if (edge === undefined || !(capital(name) in BORDER_DEFAULTS)) throw HostError.unknownMember("CellProperties", path.join("/"));
  return `Borders.${edge}.${capital(name)}`;
}

function nest(leaves: readonly (readonly [readonly string[], Json])[]): Json {
  const root: Record<string, Json> = {};
  for (const [path, value] of leaves) {
    let at = root;
    for (const name of path.slice(0, -1)) {
      const next: Record<string, Json> = { ...(isObject(at[name]) ? at[name] : {}) };
      at[name] = next;
      at = next;
    }
    at[path[path.length - 1] ?? ""] = value;
  }
  return root;
}
