import { parsePeriodCode } from "../quantity/period";
import { periodName } from "./period-names";

describe("what an office calls a period", () => {
  it.each([
    ["2024", "2024年", "2024"],
    ["2004H1", "2004年上半年", "2004 first half"],
    ["2012Q1", "2012年一季度", "2012 Q1"],
    ["2024Q3/ytd", "2024年前三季度", "2024 Q1–Q3"],
    ["2024Q4/ytd", "2024年全年", "2024 Q1–Q4"],
    ["2024-03", "2024年3月", "March 2024"],
    ["2024-02/ytd", "2024年1—2月", "January–February 2024"],
    ["2024-01/ytd", "2024年1月", "January 2024"],
    ["--12", "12月", "December"],
    ["--Q1", "一季度", "Q1"],
    ["2024-03-B", "2024年3月中旬", "mid March 2024"],
    ["2024-03-18/ytd", "截至2024年3月18日", "to 18 March 2024"],
    ["2024-01-01..2024-03-18", "2024年1月1日—2024年3月18日", "1 January 2024 to 18 March 2024"],
    ["2023-04-01..2024-03-31", "2023年4月—2024年3月", "April 2023 to March 2024"],
    ["2023-10-01..2023-12-31", "2023年10—12月", "October to December 2023"],
  ])("%s", (code, chinese, english) => {
    const period = parsePeriodCode(code);
    expect(period && periodName(period, "zh-CN")).toBe(chinese);
    expect(period && periodName(period, "en")).toBe(english);
  });
});
