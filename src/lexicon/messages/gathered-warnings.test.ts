import type { Warning } from "../../sheet/problem";
import { gatherWarnings } from "./gathered-warnings";

const at = (code: Warning["code"], row: number, column: number, detail: Warning["detail"] = {}, sheet = "表"): Warning => ({ code, cell: { sheet, row, column }, detail });
const texts = (warnings: readonly Warning[], locale: "zh-CN" | "en" = "zh-CN"): readonly string[] => gatherWarnings(warnings, locale).map(({ text }) => text);

test("one kind on one sheet is one line with its areas", () => {
  const block = [2, 3, 4].flatMap((row) => [at("text-number", row, 4), at("text-number", row, 5)]);
  expect(texts([...block, at("text-number", 8, 1), at("text-number", 0, 0, {}, "别表")])).toEqual(["表!E3:F5、B9 的数字以文本形式存放，已按数字读取。", "别表!A1 的数字以文本形式存放，已按数字读取。"]);
});

test("of many places only some are named, and counted", () => {
  const scattered = Array.from({ length: 12 }, (_, index) => at("text-number", index * 2, 1));
  expect(texts(scattered)).toEqual(["表!B1、B3、B5、B7等12处 的数字以文本形式存放，已按数字读取。"]);
  expect(texts(scattered, "en")[0]).toContain("B1, B3, B5, B7 and others (12 cells)");
});

test("a few that differ in their particulars keep them; many give them up", () => {
  const sums = (count: number): readonly Warning[] => Array.from({ length: count }, (_, row) => at("sum-differs", row, 2, { total: String(row), sum: String(row + 1) }));
  expect(texts(sums(2))).toEqual(["表!C1 的合计与分项之和不符：合计 0，分项之和 1。", "表!C2 的合计与分项之和不符：合计 1，分项之和 2。"]);
  expect(texts(sums(5))).toEqual(["表!C1:C5 的合计与分项之和不符。"]);
});

test("every cell is kept for the click", () => expect(gatherWarnings([at("hidden", 1, 1), at("hidden", 2, 1)], "zh-CN")[0]?.cells).toHaveLength(2));
