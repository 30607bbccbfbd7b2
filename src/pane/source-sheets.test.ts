import { chooseSheet } from "./source-sheets";

const sheets = [
  { name: "说明", visible: false, mark: null, sources: [] },
  { name: "一季度", visible: true, mark: null, sources: [] },
  { name: "汇总", visible: true, mark: "r1", sources: [] },
  { name: "二季度", visible: true, mark: null, sources: [] },
];

test("the sheet in front is read", () => expect(chooseSheet(sheets, "二季度", "一季度")).toBe("二季度"));
test("in front of a tab of our own, the sheet stays that it was written from", () => expect(chooseSheet(sheets, "汇总", "二季度")).toBe("二季度"));
test("else the first visible sheet of the user's is read", () => {
  expect(chooseSheet(sheets, "汇总", null)).toBe("一季度");
  expect(chooseSheet(sheets, "汇总", "没有了")).toBe("一季度");
  expect(chooseSheet(sheets, null, null)).toBe("一季度");
});
test("a workbook of nothing but our own tabs has none", () => expect(chooseSheet([{ name: "汇总", visible: true, mark: "r1", sources: [] }], "汇总", null)).toBeNull());
