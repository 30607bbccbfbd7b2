import { FormulaBook } from "../../test/evaluator/formula-book";
import { textsOf, composeTables } from "../../test/narrative/compose-table";
import { BANNER, CITY } from "../../test/narrative/sample-tables";
import { tableOf } from "../../test/narrative/table-of";
import { Decimal } from "../quantity/decimal";
import { printFormula } from "./print-formula";
import { choose, type Node, type NumberForm } from "./tree";

const FORM: NumberForm = { shift: 2, decimals: 1, rounding: "half-up", trimZeros: false, magnitude: true, grouped: false };

function number(exact: string, form: Partial<NumberForm> = {}): Node {
  return { kind: "number", source: { exact: Decimal.parse(exact), formula: "A1", findings: [0] }, form: { ...FORM, ...form } };
}

test("words become literals of at most 255 characters, with quotes doubled", () => {
  expect(printFormula(["说", '"好"', ""])).toBe('="说""好"""');
  const literals = printFormula("长".repeat(600))?.slice(1).split("&") ?? [];
  expect(literals.map((literal) => literal.length - 2)).toEqual([255, 255, 90]);
});

test("a doubled quote is never cut in two", () => {
  const printed = printFormula(`${"a".repeat(254)}"b`);
  expect(printed).toBe(`="${"a".repeat(254)}"&"""b"`);
});

test("a rate is rounded twice, so that ties come out as by hand", () => {
  expect(printFormula(number("0.345"))).toBe('=TEXT(ROUND(ROUND(ABS(A1),12),3)*100,"0.0")');
});

test("no formula where Excel could print something else", () => {
  expect(printFormula(number("501"))).toBeNull();
  expect(printFormula(number("0.00000000001"))).toBeNull();
  expect(printFormula(number("1234567890123456", { shift: 0, decimals: 0 }))).toBeNull();
  expect(printFormula({ kind: "number", source: { exact: Decimal.ZERO, formula: null, findings: [] }, form: FORM })).toBeNull();
});

test("no formula beyond Excel's limits of length and nesting", () => {
  const deep = Array.from({ length: 65 }).reduce<Node>((inner) => choose({ holds: true, formula: "A1", findings: [] }, inner, ""), "x");
  expect(printFormula(deep)).toBeNull();
  expect(printFormula("字".repeat(8190))).toBeNull();
});

test("a sentence too long for a formula is said in several that are not", () => {
  const sheet = "一张名字很长很长的工作表用来检验公式的长度上限是否遵守了它";
  const rows = [1, 2, 3].map((place) => ({ indicator: `第${"一二三"[place - 1] ?? ""}项利润`, unit: "万元", figures: { actual: 100 + place, prior: 90, target: 300, stretch: 400 } }));
  const short = composeTables([tableOf({ period: "2024Q1", rows })]);
  const long = composeTables([tableOf({ sheet, period: "2024Q1", rows })]);
  expect(short).toHaveLength(1);
  expect(long).toHaveLength(3);
  expect(long.every((sentence) => sentence.formula !== null)).toBe(true);
});

test("the samples' sentences are alive", () => {
  for (const { formula } of composeTables([CITY, BANNER])) expect(formula).toMatch(/^=/);
  expect(textsOf([CITY])).toHaveLength(3);
});

test("rounding to even has a formula that Excel's own functions come to, ties and all", async () => {
  const book = await FormulaBook.create();
  book.addSheet("F");
  const cases = [
    ["0.25", 1, 0, "0.2"],
    ["0.35", 1, 0, "0.4"],
    ["2.5", 0, 0, "2"],
    ["3.5", 0, 0, "4"],
    ["8.145", 2, 0, "8.14"],
    ["0.125", 1, 2, "12.5"],
    ["0.1245", 1, 2, "12.4"],
    ["0.12450001", 1, 2, "12.5"],
    ["0.1255", 1, 2, "12.6"],
  ] as const;
  const formulas = cases.map(([exact, decimals, shift]) => printFormula(number(exact, { decimals, shift, rounding: "half-even" }))?.replaceAll("A1", exact) ?? "");
  formulas.forEach((formula, row) => book.setFormula("F", row, 0, formula));
  book.calculate();
  expect(formulas.map((_, row) => book.value("F", row, 0))).toEqual(cases.map(([, , , shown]) => shown));
});
