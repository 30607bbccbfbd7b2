import { FormulaBook } from "./formula-book";

async function evaluate(formula: string, cells: readonly (string | number | boolean | null)[] = []) {
  const book = await FormulaBook.create();
  book.addSheet("一季度");
  cells.forEach((content, column) => book.setCell("一季度", 0, column, content));
  book.addSheet("结果");
  book.setFormula("结果", 0, 0, formula);
  book.calculate();
  return book.value("结果", 0, 0);
}

test("gives numbers to 15 significant digits", async () => {
  expect(await evaluate("=('一季度'!A1-'一季度'!B1)/'一季度'!B1", [46, 34])).toBe(0.352941176470588);
});

test("keeps text as text, also where it looks like a number or a formula", async () => {
  expect(await evaluate("=ISNUMBER('一季度'!A1)", ["12"])).toBe(false);
  expect(await evaluate("='一季度'!A1&\"\"", ["=1+1"])).toBe("=1+1");
});

test("tells numbers, texts, truth values, errors and blanks apart", async () => {
  expect(await evaluate('=TEXT(0.285,"0.0%")&"上升"')).toBe("28.5%上升");
  expect(await evaluate("=1=1")).toBe(true);
  expect(await evaluate("=1/0")).toBe("#DIV/0!");
  expect(await evaluate("=ISBLANK('一季度'!B1)", [1, null])).toBe(true);
});
