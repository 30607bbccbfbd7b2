import { occasionIn } from "./occasions";
import { periodPhrase, periodTitle } from "./period-phrases";

test.each([
  ["2025年国庆假期旅游接待情况", "国庆假期"],
  ["2024年“五一”假期旅游接待情况表", "“五一”假期"],
  ["2023年中秋、国庆黄金周市场监测", "中秋、国庆黄金周"],
  ["2024年春节期间安全生产情况", "春节期间"],
  ["2024年国庆路改造工程", null],
  ["2024年五一村收支情况", null],
])("the holiday of %s", (title, occasion) => expect(occasionIn(title)).toBe(occasion));

test("a holiday is said, and not the whole of its year", () => {
  const year = { kind: "year", year: 2025 } as const;
  expect([periodPhrase(year, "zh-CN", "国庆假期"), periodPhrase(year, "en", "国庆假期"), periodTitle(year, "zh-CN", "国庆假期")]).toEqual(["2025年国庆假期", "During the National Day holiday of 2025", "2025年国庆假期"]);
  expect(periodPhrase({ kind: "month", year: 2025, month: 10, cumulative: false }, "zh-CN", "国庆假期")).toBe("2025年10月");
});
