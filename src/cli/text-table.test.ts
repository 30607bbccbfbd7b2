import { textTable } from "./text-table";

test("columns line up, a Chinese character counting as two", () => {
  expect(textTable([["指标", "同比"], ["GDP", "-6.8%"], ["死亡人数", "60%"]])).toBe("指标      同比\nGDP       -6.8%\n死亡人数  60%");
});
