import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { gridOf } from "../../src/sheet/grid";
import { sourceWorkbook } from "../libreoffice/source-workbook";
import { runCli } from "./run-cli";

const folder = mkdtempSync(join(tmpdir(), "corrections-"));
const FILE = join(folder, "进度.xlsx");
const figure = z.object({ indicator: z.string(), period: z.nullable(z.string()), role: z.string(), unit: z.nullable(z.string()), value: z.nullable(z.string()) });
const inspectSchema = z.object({ tables: z.array(z.object({ observations: z.array(figure) })) });

beforeAll(() => writeFileSync(FILE, sourceWorkbook([gridOf("进度", [["项目", "责任数", "完成", "损失"], ["收入", 100, 60, 5], ["支出", 80, 50, 2], ["其他", 1, 1, 0]])])));

/** "收入 2024 target 100 万元": what `inspect` says of the figures. */
function figures(...options: readonly string[]): readonly string[] {
  const { out, error } = runCli(["inspect", FILE, "--json", ...options]);
  if (error !== "") throw new Error(error);
  return inspectSchema.parse(JSON.parse(out)).tables.flatMap(({ observations }) => observations.map((found) => [found.indicator, found.period, found.role, found.value, found.unit].filter((part) => part !== null).join(" ")));
}

test("meaning, unit, period of the table, rows left out and the office's own words by options", () => {
  const read = figures("--word", "责任数=target", "--time", "进度=2024-06/ytd", "--unit", "进度=万元", "--leave-out", "其他", "--column", "损失=left-out");
  expect(read).toEqual(["收入 2024 target 100 万元", "收入 2024-06/ytd actual 60 万元", "支出 2024 target 80 万元", "支出 2024-06/ytd actual 50 万元"]);
});

test("the same in a brief file, over which the options of the call win", () => {
  const brief = join(folder, "简报.json");
  const corrections = {
    columns: [{ header: "责任数", meaning: "target" }, { header: "损失", meaning: "left-out" }],
    rows: [{ label: "其他", leftOut: true }, { label: "支出", polarity: "less-is-better" }],
    tables: [{ table: "进度", unit: "万元", period: "2024-06/ytd" }],
  };
  writeFileSync(brief, JSON.stringify({ schema: "indicator-brief/brief@1", corrections }));
  expect(figures("--brief", brief)).toContain("收入 2024-06/ytd actual 60 万元");
  expect(figures("--brief", brief)).toHaveLength(4);
  expect(figures("--brief", brief, "--time", "进度=2024年一季度")[1]).toBe("收入 2024Q1 actual 60 万元");
});

test("units are not ranked by what is better when it is low", () => {
  const file = join(folder, "能耗.xlsx");
  writeFileSync(file, sourceWorkbook([gridOf("2024年上半年", [["乡镇", "能耗（吨）", "上年同期"], ["甲镇", 30, 20], ["乙镇", 20, 30], ["丙镇", 14, 10]])]));
  const found = z.object({ findings: z.array(z.object({ measure: z.string() })) });
  const ranks = (...options: readonly string[]): number => found.parse(JSON.parse(runCli(["report", file, "--json", ...options]).out)).findings.filter(({ measure }) => measure === "rank").length;
  expect([ranks(), ranks("--polarity", "能耗=less-is-better")]).toEqual([3, 0]);
});

test("a period that is none is refused in one line", () => {
  const { exitCode, error } = runCli(["inspect", FILE, "--time", "进度=某日"]);
  expect([exitCode, error.trim().split("\n")]).toEqual([2, [expect.stringContaining("某日")]]);
});
