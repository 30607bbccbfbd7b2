import { readHierarchy } from "./hierarchy";

const paths = (rows: readonly (string | [string, "section"])[]): readonly string[] =>
  readHierarchy(rows.map((row) => (typeof row === "string" ? { raw: row, indent: 0, isSection: false } : { raw: row[0], indent: 0, isSection: true }))).map((place) => place.path.join(":"));

test("indentation by full-width spaces makes parts of a whole", () => {
  expect(paths(["税收收入", "　　增值税", "　　　　其中：免抵调", "　　企业所得税", "非税收入"])).toEqual([
    "税收收入",
    "税收收入:增值税",
    "税收收入:增值税:免抵调",
    "税收收入:企业所得税",
    "非税收入",
  ]);
});

test("numbering makes levels where nothing is indented", () => {
  expect(paths(["一、一般公共预算收入", "（一）税收收入", "1.增值税", "2.消费税", "（二）非税收入", "二、一般公共预算支出", "合计"])).toEqual([
    "一般公共预算收入",
    "一般公共预算收入:税收收入",
    "一般公共预算收入:税收收入:增值税",
    "一般公共预算收入:税收收入:消费税",
    "一般公共预算收入:非税收入",
    "一般公共预算支出",
    "合计",
  ]);
});

test("items of 其中 go on as long as they are aligned below it", () => {
  expect(paths(["财政收入", "其中：税收收入", "　　　非税收入", "财政支出"])).toEqual(["财政收入", "财政收入:税收收入", "财政收入:非税收入", "财政支出"]);
});

test("a heading above a heading of its own depth heads all that follows", () => {
  expect(paths([[" Seasonally adjusted", "section"], [" Current account", "section"], ["   Goods", "section"], ["     Exports", "section"], "      Oil", " Balance"])).toEqual([
    "Seasonally adjusted",
    "Seasonally adjusted:Current account",
    "Seasonally adjusted:Current account:Goods",
    "Seasonally adjusted:Current account:Goods:Exports",
    "Seasonally adjusted:Current account:Goods:Exports:Oil",
    "Seasonally adjusted:Balance",
  ]);
});

test("a bare total at the depth of its heading belongs to it", () => {
  expect(paths([["Credits", "section"], "  Goods", "Total", ["Debits", "section"], "  Goods", "Total"])).toEqual(["Credits", "Credits:Goods", "Credits:Total", "Debits", "Debits:Goods", "Debits:Total"]);
});

test("第一产业 is no numbering", () => {
  expect(paths(["第一产业增加值", "1-2月", "3D打印设备"])).toEqual(["第一产业增加值", "1-2月", "3D打印设备"]);
});

test("a blank line within a group does not end it", () => {
  expect(paths([["Financial account", "section"], "Direct investment", ["", "section"], "Portfolio investment", ["Position", "section"], "Direct investment"])).toEqual(["Financial account", "Financial account:Direct investment", "", "Financial account:Portfolio investment", "Position", "Position:Direct investment"]);
});
