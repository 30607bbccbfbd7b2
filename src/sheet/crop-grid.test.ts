import { cropGrid } from "./crop-grid";
import { formulaAt, gridOf, valueAt } from "./grid";

const grid = gridOf(
  "一季度",
  [
    ["标题", null, null],
    ["指标", "本期", "同期"],
    ["起数", 46, 34],
  ],
  { formulas: [undefined, undefined, [undefined, "=40+6"]], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
);

test("cells inside the area stay where they are, others are gone", () => {
  const cropped = cropGrid(grid, { top: 1, left: 1, bottom: 9, right: 1 });
  expect(valueAt(cropped, 2, 1)).toBe(46);
  expect(formulaAt(cropped, 2, 1)).toBe("=40+6");
  expect(valueAt(cropped, 2, 0)).toBeNull();
  expect(valueAt(cropped, 2, 2)).toBeNull();
  expect(valueAt(cropped, 0, 0)).toBeNull();
});

test("the last row and column of the area belong to it, the next ones do not", () => {
  const cropped = cropGrid(grid, { top: 0, left: 0, bottom: 1, right: 1 });
  expect([valueAt(cropped, 1, 1), valueAt(cropped, 2, 1), valueAt(cropped, 1, 2)]).toEqual(["本期", null, null]);
});

test("merges that reach outside are left out", () => {
  expect(cropGrid(grid, { top: 0, left: 0, bottom: 2, right: 1 }).merges).toEqual([]);
  expect(cropGrid(grid, { top: 0, left: 0, bottom: 2, right: 2 }).merges).toHaveLength(1);
});
