import { auditText } from "../audit-text";

const sharesIn = (text: string): readonly string[] =>
  auditText(text, { locale: "zh-CN" })
    .claims.filter(({ kind, expected }) => kind === "sum" && expected === "100")
    .map(({ text: said, verdict }) => `${said} ${verdict}`);

test("shares that end with the rest make a hundred, within their rounding", () => {
  expect(sharesIn("从原因看，电气故障占38.2%，用火不慎占24.6%，其他占37.2%。")).toEqual(["38.2%，用火不慎占24.6%，其他占37.2% consistent"]);
  expect(sharesIn("从原因看，电气故障占38.3%，用火不慎占24.6%，其他占37.2%。")).toEqual(["38.3%，用火不慎占24.6%，其他占37.2% consistent"]);
  expect(sharesIn("从原因看，电气故障占32.8%，用火不慎占24.6%，其他占37.2%。")).toEqual(["32.8%，用火不慎占24.6%，其他占37.2% inconsistent"]);
});

test("shares without a rest, of two things, or far from a hundred are no whole", () => {
  expect(sharesIn("从原因看，电气故障占38.2%，用火不慎占24.6%，吸烟占12.2%。")).toEqual([]);
  expect(sharesIn("从原因看，电气故障占62.8%，其他占37.2%。")).toEqual([]);
  expect(sharesIn("城镇占58.3%，男性占51.2%，其他地区占47.9%。")).toEqual([]);
});

test("a mean of a day, and a year to which figures have recovered", () => {
  const wrong = (text: string): readonly string[] => auditText(text, { locale: "zh-CN" }).claims.filter(({ verdict }) => verdict === "inconsistent").map(({ text: said }) => said);
  expect(wrong("假期5天，全市共接待游客450万人次，日均接待90万人次。")).toEqual([]);
  expect(wrong("假期5天，全市共接待游客450万人次，日均接待80万人次。")).toEqual(["80万人次"]);
  // The growth is on last year, not on the year that is recovered to.
  expect(wrong("全市接待游客386万人次，同比增长46.2%，恢复到2019年同期512万人次的75.4%。")).toEqual([]);
});
