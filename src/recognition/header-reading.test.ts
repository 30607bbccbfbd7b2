import { gridOf } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

test("without merged cells a header also heads the blank cells to its right that have something under them", () => {
  const rows = [["2024年12月"], ["乡镇", "城市低保", null, "农村低保", null], [null, "户数", "人数", "户数", "人数"], ["甲镇", 10, 15, 30, 60], ["乙镇", 20, 24, 80, 97]];
  expect(linesOf(recognise(gridOf("Sheet1", rows))[0]).slice(0, 4)).toEqual(["B4 城市低保:户数 @甲镇 2024-12 actual 10 户", "C4 城市低保:人数 @甲镇 2024-12 actual 15 人", "D4 农村低保:户数 @甲镇 2024-12 actual 30 户", "E4 农村低保:人数 @甲镇 2024-12 actual 60 人"]);
});
