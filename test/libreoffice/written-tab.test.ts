import { roleTable } from "../tables/role-table";
import { measureTable } from "../../src/measures/measure-table";
import { PackageWorkbook } from "../../src/package/package-workbook";
import type { Rounding } from "../../src/quantity/rounding";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { layOutSummary } from "../../src/summary/lay-out-summary";
import { layOutWorkingPaper } from "../../src/summary/lay-out-working-paper";
import type { Looks, SummaryInput } from "../../src/summary/summary-input";
import { shownDifferences, valueDifferences } from "./computed-differences";
import { readFlatSheets, type ComputedSheets } from "./flat-sheet";
import { convertWorkbooks, describeLibreOffice } from "./soffice";
import { sourceWorkbook } from "./source-workbook";
import { withoutCachedValues } from "./stripped-values";
import { applyPlan } from "../contract/apply-plan";

const TIMEOUT = 120_000;

/** Figures on both sides of every guard, and ties of rounding: (8.1-8)/8 is 1.25%. */
const table = roleTable("数 '据", { kind: "quarter", year: 2024, quarter: 1, cumulative: false }, ["actual", "prior", "target", "ceiling"], [
  { indicator: "=甲", unit: "万元", cells: [8.1, 8, 32.4, 40] },
  { indicator: "乙", unit: "人", cells: [0, 0, 10, 1] },
  { indicator: "丙", unit: "人", cells: [3, 0, 12, 12] },
  { indicator: "丁", unit: "万元", cells: [148, -46, 500, null] },
  { indicator: "戊", unit: "万元", cells: [-50, -46, null, null] },
  { indicator: "己", unit: "万元", cells: [10001, 10000, 10001, 10000] },
  { indicator: "庚", unit: "万元", cells: [null, 12, 13, 14] },
  { indicator: "辛", unit: "万元", cells: ["7", 12, 28.0000000001, 14] },
  { indicator: "壬", unit: "%", cells: [12.5, 11.25, null, null] },
  { indicator: "癸", unit: "万元", cells: [123456789.12, 98765432.1, 500000000, null] },
]);

/** Units that share a place. */
const roster = roleTable("乡镇", table.table.period, ["actual", "target"], ["甲镇", "乙镇", "丙镇", "丁镇"].map((entity, index) => ({ indicator: "财政收入", unit: "万元", entity, cells: [[0.1, 0.3, 0.3, 0.7][index] ?? 0, 3] })), { layout: "roster" });

function planOf(rounding: Rounding, looks: Looks, layOut: (input: SummaryInput) => SheetPlan = layOutSummary): SheetPlan {
  return layOut({
    sets: [table, roster].map((one) => ({ table: one.table, findings: measureTable(one.table, { period: null, entity: null, decimals: 1, rounding }) })),
    sentences: [{ text: "甲为8.1万元。", spans: [], formula: `="甲为"&'数 ''据'!D2&"万元。"` }],
    style: { locale: "zh-CN", rounding, trimZeros: false, looks },
    mark: "r1",
    provenance: { fileName: "数据.xlsx", date: "2024-04-08", version: "0.1.0" },
    warnings: [],
  });
}

async function written(plan: SheetPlan): Promise<{ readonly bytes: Uint8Array; readonly sheet: string }> {
  const workbook = await PackageWorkbook.open(sourceWorkbook([table.grid, roster.grid]), "数据.xlsx");
  const { sheet } = await applyPlan(workbook, plan);
  return { bytes: workbook.save(), sheet };
}

function computed({ bytes, sheet }: { readonly bytes: Uint8Array; readonly sheet: string }): ComputedSheets {
  const [fods = new Uint8Array()] = convertWorkbooks(new Map([["written", withoutCachedValues(bytes, sheet)]]), "fods").values();
  return readFlatSheets(fods);
}

describeLibreOffice("a written tab, computed again by LibreOffice", () => {
  it.each<[Rounding, Looks]>([["half-up", "office"], ["half-even", "accessible"]])(
    "has our values and shows our digits: %s, %s",
    async (rounding, looks) => {
      const plan = planOf(rounding, looks);
      const file = await written(plan);
      const sheets = computed(file);
      expect(valueDifferences(plan, sheets, file.sheet)).toEqual([]);
      expect(shownDifferences(plan, sheets, file.sheet)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "agrees with the working paper too",
    async () => {
      const plan = planOf("half-up", "office", layOutWorkingPaper);
      const file = await written(plan);
      const sheets = computed(file);
      expect(valueDifferences(plan, sheets, file.sheet)).toEqual([]);
      expect(shownDifferences(plan, sheets, file.sheet)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "is found out where a planned value is wrong",
    async () => {
      const right = planOf("half-up", "office");
      const target = right.cells.findIndex(({ content }) => content?.kind === "formula" && typeof content.expected === "number");
      const cells = right.cells.map((cell, index) => {
        if (index !== target || cell.content?.kind !== "formula") return cell;
        return { ...cell, content: { ...cell.content, expected: Number(cell.content.expected) + 1 } };
      });
      const plan = { ...right, cells };
      const file = await written(plan);
      expect(valueDifferences(plan, computed(file), file.sheet)).toHaveLength(1);
    },
    TIMEOUT,
  );
});
