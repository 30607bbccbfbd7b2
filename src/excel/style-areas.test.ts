import { areaAddress } from "../sheet/address";
import type { PlanCell } from "../sheet/sheet-plan";
import { addressLists, areasByStyle } from "./style-areas";

const cell = (row: number, column: number, style: string): PlanCell => ({ row, column, content: null, style });

test("cells of one style become few rectangles that cover exactly them", () => {
  const cells = [cell(1, 0, "a"), cell(0, 0, "a"), cell(0, 1, "a"), cell(1, 1, "a"), cell(2, 0, "a"), cell(2, 1, "b"), cell(4, 0, "a")];
  const areas = areasByStyle(cells);
  expect(areas.get("a")?.map(areaAddress).sort()).toEqual(["A1:B2", "A3", "A5"]);
  expect(areas.get("b")?.map(areaAddress)).toEqual(["B3"]);
});

test("a column of ten thousand cells is one rectangle", () => {
  const cells = Array.from({ length: 10_000 }, (_, row) => cell(row, 3, "a"));
  expect(areasByStyle(cells).get("a")).toEqual([{ top: 0, left: 3, bottom: 9_999, right: 3 }]);
});

test("address lists stay below what Excel cuts, and lose no area", () => {
  const areas = Array.from({ length: 5_000 }, (_, index) => ({ top: index * 2, left: 0, bottom: index * 2, right: 0 }));
  const lists = addressLists(areas);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8_192);
  expect(lists.flatMap((list) => list.split(","))).toEqual(areas.map(areaAddress));
  expect(addressLists([])).toEqual([]);
});
