import { gridOf, type CellValue } from "../sheet/grid";
import { plainSum } from "./plain-sum";

const NONE = { fault: "no-cached-value" } as const;

function sumAt(row: number, values: readonly (readonly CellValue[])[], formulas: readonly (readonly (string | undefined)[])[]): string | null {
  return plainSum(gridOf("S", values, { formulas }), row, 0)?.toString() ?? null;
}

test("sums of sums are worked out, texts and what lies beyond the sheet count nothing", () => {
  const values = [[1.1], ["甲"], [2], [NONE], [NONE]];
  expect(sumAt(4, values, [[], [], [], ["=SUM(A1:A3)"], ["=SUM(A4,A1048576,B1:XFD9)"]])).toBe("3.1");
});

test("sums that come back to themselves have no value", () => {
  expect(sumAt(0, [[NONE], [NONE]], [["=SUM(A2)"], ["=SUM(A1)"]])).toBeNull();
  expect(sumAt(0, [[NONE]], [["=SUM(A1:A9)"]])).toBeNull();
});

test("a number that no figure reaches has no sum", () => expect(sumAt(1, [[Number.MAX_VALUE], [NONE]], [[], ["=SUM(A1)"]])).toBeNull());

test("sums of a hundred sums of a hundred sums are each worked out once", () => {
  const values = Array.from({ length: 500 }, (_, row): readonly CellValue[] => [row < 100 ? 1 : NONE]);
  const formulas = values.map((_, row) => (row < 100 ? [] : [`=SUM(A${Math.floor(row / 100) * 100 - 99}:A${Math.floor(row / 100) * 100})`]));
  expect(sumAt(499, values, formulas)).toBe("100000000");
});
