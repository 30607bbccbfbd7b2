import { tableOf } from "../../test/fixtures/table-of";
import { composeTables, PLAIN_STYLE } from "../../test/narrative/compose-table";
import { measureTable } from "../measures/measure-table";
import { compose } from "./compose";

const rows = [
  { indicator: "招商引资", unit: "万元", entity: "东关镇", figures: { actual: 5600, prior: 5000 } },
  { indicator: "招商引资", unit: "万元", entity: "西关镇", figures: { actual: 3900, prior: 4000 } },
];

test("without a total, each entity's figure names its indicator", () => {
  const [sentence] = composeTables([tableOf("2023H1", rows, { layout: "roster" })]);
  expect(sentence?.text).toBe("2023年上半年，东关镇招商引资5600万元，同比增加600万元，增长12.0%；西关镇招商引资3900万元，同比减少100万元，下降2.5%。");
});

test("after a total, an entity is said to complete its figure, not to be completed", () => {
  const total = { indicator: "招商引资", unit: "万元", isTotal: true, figures: { actual: 9500, target: 20000 } };
  const parts = rows.map((row) => ({ ...row, figures: { actual: row.figures.actual, target: 10000 } }));
  const columns = [{ area: { top: 1, left: 2, bottom: 3, right: 2 }, role: "target", label: "年度任务", entity: null, period: null, unit: "万元", why: { kind: "header-word", detail: "", confidence: 1 } }] as const;
  const text = composeTables([tableOf("2023H1", [total, ...parts], { layout: "roster", columns })]).map((sentence) => sentence.text).join("");
  expect(text).toContain("其中，东关镇完成5600万元，");
});

test("an office finds; what it found is named by the table's subject", () => {
  const found = (entity: string | undefined, figures: { found: number; done: number }) => ({ indicator: "隐患排查整改", unit: "处", figures, ...(entity === undefined ? { isTotal: true } : { entity }) });
  const table = tableOf("2024-05", [found(undefined, { found: 35, done: 33 }), found("甲厂", { found: 20, done: 18 }), found("乙厂", { found: 15, done: 15 })], { layout: "roster" });
  const text = composeTables([table]).map((sentence) => sentence.text).join("");
  expect(text).toBe("2024年5月，排查隐患35处，已整改33处，整改率94.3%，尚有2处未完成整改。其中，甲厂排查20处，已整改18处，整改率90.0%，尚有2处未完成整改；乙厂排查15处，已整改15处，整改率100.0%，已全部整改。");
});

test("that there were no accidents is not said of an entity whose number of accidents is blank", () => {
  const fire = (accidents: number | null): string =>
    composeTables([
      tableOf("2024Q1", [
        { indicator: "事故起数", unit: "起", entity: "火灾", figures: { actual: accidents, prior: accidents } },
        { indicator: "死亡人数", unit: "人", entity: "火灾", figures: { actual: 0, prior: 0 } },
        { indicator: "事故起数", unit: "起", entity: "交通", figures: { actual: 3, prior: 4 } },
      ], { layout: "crossed" }),
    ]).map((sentence) => sentence.text).join("");
  expect(fire(0)).toContain("火灾未发生事故，与上年同期持平。");
  expect(fire(null)).toContain("火灾未发生人员死亡，与上年同期持平。");
});

test("who leads is said of all units, also where a template has told one of them", () => {
  const units = Array.from({ length: 32 }, (_, place) => ({ indicator: "招商引资", unit: "万元", entity: `第${place + 1}镇`, figures: { actual: 1100 + place, prior: 1000 } }));
  const table = tableOf("2023H1", units, { layout: "roster" });
  const set = { table, findings: measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up", assessment: {} }), firstIndex: 0 };
  const texts = compose({ sets: [set], style: PLAIN_STYLE, templates: [{ text: "第32镇引资{第32镇·招商引资}。" }] }).sentences.map(({ text }) => text);
  expect(texts).toEqual(["第32镇引资1131万元。", "2023年上半年，招商引资同比增幅居前3位的是第32镇（13.1%）、第31镇（13.0%）、第30镇（12.9%）；居后3位的是第1镇（10.0%）、第2镇（10.1%）、第3镇（10.2%）。"]);
});

test("in brief a part is not told without its whole", () => {
  const indicator = "引进省外境外资金及各类续建新建扩建项目到位资金合计";
  const of = (entity: string | null, actual: number) => ({ indicator, unit: "万元", figures: { actual }, ...(entity === null ? { isTotal: true } : { entity }) });
  const table = tableOf("2023H1", [{ indicator: "户数", unit: "户", isTotal: true, figures: { actual: 12 } }, of(null, 9500), of("甲", 5600), of("乙", 3900)], { layout: "roster" });
  const set = { table, findings: measureTable(table, { period: null, entity: null, decimals: 0, rounding: "half-up", assessment: {} }), firstIndex: 0 };
  const told = (words: number): string => compose({ sets: [set], style: { ...PLAIN_STYLE, length: "brief" }, templates: [{ text: `${"长".repeat(words)}{户数}。` }] }).sentences.map(({ text }) => text).join("");
  expect(told(20)).toContain("其中，甲5600万元");
  expect(told(158)).toBe(`${"长".repeat(158)}12户。`);
});
