import { tableOf } from "../../test/fixtures/table-of";
import { formulaOf } from "../measures/formula";
import { measureTable } from "../measures/measure-table";
import { printFinding } from "../measures/print-finding";
import { shownAddress } from "../sheet/address";
import { withPriorFigures } from "./prior-year";

const current = tableOf("2012Q1", [
  { indicator: "事故起数", unit: "起", figures: { actual: 46 } },
  { indicator: "死亡人数", unit: "人", figures: { actual: 8, prior: 5 } },
  { indicator: "直接经济损失", unit: "万元", figures: { actual: 194 } },
]);
const lastYear = tableOf("2011Q1", [
  { indicator: "事故起数", unit: "起", figures: { actual: 34 } },
  { indicator: "死亡人数", unit: "人", figures: { actual: 99 } },
  { indicator: "直接经济损失", unit: "元", figures: { actual: 419_000 } },
]);

test("last year's figures are matched by indicator, entity, unit and period, and name their file", () => {
  const table = withPriorFigures(current, [lastYear], "2011.xlsx");
  const growths = measureTable(table, { period: null, entity: null, decimals: 0, rounding: "half-up" }).filter(({ measure }) => measure === "growth");
  expect(growths.map((finding) => [finding.indicator, printFinding(finding, "half-up")])).toEqual([
    ["事故起数", "35%"],
    ["死亡人数", "60%"],
  ]);
  expect(growths[0]?.inputs.map(({ cell }) => shownAddress(cell))).toEqual(["一季度!B2", "[2011.xlsx]一季度!B2"]);
  expect(growths[0] && formulaOf(growths[0])?.number).toBe("('一季度'!B2-34)/34");
});

test("what found no match is listed; another unit is no match", () => {
  const { warnings } = withPriorFigures(current, [lastYear], "2011.xlsx");
  expect(warnings).toMatchObject([{ code: "missing-base", detail: { indicator: "直接经济损失" } }]);
});

test("figures of another period are no base", () => {
  const other = tableOf("2011H1", [{ indicator: "事故起数", unit: "起", figures: { actual: 34 } }]);
  expect(withPriorFigures(current, [other], "2011.xlsx").observations).toHaveLength(current.observations.length);
});
