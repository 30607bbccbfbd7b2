import { gridOf } from "../sheet/grid";
import { indexAt, layOutSheet, visibleRange } from "./sheet-layout";
import { ROW_HEIGHT } from "./sheet-sizes";

test("hidden rows and columns take no room, widths are those of the sheet", () => {
  const { lefts, tops } = layOutSheet(gridOf("S", [["a", "b", "c"], ["d"], ["e"]], { columnWidths: new Map([[0, 20]]), hiddenColumns: new Set([1]), hiddenRows: new Set([1]) }));
  expect(lefts.slice(0, 4)).toEqual([0, 145, 145, 209]);
  expect(tops.slice(0, 4)).toEqual([0, ROW_HEIGHT, ROW_HEIGHT, 2 * ROW_HEIGHT]);
});

test("a merge covers its other cells and grows with its text", () => {
  const long = "文".repeat(60);
  const { covered, mergeAt, tops } = layOutSheet(gridOf("S", [[long, null, null]], { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }));
  expect(mergeAt.has("0,0")).toBe(true);
  expect([...covered]).toEqual(["0,1", "0,2"]);
  expect(tops[1]).toBeGreaterThan(ROW_HEIGHT);
});

test("only what reaches into the view is drawn", () => {
  const edges = [0, 10, 20, 20, 30, 40];
  expect([9, 10, 19].map((position) => indexAt(edges, position))).toEqual([0, 1, 1]);
  expect(visibleRange(edges, 12, 25)).toEqual([1, 3]);
  expect(visibleRange(edges, -50, 1000)).toEqual([0, 4]);
});
