import { areaAddress, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../../../src/sheet/address";
import type { Book, HostSheet } from "../book";
import { HostError } from "../host-error";

/** An area of a sheet: what a range is. */
export interface Place {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "sheet" in value && "area" in value;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;

/** @throws HostError when the area lies outside a sheet */
export function checkedArea(area: Area): Area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!inside || area.bottom < area.top || area.right < area.left) throw HostError.invalidArgument();
  return area;
}

/** "A1:B2", "A:C", "3:4", with or without $. */
export function parseAnyArea(address: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) return { top: 0, left: columnIndex(columns[1] ?? ""), bottom: MAX_ROWS - 1, right: columnIndex(columns[2] ?? "") };
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  return parseArea(address);
}

/** "'一季度'!A1:B2" → its sheet and area; without a sheet name it is `home`. */
export function parsePlace(book: Book, reference: string, home: HostSheet | null): Place | null {
  const bang = reference.lastIndexOf("!");
  const sheetName = bang < 0 ? null : reference.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = sheetName === null ? home : book.sheet(sheetName);
  const area = parseAnyArea(reference.slice(bang + 1));
  return sheet && area ? { sheet, area } : null;
}

/** "Sheet1!A1:B2", the sheet quoted where its name needs it. */
export function placeAddress({ sheet, area }: Place): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${shortAddress(area)}`;
}

export function shortAddress(area: Area): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

export function absoluteAddress(place: Place): string {
  const address = placeAddress(place);
  const bang = address.lastIndexOf("!");
  return address.slice(0, bang + 1) + address.slice(bang + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** A1 style areas of one address list, as `getRanges` takes it. */
export function parseAreas(book: Book, sheet: HostSheet, list: string): readonly Area[] {
  if (list.length > 8192) throw HostError.invalidArgument("the address is longer than 8192 characters");
  return list.split(",").map((address) => {
    const place = parsePlace(book, address.trim(), sheet);
    if (place === null || place.sheet !== sheet) throw HostError.invalidArgument();
    return place.area;
  });
}
