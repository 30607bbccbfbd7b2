import { FormulaBook, type ComputedValue } from "../evaluator/formula-book";
import { cellsOf, type Book, type HostCell, type HostSheet } from "./book";

const CALCULATIONS_PER_REQUEST = 2;

/**
 * Computes a book's formulas with the independent evaluator, never with our own measures. A formula that came with a cached
 * value keeps it until the evaluator's own answer changes: what the evaluator does not know must not spoil what Excel once computed.
 */
export class Calculation {
  private readonly engines: FormulaBook[] = [];
  private needed = true;
  private recalculated = false;

  constructor(
    private readonly book: Book,
    private readonly wasm: Uint8Array | undefined,
  ) {}

  /** Must be awaited before each request: the evaluator is made asynchronously, requests are answered synchronously. */
  async prepare(): Promise<void> {
    this.recalculated = false;
    const first = this.needed && this.engines.length === 0;
    while (this.engines.length < CALCULATIONS_PER_REQUEST) this.engines.push(await FormulaBook.create(this.wasm));
    if (first) this.update();
  }

  /** A cell, a sheet or a name changed. */
  invalidate(): void {
    this.needed = true;
  }

  /** Computes everything anew, as often as asked but once a request; after that only what changed meanwhile. */
  recalculate(): void {
    this.needed ||= !this.recalculated;
    this.recalculated = true;
    this.update();
  }

  /** Brings every formula up to date, if anything changed since the last time. */
  update(): void {
    if (!this.needed) return;
    this.needed = false;
    const formulas = this.book.sheets.flatMap((sheet) => [...cellsOf(sheet)].filter(({ cell }) => cell.formula !== null).map((found) => ({ ...found, sheet })));
    if (formulas.length === 0) return;
    const engine = this.takeEngine();
    for (const sheet of this.book.sheets) engine.addSheet(sheet.name); // all of them first: a formula may point at a later one
    for (const sheet of this.book.sheets) load(engine, sheet);
    engine.calculate();
    for (const { sheet, row, column, cell } of formulas) accept(cell, engine.value(sheet.name, row, column));
  }

  private takeEngine(): FormulaBook {
    const engine = this.engines.pop();
    if (engine === undefined) throw new Error(`the local host calculates ${CALCULATIONS_PER_REQUEST} times a request at most`);
    return engine;
  }
}

function load(engine: FormulaBook, sheet: HostSheet): void {
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (cell.formula !== null) engine.setFormula(sheet.name, row, column, cell.formula);
    else if (typeof cell.value === "object") engine.setFormula(sheet.name, row, column, `=${cell.value.code}`);
    else if (cell.value !== "") engine.setCell(sheet.name, row, column, cell.value);
  }
}

function accept(cell: HostCell, computed: ComputedValue): void {
  const changed = cell.fresh || (cell.computed !== undefined && cell.computed !== computed);
  cell.computed = computed;
  if (!changed) return;
  cell.fresh = false;
  if (typeof computed === "string" && /^#[A-Z/0]+[!?A]$/.test(computed)) cell.value = { fault: "error", code: computed };
  else cell.value = computed ?? 0;
}
