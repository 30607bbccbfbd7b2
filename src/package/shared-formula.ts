import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../sheet/address";

type Piece = string | Reference;

/** A cell, or an end of a whole-column or whole-row range: `row` or `column` is null there. */
interface Reference {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Texts, quoted sheet names, bracketed column names, references and words that look like them. The first alternative that fits is taken. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|[\w.\\\u0080-\uffff]+/g;

/**
 * A formula that many cells share, written relative to the cell that holds it; `at` prints it for another cell. References that
 * would leave the sheet become #REF!, as in Excel.
 */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = split(formula);
  }

  at(row: number, column: number): string {
    // Joined, not added up: V8 keeps sums as trees, which for a million long formulas fill the memory.
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : shifted(piece, row - this.row, column - this.column))).join("");
  }
}

function split(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of formula.matchAll(PIECES)) {
    const references = referencesOf(match);
    if (references === null) continue;
    pieces.push(formula.slice(from, match.index), ...references);
    from = match.index + match[0].length;
  }
  pieces.push(formula.slice(from));
  return pieces;
}

function referencesOf(match: RegExpMatchArray): readonly Piece[] | null {
  const [, columnMark, column, rowMark, row, leftMark, left, rightMark, right, topMark, top, bottomMark, bottom] = match;
  if (column !== undefined && row !== undefined) {
    const reference = { row: Number(row) - 1, column: columnIndex(column), rowFixed: rowMark === "$", columnFixed: columnMark === "$" };
    return reference.row < MAX_ROWS && reference.column < MAX_COLUMNS && reference.row >= 0 ? [reference] : null;
  }
  if (left !== undefined && right !== undefined) {
    const end = (name: string, mark: string | undefined): Piece => ({ row: null, column: columnIndex(name), rowFixed: true, columnFixed: mark === "$" });
    return [end(left, leftMark), ":", end(right, rightMark)];
  }
  if (top !== undefined && bottom !== undefined) {
    const end = (number: string, mark: string | undefined): Piece => ({ row: Number(number) - 1, column: null, rowFixed: mark === "$", columnFixed: true });
    return [end(top, topMark), ":", end(bottom, bottomMark)];
  }
  return null;
}

function shifted(reference: Reference, down: number, right: number): string {
  const row = reference.row === null || reference.rowFixed ? reference.row : reference.row + down;
  const column = reference.column === null || reference.columnFixed ? reference.column : reference.column + right;
  if ((row !== null && (row < 0 || row >= MAX_ROWS)) || (column !== null && (column < 0 || column >= MAX_COLUMNS))) return "#REF!";
  const letters = column === null ? "" : (reference.columnFixed ? "$" : "") + columnName(column);
  const digits = row === null ? "" : (reference.rowFixed ? "$" : "") + String(row + 1);
  return letters + digits;
}
