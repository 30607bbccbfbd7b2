import { tableOf } from "../../test/fixtures/table-of";
import { composeTables } from "../../test/narrative/compose-table";

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
