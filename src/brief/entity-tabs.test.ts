import { planDifferences } from "../../test/evaluator/plan-differences";
import { gridOf } from "../sheet/grid";
import type { SheetPlan } from "../sheet/sheet-plan";
import { makeReport } from "./make-report";
import { DEFAULT_STYLE, type EntityChoice, type TabLooks } from "./report";

const TOWNS = gridOf("乡镇", [
  ["2024年上半年各乡镇主要指标完成情况"],
  ["乡镇", "财政收入（万元）", null, "固定资产投资（万元）", null],
  [null, "本期", "上年同期", "本期", "上年同期"],
  ["东关镇", 90, 100, 700, 650],
  ["西关镇", 110, 100, 820, 900],
  ["南关镇", 120, 100, 640, 640],
  ["合计", 320, 300, 2160, 2190],
]);
const SAFETY = gridOf("事故", [["2024年上半年各乡镇事故情况"], ["单位：起"], ["乡镇", "本期", "上年同期"], ["东关镇", 3, 2], ["西关镇", 0, 1]]);

function plansOf(entities: EntityChoice, looks: TabLooks = {}): readonly SheetPlan[] {
  return makeReport({ grids: [TOWNS, SAFETY], fileName: "a.xlsx", prior: null, period: null, entities, style: DEFAULT_STYLE, looks, date: "2024-07-05" }).plans;
}

const textsOf = (plan: SheetPlan | undefined): readonly string[] => [...(plan?.cells ?? [])].flatMap(({ content }) => (content?.kind === "text" ? [content.text] : []));
const NAMES = new Set(["东关镇", "西关镇", "南关镇"]);

test("each unit has a tab of its own, named after it, with nothing of the others", async () => {
  const plans = plansOf({ kind: "each" });
  expect(plans.map(({ name }) => name)).toEqual(["汇总（东关镇，2024年上半年）", "汇总（西关镇，2024年上半年）", "汇总（南关镇，2024年上半年）"]);
  expect(new Set(plans.map(({ mark }) => mark)).size).toBe(3);
  expect(textsOf(plans[0]).some((text) => text.includes("西关镇"))).toBe(false);
  for (const plan of plans) expect(await planDifferences(plan, [TOWNS, SAFETY])).toEqual([]);
});

test.each(["office", "accessible"] as const)("one tab has a table for each unit, from all the sheets that name it (%s)", async (style) => {
  const [plan, ...others] = plansOf({ kind: "blocks" }, { style });
  expect(others.length).toBe(style === "accessible" ? 1 : 0);
  const titles = [...(plan?.cells ?? [])].filter(({ style: key }) => key.startsWith("blockTitle")).map(({ content }) => (content?.kind === "text" ? content.text.split("；")[0] : null));
  expect(titles.filter((title) => NAMES.has(title ?? ""))).toEqual(["东关镇", "东关镇", "西关镇", "西关镇", "南关镇"]);
  expect(plan === undefined ? null : await planDifferences(plan, [TOWNS, SAFETY])).toEqual([]);
});

test("a unit shown alone keeps the place that it has among all", () => {
  const roster = gridOf("乡镇", [["2024年上半年各乡镇财政收入情况"], ["单位：万元"], ["乡镇", "本期", "上年同期"], ["东关镇", 90, 100], ["西关镇", 110, 100], ["南关镇", 120, 100]]);
  const [plan] = makeReport({ grids: [roster], fileName: "a.xlsx", prior: null, period: null, entities: { kind: "blocks" }, style: DEFAULT_STYLE, date: "2024-07-05" }).plans;
  expect(textsOf(plan).filter((text) => text === "位次")).toHaveLength(3);
  expect([...(plan?.cells ?? [])].flatMap(({ content }) => (content?.kind === "formula" && content.formula.includes("RANK(") ? [content.formula] : []))).toEqual([]);
});

test("a unit without a figure for the period has no tab, and does not keep the others from theirs", () => {
  const months = gridOf("月报", [["单位", "2024年1月", "2024年2月"], ["东关镇", 5, 6], ["西关镇", 7, 8], ["南关镇", 9, 10]]);
  const january = gridOf("新设", [["单位", "2023年12月", "2024年1月"], ["北关镇", 5, 6], ["城郊乡", 7, 8]]);
  const plans = makeReport({ grids: [months, january], fileName: "a.xlsx", prior: null, period: { kind: "month", year: 2024, month: 2, cumulative: false }, entities: { kind: "each" }, style: DEFAULT_STYLE, date: "2024-03-05" }).plans;
  expect(plans.map(({ name }) => name)).toEqual(["东关镇", "西关镇", "南关镇"].map((town) => `汇总（${town}，2024年2月）`));
});
