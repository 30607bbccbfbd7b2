import type { Area } from "../sheet/address";
import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { ExcelGateway } from "./excel-gateway";
import { expectedResults } from "./plan-writing";
import { rangeOf } from "./sheet-cells";

const CELLS_PER_REQUEST = 100_000;

/** Excel keeps 15 digits, and adds up in doubles: results within a billionth of one another are the same. */
const TOLERANCE = 1e-9;
/** Our formulas round rates to twelve decimals: of one of 0.02% a billionth is less than that takes away. */
const ROUNDED = 1e-12;

interface WrittenSheet {
  readonly sheet: string;
  readonly cells: SheetPlan["cells"];
}

/** The rows of a sheet that hold formulas, and in which columns. */
interface Piece {
  readonly sheet: string;
  readonly area: Area;
}

/** Has Excel compute our sheets, and only them, and names for each the cells whose result is not the expected one. */
export async function differencesFrom(gateway: ExcelGateway, written: readonly WrittenSheet[]): Promise<readonly AppliedPlan["differences"][]> {
  const sheets = written.map(({ sheet, cells }) => ({ sheet, formulas: expectedResults(cells) }));
  const pieces = sheets.flatMap(({ sheet, formulas }) => piecesOf(sheet, formulas));
  const found = new Map<Piece, readonly (readonly unknown[])[]>();
  for (const request of requestsOf(pieces)) {
    const values = await computed(gateway, request);
    request.forEach((piece, index) => found.set(piece, values[index] ?? []));
  }
  return sheets.map(({ sheet, formulas }) => {
    const own = pieces.filter((piece) => piece.sheet === sheet);
    const first = own[0]?.area;
    const rows = own.flatMap((piece) => found.get(piece) ?? []);
    return formulas.flatMap(({ row, column, expected }) => {
      const value = plain(rows[row - (first?.top ?? 0)]?.[column - (first?.left ?? 0)]);
      return agree(value, expected) ? [] : [{ cell: { sheet, row, column }, expected, found: value }];
    });
  });
}

function piecesOf(sheet: string, formulas: ReturnType<typeof expectedResults>): readonly Piece[] {
  const [first] = formulas;
  if (first === undefined) return [];
  const left = formulas.reduce((least, cell) => Math.min(least, cell.column), first.column);
  const right = formulas.reduce((most, cell) => Math.max(most, cell.column), first.column);
  const start = formulas.reduce((least, cell) => Math.min(least, cell.row), first.row);
  const end = formulas.reduce((most, cell) => Math.max(most, cell.row), first.row);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / (right - left + 1)));
  const pieces: Piece[] = [];
  for (let top = start; top <= end; top += rowsAtOnce) pieces.push({ sheet, area: { top, left, bottom: Math.min(end, top + rowsAtOnce - 1), right } });
  return pieces;
}

/** As many pieces at once as one answer holds. */
function requestsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let size = Infinity;
  for (const piece of pieces) {
    const { top, left, bottom, right } = piece.area;
    const own = (bottom - top + 1) * (right - left + 1);
    size += own;
    if (size > CELLS_PER_REQUEST) {
      requests.push([]);
      size = own;
    }
    requests.at(-1)?.push(piece);
  }
  return requests;
}

async function computed(gateway: ExcelGateway, pieces: readonly Piece[]): Promise<readonly (readonly (readonly unknown[])[])[]> {
  return gateway.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of new Set(pieces.map(({ sheet }) => sheet))) worksheets.getItem(name).calculate(true);
    const ranges = pieces.map(({ sheet, area }) => rangeOf(worksheets.getItem(sheet), area).load("values"));
    await context.sync();
    return ranges.map((range) => range.values);
  });
}

function plain(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

function agree(found: string | number | boolean, expected: string | number): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= Math.max(ROUNDED, TOLERANCE * Math.max(Math.abs(found), Math.abs(expected)));
}
