import fc from "fast-check";
import { planDifferences } from "../../test/evaluator/plan-differences";
import { roleTable, type RoleTable } from "../../test/tables/role-table";
import { measureTable } from "../measures/measure-table";
import type { Rounding } from "../quantity/rounding";
import type { Role } from "../lexicon/roles";
import { cellAddress } from "../sheet/address";
import type { PlanContent, SheetPlan } from "../sheet/sheet-plan";
import { layOutNotes } from "./lay-out-notes";
import { layOutSummary } from "./lay-out-summary";
import type { SummaryInput, SummaryStyle } from "./summary-input";

const STYLE: SummaryStyle = { locale: "zh-CN", rounding: "half-up", trimZeros: false };

function planOf(tables: readonly RoleTable[], more: Partial<SummaryInput> = {}, decimals = 1): SheetPlan {
  const rounding = more.style?.rounding ?? "half-up";
  return layOutSummary({
    sets: tables.map(({ table }) => ({ table, findings: measureTable(table, { period: null, entity: null, decimals, rounding }) })),
    sentences: [],
    style: STYLE,
    mark: "r1",
    provenance: { fileName: "一季度.xlsx", date: "2012-04-10", version: "0.1.0" },
    warnings: [],
    ...more,
  });
}

/** What stands in a cell: its text, number or formula. */
function at(plan: SheetPlan, address: string): PlanContent | null {
  return plan.cells.find(({ row, column }) => cellAddress(row, column) === address)?.content ?? null;
}

function formatAt(plan: SheetPlan, address: string): string | undefined {
  const cell = plan.cells.find(({ row, column }) => cellAddress(row, column) === address);
  return cell === undefined ? undefined : plan.styles[cell.style]?.numberFormat;
}

function textsOf(plan: SheetPlan): readonly string[] {
  return plan.cells.flatMap(({ content }) => (content?.kind === "text" ? [content.text] : []));
}

const city = roleTable(
  "一季度",
  { kind: "quarter", year: 2012, quarter: 1, cumulative: false },
  ["actual", "prior", "ceiling"],
  [
    { indicator: "事故起数", unit: "起", cells: [46, 34, null] },
    { indicator: "死亡人数", unit: "人", cells: [8, 5, 47] },
    { indicator: "直接经济损失", unit: "万元", cells: [194, 41.9, null] },
  ],
);

/** How many formulas are said to go on with the one above, each of them looked at. */
function continuedFormulas(plan: SheetPlan): number {
  const formulas = plan.cells.flatMap(({ row, column, content }) => (content?.kind === "formula" ? [{ row, column, ...content }] : []));
  const continued = formulas.filter(({ run, row }) => run !== undefined && row > run.first && row <= run.last);
  for (const { row, column, formula, run } of continued) {
    const above = formulas.find((other) => other.row === row - 1 && other.column === column);
    expect(above?.formula.replace(/(?<![$\w])([A-Z])(\d+)\b/g, (_, letter: string, number: string) => `${letter}${Number(number) + 1}`)).toBe(formula);
    expect(formula).not.toContain("!");
    expect(above?.run).toEqual(run);
  }
  return continued.length;
}

describe("a table of two years and a ceiling", () => {
  const plan = planOf([city], {}, 0);

  it("names the tab and its title after the period", () => {
    expect(plan.name).toBe("汇总（2012年一季度）");
    expect(at(plan, "A1")).toEqual({ kind: "text", text: "2012年一季度主要指标汇总表" });
    expect(at(plan, "A2")).toEqual({ kind: "text", text: "时间：2012年一季度" });
  });

  it("has the columns that the figures fill, in the office's order", () => {
    const headers = planOf([city], { style: { ...STYLE, looks: "accessible" } }, 0).cells.filter(({ row }) => row === 2).map(({ content }) => (content?.kind === "text" ? content.text : null));
    expect(headers).toEqual(["指标", "计量单位", "本期", "上年同期", "增减", "增减%", "控制指标", "占控制指标%", "与控制进度差\n（百分点）", "控制指标余量", "月均可用余量", "判断"]);
  });

  it("prints them under the headings of their groups, a column of no group over both rows", () => {
    const texts = (row: number): readonly (string | null)[] => plan.cells.filter((cell) => cell.row === row).map(({ content }) => (content?.kind === "text" ? content.text : null));
    expect(texts(2)).toEqual(["指标", "计量单位", "本期", "与上年同期比较", null, null, "控制指标执行情况", null, null, null, null, "判断"]);
    expect(texts(3)).toEqual([null, null, null, "上年同期", "增减", "增减%", "控制指标", "占比%", "与进度差\n（百分点）", "余量", "月均可用", null]);
    expect(plan.merges.slice(0, 3)).toEqual([
      { top: 2, bottom: 2, left: 3, right: 5 },
      { top: 2, bottom: 2, left: 6, right: 10 },
      { top: 2, bottom: 3, left: 0, right: 0 },
    ]);
  });

  it("points at the source cells and reckons with its own, by guarded formulas", () => {
    expect(at(plan, "C6")).toEqual({ kind: "formula", formula: `=IF(ISNUMBER('一季度'!D3),'一季度'!D3,"—")`, expected: 8 });
    const growth = at(plan, "F6");
    expect(growth).toMatchObject({ kind: "formula", expected: 0.6 });
    expect(growth?.kind === "formula" && growth.formula).toContain("ROUND((C6-D6)/D6,12)");
  });

  it("says which formulas go on with the one above, and those name no other sheet", () => {
    expect(continuedFormulas(plan)).toBeGreaterThan(2);
  });

  it("names the total that a share is of by its own cell, each row the same", async () => {
    const towns = roleTable("乡镇", city.table.period, ["actual"], ["合计", "甲镇", "乙镇"].map((entity, index) => ({ indicator: "财政收入", unit: "万元", entity: index === 0 ? null : entity, isTotal: index === 0, cells: [[80, 50, 30][index] ?? 0] })), { layout: "roster" });
    const shares = planOf([towns]);
    const formulas = shares.cells.flatMap(({ content }) => (content?.kind === "formula" && content.formula.includes("/") ? [content] : []));
    expect(formulas).toMatchObject([{ formula: expect.stringContaining("ROUND(B5/$B$4,12)"), run: { first: 4, last: 5 } }, { formula: expect.stringContaining("ROUND(B6/$B$4,12)"), run: { first: 4, last: 5 } }]);
    expect(await planDifferences(shares, [towns.grid])).toEqual([]);
  });

  it("prints the digits that the sentence prints", () => {
    expect(formatAt(plan, "F6")).toBe(`[>=0.005]"▲"0%;[<=-0.005]"▼"0%;"持平"`);
    expect(formatAt(plan, "C7")).toBe("#,##0");
    expect(formatAt(plan, "D7")).toBe("#,##0.0");
    expect(formatAt(plan, "E7")).toBe("+#,##0.0;-#,##0.0;0");
  });

  it("judges a ceiling by the schedule, in a formula of its own", () => {
    expect(at(plan, "L6")).toMatchObject({ kind: "formula", expected: "在控制进度范围内" });
  });

  it("stays in place below its header, prints on A4 and repeats the header", () => {
    expect(plan.frozenRows).toBe(4);
    expect(plan.print).toMatchObject({ orientation: "landscape", repeatRows: [2, 3] });
  });

  it("comes to what it expects", async () => {
    expect(await planDifferences(plan, [city.grid])).toEqual([]);
  });
});

describe("the style for the screen", () => {
  const people = roleTable("死亡", { kind: "quarter", year: 2012, quarter: 1, cumulative: false }, ["actual", "prior", "ceiling"], [
    { indicator: "道路死亡", unit: "人", cells: [8, 5, 47] },
    { indicator: "火灾死亡", unit: "人", cells: [1, 2, 9] },
  ]);
  const plan = planOf([people], { style: { ...STYLE, looks: "accessible" } });

  it("has its title in A1, the unit behind the period, one header row, and merges nothing", () => {
    expect(at(plan, "A1")).toMatchObject({ text: expect.stringContaining("2012年一季度") });
    expect(at(plan, "A2")).toEqual({ kind: "text", text: "时间：2012年一季度；单位：人" });
    expect(plan.cells.filter(({ row, content }) => row === 1 && content !== null)).toHaveLength(1);
    expect(plan.print.repeatRows).toEqual([2, 2]);
    expect(plan.merges).toEqual([]);
  });

  it("is on paper the office's: the unit in the corner", () => {
    const paper = planOf([people]);
    expect([at(paper, "A2"), at(paper, `${cellAddress(0, paper.columnWidths.length - 1).slice(0, -1)}2`)]).toEqual([
      { kind: "text", text: "时间：2012年一季度" },
      { kind: "text", text: "单位：人" },
    ]);
  });
});

describe("what fills up, what does not, and what is a level", () => {
  const table = roleTable("目标", { kind: "quarter", year: 2024, quarter: 1, cumulative: false }, ["actual", "target"], [
    { indicator: "固定资产投资", unit: "亿元", cells: [30, 100] },
    { indicator: "贷款余额", unit: "亿元", cells: [480, 500] },
    { indicator: "办结率", unit: "%", cells: [97.8, 95] },
    { indicator: "PM2.5浓度", unit: "微克/立方米", cells: [31, 35] },
  ]);
  const plan = planOf([table]);

  it("judges by the schedule only what fills up over the year, also when Excel computes", async () => {
    expect(await planDifferences(plan, [table.grid])).toEqual([]);
    const judged = textsOf(plan).concat(plan.cells.flatMap(({ content }) => (content?.kind === "formula" && typeof content.expected === "string" ? [content.expected] : [])));
    expect(judged.filter((text) => text === "快于序时进度" || text === "慢于序时进度")).toEqual(["快于序时进度"]);
  });

  it("says how far a level is from its target, in its own unit", () => {
    const gaps = plan.cells.flatMap(({ content }) => (content?.kind === "formula" && /C\d-/.test(content.formula) && typeof content.expected === "number" ? [content.expected] : []));
    expect(gaps).toEqual(expect.arrayContaining([2.8, -4]));
  });
});

describe("bases that allow no rate", () => {
  const table = roleTable("复工", null, ["actual", "prior"], [
    { indicator: "工矿商贸", unit: "起", cells: [0, 0] },
    { indicator: "道路交通", unit: "起", cells: [3, 0] },
    { indicator: "甲企业", unit: "起", cells: [148, -46] },
    { indicator: "乙企业", unit: "起", cells: [-20, -46] },
    { indicator: "丙企业", unit: "起", cells: [null, 12] },
    { indicator: "丁企业", unit: "起", cells: [7, "12"] },
    { indicator: "戊企业", unit: "起", cells: [-50, -46] },
    { indicator: "己企业", unit: "起", cells: [-5, 46] },
  ]);
  const plan = planOf([table]);

  it("says so in words", () => {
    const words = ["E4", "E5", "E6", "E7", "E8", "E10", "E11"].map((address) => at(plan, address)).map((content) => (content?.kind === "formula" ? content.expected : content));
    expect(words).toEqual(["持平", "上年同期无", "由负转正", "负值收窄", "—", "负值扩大", "由正转负"]);
  });

  it("names the base that is missing", () => {
    const months = roleTable("月报", null, ["actual", "previous"], [{ indicator: "甲", unit: "起", cells: [3, 0] }]);
    expect(at(planOf([months]), "E4")).toMatchObject({ expected: "上期无" });
  });

  it("writes a number that was kept as text as a number", () => {
    expect(at(plan, "C9")).toEqual({ kind: "number", number: 12 });
    expect(textsOf(plan).some((text) => text.includes("以文本存放的数字"))).toBe(true);
  });

  it("comes to what it expects", async () => {
    expect(await planDifferences(plan, [table.grid])).toEqual([]);
  });
});

describe("texts of the office", () => {
  it("stay texts, whatever they begin with", () => {
    const labels = ["=1+1", "+86", "-", "@here", "'quoted"];
    const table = roleTable("表'一", null, ["actual"], labels.map((indicator) => ({ indicator, unit: null, cells: [1] })));
    const plan = planOf([table]);
    expect(labels.every((text) => plan.cells.some(({ content }) => content?.kind === "text" && content.text === text))).toBe(true);
    expect(at(plan, "B4")).toMatchObject({ formula: `=IF(ISNUMBER('表''一'!D2),'表''一'!D2,"—")` });
  });
});

describe("sentences", () => {
  const sentences = [
    { text: "死亡8人，同比上升60%。", spans: [], formula: `="死亡"&'一季度'!D3&"人，同比上升60%。"` },
    { text: "长句".repeat(200), spans: [], formula: null },
  ];
  const plan = planOf([city], { sentences }, 0);

  it("stand below the table, alive where they can be", () => {
    const row = plan.cells.find(({ content }) => content?.kind === "formula" && content.expected === sentences[0]?.text)?.row ?? -1;
    expect(plan.merges).toContainEqual({ top: row, left: 0, bottom: row, right: plan.columnWidths.length - 1 });
    expect(plan.cells.some(({ row: other, content }) => other === row + 1 && content?.kind === "text" && content.text === sentences[1]?.text)).toBe(true);
    expect(plan.rowHeights.get(row + 1) ?? 0).toBeGreaterThan(4 * (plan.rowHeights.get(row) ?? 0));
  });

  it("take several rows where one cannot be so high", () => {
    const long = planOf([city], { sentences: [{ text: "很长的句子。".repeat(600), spans: [], formula: null }, ...sentences] }, 0);
    expect(Math.max(...long.rowHeights.values())).toBeLessThanOrEqual(409);
    const merge = long.merges.find(({ top, left, bottom, right }) => bottom > top && right > left);
    const below = long.cells.find(({ row }) => row === (merge?.bottom ?? 0) + 1);
    expect(below?.content).toMatchObject({ expected: sentences[0]?.text });
  });

  it("are plain text where only values are wanted", () => {
    const values = planOf([city], { sentences, style: { ...STYLE, valuesOnly: true } });
    expect(values.cells.every(({ content }) => content?.kind !== "formula")).toBe(true);
  });
});

describe("a copy to hand up", () => {
  const plan = planOf([city], { style: { ...STYLE, submission: true }, warnings: [{ text: "一季度!C4 有疑问。" }] });

  it("holds values only, a line to sign, and nothing of ours", () => {
    expect([plan.name, plan.mark]).toEqual(["上报稿（2012年一季度）", null]);
    expect(plan.cells.some(({ content }) => content?.kind === "formula")).toBe(false);
    const texts = textsOf(plan).join();
    expect(texts).toContain("统计负责人：");
    expect(texts).not.toMatch(/资料来源|指标简报|一季度!/);
  });
});

describe("charts", () => {
  const township = roleTable("进度", { kind: "half", year: 2004, half: 1 }, ["actual", "target"], [
    { indicator: "固定资产投资", unit: "万元", cells: [4120, 9685] },
    { indicator: "招商引资", unit: "万元", cells: [3620, 7670] },
    { indicator: "劳务输出", unit: "人", cells: [1228, 6151] },
  ]);

  it("show completion beside the schedule, from cells of the tab", () => {
    const [chart, ...others] = planOf([township]).charts;
    expect(others).toEqual([]);
    expect(chart?.title).toBe("2004年上半年任务完成进度（单位：%）");
    expect(chart?.series.map(({ name, shape }) => [name, shape])).toEqual([["完成任务%", "column"], ["序时进度", "line"]]);
    expect(chart?.series[0]?.values).toEqual({ top: 3, bottom: 5, left: 4, right: 4 });
  });

  it("are left out where units differ", () => {
    expect(planOf([city]).charts).toEqual([]);
  });

  it("compare years where one unit serves for all", () => {
    const same = roleTable("同期", null, ["actual", "prior"], [
      { indicator: "甲", unit: "万元", cells: [4, 3] },
      { indicator: "乙", unit: "万元", cells: [5, 6] },
    ]);
    expect(planOf([same]).charts.map(({ series }) => series.map(({ name }) => name))).toEqual([["上年同期", "本期"]]);
  });
});

describe("several tables", () => {
  const rectification = roleTable("隐患排查", city.table.period, ["found", "done"], [{ indicator: "一般隐患", unit: "条", cells: [2741, 2709] }]);
  const plan = planOf([city, rectification]);

  it("stand one under another, each with its header", () => {
    const names = textsOf(plan);
    expect(names.indexOf("一季度")).toBeLessThan(names.indexOf("隐患排查"));
    expect(names).toContain("整改率");
    expect(plan.frozenRows).toBe(0);
  });

  it("come to what they expect", async () => {
    expect(await planDifferences(plan, [city.grid, rectification.grid])).toEqual([]);
  });
});

describe("columns", () => {
  it("bring the points of one unit in line, without losing a digit", () => {
    const table = roleTable("收入", null, ["actual"], [
      { indicator: "甲", unit: "万元", cells: [5] },
      { indicator: "乙", unit: "万元", cells: [121.9] },
      { indicator: "丙", unit: "人", cells: [7] },
      { indicator: "丁", unit: "万元", cells: [0.1234] },
    ]);
    const plan = planOf([table]);
    expect(["C4", "C5", "C6", "C7"].map((address) => formatAt(plan, address))).toEqual(["#,##0.00", "#,##0.00", "#,##0", "#,##0.0000"]);
    const trimmed = planOf([table], { style: { ...STYLE, trimZeros: true } });
    expect(["C4", "C5"].map((address) => formatAt(trimmed, address))).toEqual(["#,##0", "#,##0.0"]);
  });

  it("are left out where every figure is missing, or the period before is last year", () => {
    const table = roleTable("年报", { kind: "year", year: 2019 }, ["actual", "prior", "target"], [{ indicator: "甲", unit: "万元", cells: [5, 4, null] }]);
    const [first] = table.table.observations.filter(({ role }) => role === "prior");
    const annual = first === undefined ? table : { ...table, table: { ...table.table, observations: [...table.table.observations, { ...first, role: "previous" as const, period: { kind: "year" as const, year: 2018 } }] } };
    const headers = textsOf(planOf([annual]));
    expect(headers).toContain("上年同期");
    expect(headers).not.toContain("上期");
    expect(headers).not.toContain("任务");
  });

  it("of the period before are left out where one row in many has it", () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ indicator: `指标${index}`, unit: "起", cells: [5, 4, index === 0 ? 3 : null] }));
    expect(textsOf(planOf([roleTable("月报", null, ["actual", "prior", "previous"], rows)]))).not.toContain("上期");
    expect(textsOf(planOf([roleTable("月报", null, ["actual", "prior", "previous"], rows.slice(0, 6))]))).toContain("上期");
  });

  it("name the one indicator of several entities above its figures", () => {
    const table = roleTable("复工", null, ["actual"], ["煤矿", "危化"].map((entity, index) => ({ indicator: "复工企业", unit: "家", entity, cells: [index + 6] })));
    const plan = planOf([table]);
    expect([at(plan, "A3"), at(plan, "B3"), at(plan, "A4")]).toEqual(["项目", "复工企业", "煤矿"].map((text) => ({ kind: "text", text })));
  });

  it("print an entity once over its indicators; on the screen in each row", () => {
    const table = roleTable("事故", null, ["actual"], ["火灾", "交通"].flatMap((entity) => ["起数", "死亡"].map((indicator) => ({ indicator, unit: "起", entity, cells: [1] }))));
    expect(textsOf(planOf([table])).filter((text) => text === "火灾")).toHaveLength(1);
    expect(planOf([table]).merges).toContainEqual({ top: 3, left: 0, bottom: 4, right: 0 });
    const screen = planOf([table], { style: { ...STYLE, looks: "accessible" } });
    expect(textsOf(screen).filter((text) => text === "火灾")).toHaveLength(2);
    expect(screen.merges.some(({ top, bottom }) => top !== bottom)).toBe(false);
  });
});

describe("ranks of a roster", () => {
  const roster = roleTable("乡镇", city.table.period, ["actual", "target"], ["甲镇", "乙镇", "丙镇", "丁镇"].map((entity, index) => ({ indicator: "财政收入", unit: "万元", entity, cells: [[50, 30, 30, 70][index] ?? 0, 100] })), { layout: "roster" });

  it("follow their rates, with shared places", async () => {
    const plan = planOf([roster]);
    const ranks = plan.cells.flatMap(({ content }) => (content?.kind === "formula" && content.formula.includes("RANK(") ? [content] : []));
    expect(ranks.map(({ expected }) => expected)).toEqual([2, 3, 3, 1]);
    expect(ranks[0]?.formula).toBe('=IF(ISNUMBER(D4),RANK(D4,D$4:D$7),"—")');
    expect(await planDifferences(plan, [roster.grid])).toEqual([]);
  });

  it("are numbers where rounded rates would tie", () => {
    const plan = planOf([roster], { style: { ...STYLE, rounding: "half-even" } });
    expect(plan.cells.some(({ content }) => content?.kind === "formula" && content.formula.includes("RANK("))).toBe(false);
  });
});

test("of two benchmarks the first stands under its own name", () => {
  const table = roleTable("经济", city.table.period, ["actual", "stated-rate", "benchmark", "benchmark"], [{ indicator: "生产总值", unit: "%", cells: [6.2, 6.2, 5.3, 5.9] }], {
    columns: ["全国", "全省"].map((label, index) => ({ area: { top: 1, bottom: 1, left: 4 + index, right: 4 + index }, role: "benchmark", label, entity: null, period: null, unit: "%", why: { kind: "header-word", detail: label, confidence: 1 } })),
  });
  expect(textsOf(planOf([table])).filter((text) => text === "全国" || text === "全省" || text === "对比水平")).toEqual(["全国"]);
});

describe("heading and notes", () => {
  it("take the source's title, without the unit that stands in the corner", () => {
    const table = roleTable("隐患", city.table.period, ["found", "done"], [{ indicator: "一般隐患", unit: "项", cells: [9, 8] }], { title: "隐患排查情况（单位：项）", notes: ["注：1.数据为快报数。", "2.2018年数据已修订。"] });
    const plan = planOf([table]);
    expect(at(plan, "A1")).toEqual({ kind: "text", text: "隐患排查情况" });
    expect(textsOf(plan)).toContain("单位：项");
    expect(textsOf(plan)).toEqual(expect.arrayContaining(["2. 数据为快报数。", "3. 2018年数据已修订。"]));
  });

  it("print a doubt once, and count those beyond the limit", () => {
    const warnings = [...Array.from({ length: 15 }, (_, index) => ({ text: `提示${index}` })), { text: "提示0" }];
    const texts = textsOf(planOf([city], { warnings }));
    expect(texts.filter((text) => text.endsWith("提示0"))).toHaveLength(1);
    expect(texts.some((text) => text.includes("另有3处提示"))).toBe(true);
  });

  it("say where the figures come from", () => {
    expect(textsOf(planOf([city]))).toContain("资料来源：一季度.xlsx 一季度!A1:F4；生成日期：2012-04-10；指标简报 0.1.0");
  });
});

describe("numbers that print as nothing", () => {
  it("are said to be nearly flat, by the limits of the digits printed", () => {
    const table = roleTable("微小", null, ["actual", "prior"], [
      { indicator: "甲", unit: "万元", cells: [10001, 10000] },
      { indicator: "乙", unit: "万元", cells: [10000, 10000] },
    ]);
    const plan = planOf([table]);
    expect(formatAt(plan, "E4")).toBe(`[>=0.0005]"▲"0.0%;[<=-0.0005]"▼"0.0%;"基本持平"`);
    expect(formatAt(plan, "E5")).toBe(`[>=0.0005]"▲"0.0%;[<=-0.0005]"▼"0.0%;"持平"`);
  });
});

describe("a tab whose source changes", () => {
  const figure = fc.oneof(fc.constantFrom(0, 1, -1, 8, 8.1, 100, null), fc.integer({ min: -300, max: 300 }));
  const figures = fc.array(fc.tuple(figure, figure, fc.integer({ min: 1, max: 300 })), { minLength: 3, maxLength: 3 });
  const tableOf = (rows: readonly (readonly (number | null)[])[]): RoleTable =>
    roleTable("数据", city.table.period, ["actual", "prior", "ceiling"], rows.map((cells, index) => ({ indicator: `指标${index}`, unit: "人", cells })));
  const shapeOf = (plan: SheetPlan): readonly string[] => plan.cells.filter(({ content }) => content !== null && content.kind !== "text").map(({ row, column }) => cellAddress(row, column));

  it("comes to what a new tab would say", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(figures, figures, async (before, after) => {
        const [old, fresh] = [planOf([tableOf(before)]), planOf([tableOf(after)])];
        fc.pre(JSON.stringify(shapeOf(old)) === JSON.stringify(shapeOf(fresh)));
        compared += 1;
        const formulas = new Map(old.cells.map(({ row, column, content }) => [cellAddress(row, column), content]));
        const renewed = fresh.cells.map((cell) => {
          const formula = formulas.get(cellAddress(cell.row, cell.column));
          return cell.content?.kind === "formula" && formula?.kind === "formula" ? { ...cell, content: { ...formula, expected: cell.content.expected } } : cell;
        });
        expect(await planDifferences({ ...fresh, cells: renewed }, [tableOf(after).grid])).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(30);
  });
});

describe("any table", () => {
  const figure = fc.oneof(
    fc.constantFrom(0, 1, -1, 8, 8.1, 47, 0.125, 1e-7, 123456789.12, null, "12.5", "—"),
    fc.integer({ min: -100000, max: 100000 }),
    fc.integer({ min: -100000, max: 100000 }).map((cents) => cents / 100),
  );
  const roles = fc.constantFrom<readonly Role[]>(["actual", "prior"], ["actual", "prior", "previous"], ["actual", "target", "stretch"], ["actual", "ceiling", "prior"], ["found", "done"]);
  const tables = roles.chain((chosen) =>
    fc.array(fc.tuple(fc.array(figure, { minLength: chosen.length, maxLength: chosen.length }), fc.constantFrom("万元", "%", "‰", "人")), { minLength: 1, maxLength: 8 }).map((rows) =>
      roleTable("数据", { kind: "quarter", year: 2024, quarter: 1, cumulative: false }, chosen, rows.map(([cells, unit], index) => ({ indicator: `指标${index}`, unit, cells }))),
    ),
  );

  it.each<Rounding>(["half-up", "half-even"])("comes to what it expects, rounded %s", async (rounding) => {
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (table, trimZeros) => {
        const plan = planOf([table], { style: { ...STYLE, rounding, trimZeros } });
        continuedFormulas(plan);
        expect(await planDifferences(plan, [table.grid])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test("the title of the notes sheet takes the lines that it needs", () => {
  const notesUnder = (title: string): SheetPlan => {
    const { table } = city;
    const sets = [{ table: { ...table, title }, findings: measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }) }];
    return layOutNotes({ sets, sentences: [], style: { ...STYLE, looks: "accessible" }, mark: "r1", provenance: { fileName: "一季度.xlsx", date: "2012-04-10", version: "0.1.0" }, warnings: [] });
  };
  const [short, long] = [notesUnder("安全生产情况"), notesUnder("全市安全生产情况与上年同期和全年控制指标对比表".repeat(3))];
  expect(long.rowHeights.get(0) ?? 0).toBeGreaterThan(short.rowHeights.get(0) ?? 0);
  expect(long.styles[long.cells.at(0)?.style ?? ""]).toMatchObject({ wrap: true });
});
