import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { auditReport } from "../../src/brief/audit-report";
import { formulasOutOfTexts } from "./formulas-out-of-texts";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { gridOf, type Grid } from "../../src/sheet/grid";
import { sourceWorkbook } from "../libreoffice/source-workbook";

/** What every object of JavaScript has, and what a spreadsheet or a page would take for a formula or markup. */
const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
const FORMULAS = ["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://example.org\",\"甲\")", "'=1", "＝1"];
const MARKUP = ["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "&lt;b&gt;", "]]>", "{=1}", "${x}"];
const SHEETS = ["It's", "a!b", "2012", "R1C1", "A1", "一季度'", "constructor", "__proto__", "(x) & <y>"];

const words = [...INHERITED, ...FORMULAS, ...MARKUP];

function gridWith(word: string, sheet: string): Grid {
  return gridOf(sheet, [[word, null, null, null], ["单位", "本期", "上年同期", "任务"], [word, 46, 34, 100], [`${word}乙`, 8, 9, 20], ["合计", 54, 43, 120]]);
}

function indicatorsWith(word: string): Grid {
  return gridOf("指标", [["指标", "计量单位", "本期", "上年同期", word], [word, word, 46, 34, 1], ["死亡人数", word, 8, 9, 2], ["事故起数", "起", 8, 9, 3]]);
}

const request = (grids: readonly Grid[], locale: "zh-CN" | "en") =>
  ({ grids, fileName: "x.xlsx", prior: null, period: null, entities: { kind: "all" }, style: { ...DEFAULT_STYLE, locale, length: "full" }, looks: { workingPaper: true, ranking: true }, date: "2024-03-11" }) as const;

test.each(words)("%j as the name of a unit, an indicator, a unit of measure, a header: the report says it as a word", async (word) => {
  for (const locale of ["zh-CN", "en"] as const) {
    for (const grids of [[gridWith(word, "一季度")], [indicatorsWith(word)]]) {
      const report = makeReport(request(grids, locale));
      expect(report.findings.length).toBeGreaterThan(2);
      const said = [...report.sentences.map(({ text }) => text), ...report.plans.flatMap(({ cells }) => cells.map(({ content }) => JSON.stringify(content)))].join("\n");
      expect(said).not.toMatch(/native code|\[object |undefined|NaN/);
      const workbook = await PackageWorkbook.open(sourceWorkbook(grids), "x.xlsx");
      const applied = await workbook.write({ plans: report.plans, brief: null });
      for (const { sheet } of applied) expect(await formulasOutOfTexts(workbook, sheet)).toEqual([]);
    }
  }
  expect(() => auditReport({ text: `${word}46起，同比增加12起，增长35.3%。`, grids: [gridWith(word, "一季度")], fileName: "x.xlsx", locale: "zh-CN" })).not.toThrow();
});

test.each(SHEETS)("formulas that point at the sheet %j name it in quotes", async (sheet) => {
  const grids = [gridWith("甲", sheet)];
  const { plans } = makeReport(request(grids, "zh-CN"));
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const formulas = plans.flatMap(({ cells }) => cells.flatMap(({ content }) => (content !== null && "formula" in content ? [content.formula] : []))).filter((formula) => formula.includes("!"));
  expect(formulas.length).toBeGreaterThan(2);
  for (const formula of formulas) {
    const rest = formula.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll(quoted, "");
    expect(rest).not.toMatch(/!/);
  }
});
