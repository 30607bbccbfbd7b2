import { planDifferences } from "../../test/evaluator/plan-differences";
import { roleTable } from "../../test/tables/role-table";
import { measureTable } from "../measures/measure-table";
import type { SheetPlan } from "../sheet/sheet-plan";
import { layOutWorkingPaper } from "./lay-out-working-paper";

const table = roleTable("数据", { kind: "quarter", year: 2012, quarter: 1, cumulative: false }, ["actual", "prior", "ceiling"], [
  { indicator: "死亡人数", unit: "人", cells: [8, 5, 47] },
  { indicator: "利润", unit: "万元", cells: [-3, -46, null] },
  ...Array.from({ length: 8 }, (_, index) => ({ indicator: `其他${index}`, unit: "人", cells: [index, index + 1, null] })),
]);

const plan = layOutWorkingPaper({
  sets: [{ table: table.table, findings: measureTable(table.table, { period: null, entity: null, decimals: 1, rounding: "half-up" }) }],
  sentences: [],
  style: { locale: "zh-CN", rounding: "half-up", trimZeros: false },
  mark: "r1",
  provenance: { fileName: "数据.xlsx", date: "2012-04-10", version: "0.1.0" },
  warnings: [],
});

/** The texts of the row that computes a measure of an indicator. */
function rowOf(paper: SheetPlan, indicator: string, measure: string): readonly string[] {
  const texts = (row: number): readonly string[] => paper.cells.filter((cell) => cell.row === row).map(({ content }) => (content?.kind === "text" ? content.text : ""));
  const rows = [...new Set(paper.cells.map(({ row }) => row))].map(texts);
  return rows.find((row) => row[1] === indicator && row[3] === measure) ?? [];
}

describe("the working paper", () => {
  it("spells out each sum in the office's words, with its cells", () => {
    expect(rowOf(plan, "死亡人数", "增减%")[4]).toBe("(本期8 − 上年同期5) ÷ 上年同期5");
    expect(rowOf(plan, "死亡人数", "增减%")[6]).toBe("数据!D2、数据!E2");
    expect(rowOf(plan, "死亡人数", "占控制指标%")[4]).toBe("本期8 ÷ 控制指标47");
    expect(rowOf(plan, "死亡人数", "与控制进度差（百分点）")[4]).toBe("(本期8 ÷ 控制指标47 − (3 ÷ 12)) × 100");
  });

  it("does not spell out figures that are only carried over", () => {
    const measures = plan.cells.filter(({ row, column }) => row > 1 && column === 3).map(({ content }) => (content?.kind === "text" ? content.text : ""));
    expect(measures).not.toContain("");
    expect(measures.length).toBeGreaterThan(10);
  });

  it("has a sheet of its own", () => {
    expect([plan.name, plan.mark]).toEqual(["底稿（2012年一季度）", "r1_paper"]);
  });

  it("comes to what it expects", async () => {
    expect(plan.cells.some(({ content }) => content?.kind === "formula")).toBe(true);
    expect(await planDifferences(plan, [table.grid])).toEqual([]);
  });
});
