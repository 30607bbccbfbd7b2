import { roleTable } from "../../test/tables/role-table";
import { parsePeriodCode } from "../quantity/period";
import type { Table } from "../recognition/table";
import { auditText } from "./audit-text";
import type { Claim } from "./claim";

const ECONOMY = roleTable("主要指标", parsePeriodCode("2025-09/ytd"), ["actual", "prior", "stated-rate"], [
  { indicator: "一般公共预算收入", unit: "亿元", cells: [92.4, 88.1, 4.9] },
  { indicator: "金融机构人民币存款余额", unit: "亿元", cells: [2186.5, 2034.1, 7.5] },
  { indicator: "农村居民人均可支配收入", unit: "元", cells: [18924, 17793, 6.4] },
]).table;

const HOMES = roleTable("Completions", parsePeriodCode("2024"), ["actual", "prior", "target"], [
  { indicator: "Housing completions", unit: null, entity: "Ashford", cells: [911, 842, 900] },
  { indicator: "Housing completions", unit: null, entity: "Bexwell", cells: [1087, 1204, 1250] },
  { indicator: "Housing completions", unit: null, cells: [1998, 2046, 2150] },
]).table;

const claimsOf = (table: Table, text: string, locale: "zh-CN" | "en" = "zh-CN"): readonly Claim[] => auditText(text, { locale, tables: [table] }).claims.filter(({ cells }) => cells.length > 0);
const verdictsOf = (...given: Parameters<typeof claimsOf>): readonly string[] => claimsOf(...given).map(({ text, verdict }) => `${text} ${verdict}`);

test("a balance at the end of September is that of the first nine months, and the time of its own sentence alone", () => {
  const told = "2025年前三季度，全市一般公共预算收入92.4亿元。9月末，金融机构存款余额2186.5亿元，增长7.7%。农村居民人均可支配收入18924元，增长6.4%。";
  expect(verdictsOf(ECONOMY, told)).toEqual(["92.4亿元 consistent", "2186.5亿元 consistent", "增长7.7% inconsistent", "18924元 consistent", "增长6.4% consistent"]);
  // September's own revenue is not that of nine months.
  expect(verdictsOf(ECONOMY, "2025年9月，一般公共预算收入11.2亿元。")).toEqual([]);
});

test("a rate or a change without its figure is held against the figures of its name", () => {
  const deaths = roleTable("一季度", parsePeriodCode("2024Q1/ytd"), ["actual", "prior"], [{ indicator: "死亡人数", unit: "人", cells: [8, 5] }]).table;
  expect(verdictsOf(deaths, "2024年一季度，死亡人数同比上升60%。")).toEqual(["同比上升60% consistent"]);
  expect(verdictsOf(deaths, "2024年一季度，死亡人数同比上升70%。")).toEqual(["同比上升70% inconsistent"]);
  expect(verdictsOf(deaths, "2024年一季度，死亡人数同比增加2人。")).toEqual(["同比增加2人 inconsistent"]);
  expect(verdictsOf(deaths, "2024年一季度，死亡人数环比上升70%。")).toEqual([]);
});

test("a number of four digits finds its figure by itself, a shorter one does not", () => {
  expect(verdictsOf(HOMES, "In 2024 a total of 1,998 homes were finished in the county, down 2.3%.", "en")).toEqual(["1,998 consistent", "down 2.3% consistent"]);
  expect(verdictsOf(HOMES, "In 2024 a total of 911 homes were finished in the county.", "en")).toEqual([]);
});

test("an entity's share of the whole is that of the workbook's total", () => {
  const share = (rate: string): string => `Completions in 2024: Bexwell had the most, accounting for ${rate} of the total.`;
  expect(verdictsOf(HOMES, share("54.4%"), "en")).toEqual(["54.4% consistent"]);
  expect(verdictsOf(HOMES, share("58.4%"), "en")).toEqual(["58.4% inconsistent"]);
});

test("what is left out in a paragraph is what the report has spoken of so far, and a completion is of its entity's target", () => {
  expect(verdictsOf(HOMES, "Housing completions in 2024\nBexwell reached 87.0% of its target.\nAshford reached 103.2% of its target.", "en")).toEqual(["87.0% consistent", "103.2% inconsistent"]);
});

test("the workbook's sum takes the place of a base that could only be guessed", () => {
  const [, rate] = claimsOf(HOMES, "In 2024 Ashford had 911 housing completions, up 8.2%.", "en");
  expect(rate?.explanation).toBe("Ashford, Housing completions, 2024: (911 − 842) ÷ 842 = 8.2%: agrees.");
});
