import { Problem } from "../../sheet/problem";
import { describeProblem, describeWarning } from "./messages";

test("a problem is worded with its particulars, in the reader's language", () => {
  const problem = new Problem("sheet-not-found", { sheet: "二季度", sheets: "一季度、隐患排查" });
  expect(describeProblem(problem, "zh-CN")).toBe("工作簿中没有工作表“二季度”，现有：一季度、隐患排查。");
  expect(describeProblem(problem, "en")).toBe("The workbook has no sheet “二季度”. It has: 一季度、隐患排查.");
});

test("a part whose particulars are missing is left out", () => {
  expect(describeProblem(new Problem("sheet-not-found", { sheet: "二季度" }), "zh-CN")).toBe("工作簿中没有工作表“二季度”。");
});

test("a warning names its cell", () => {
  const warning = { code: "text-number", cell: { sheet: "一季度", row: 6, column: 2 }, detail: {} } as const;
  expect(describeWarning(warning, "zh-CN")).toBe("一季度!C7 的数字以文本形式存放，已按数字读取。");
});
