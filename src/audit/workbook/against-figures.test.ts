import { roleTable } from "../../../test/tables/role-table";
import { parsePeriodCode } from "../../quantity/period";
import { auditText } from "../audit-text";
import type { Claim } from "../claim";

const TABLE = roleTable("一季度", parsePeriodCode("2024Q1/ytd"), ["actual", "prior", "ceiling"], [
  { indicator: "工业投资", unit: "亿元", cells: [88.3, 80.1, null] },
  { indicator: "游客接待量", unit: "人次", cells: [1234567, 1100000, null] },
  { indicator: "死亡人数", unit: "人", cells: [8, 5, 47] },
]).table;

function claimsOf(text: string): readonly Claim[] {
  return auditText(text, { locale: "zh-CN", tables: [TABLE] }).claims;
}

test("the correction of a value has as many decimals as the text writes", () => {
  const correctionOf = (text: string): string | undefined => claimsOf(text).find(({ kind, verdict }) => kind === "value" && verdict === "inconsistent")?.correction?.text;
  expect(correctionOf("2024年一季度，工业投资194亿元。")).toBe("88");
  expect(correctionOf("2024年一季度，工业投资194.00亿元。")).toBe("88.30");
  expect(correctionOf("2024年一季度，游客接待量213.5万人次。")).toBe("123.5");
});

test("last year's figure in the place of this year's is named as such", () => {
  const wrong = claimsOf("2024年一季度，工业投资80.1亿元。").find(({ verdict }) => verdict === "inconsistent");
  expect(wrong).toMatchObject({ kind: "value", expected: "88.3亿元" });
  expect(wrong?.explanation).toContain("上年同期数");
});

test("a count in a cell was not rounded: a rate that only half a person more would give is wrong", () => {
  const growthOf = (text: string): unknown => claimsOf(text).find(({ kind }) => kind === "growth")?.verdict;
  expect(growthOf("2024年一季度，全市死亡8人，死亡人数上升60%。")).toBe("consistent");
  expect(growthOf("2024年一季度，全市死亡8人，死亡人数上升70%。")).toBe("inconsistent");
});

test("a unit's place is held against the roster: wrong only where no figure of it has that place", () => {
  const names = ["东乡", "西乡", "南乡", "北乡", "中乡"];
  const { table } = roleTable("一季度", parsePeriodCode("2024Q1/ytd"), ["actual"], names.map((entity, row) => ({ indicator: "工业投资", unit: "万元", entity, cells: [500 - 100 * row] })));
  const ranksIn = (text: string): readonly unknown[] => auditText(text, { locale: "zh-CN", tables: [table] }).claims.filter(({ kind }) => kind === "rank").map(({ verdict, expected }) => [verdict, expected]);
  expect(ranksIn("西乡居第二位。")).toEqual([["consistent", "2"]]);
  expect(ranksIn("西乡居第四位。")).toEqual([["consistent", "2"]]);
  expect(ranksIn("工业投资完成情况：西乡居第三位。")).toEqual([["inconsistent", "2"]]);
  expect(ranksIn("从群众满意度看，西乡居第三位。")).toEqual([]);
  expect(ranksIn("外乡居第三位。")).toEqual([]);
});
