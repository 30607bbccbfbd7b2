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
  expect(warnings).toMatchObject([{ code: "missing-base", detail: { indicator: "直接经济损失", file: "2011.xlsx", unit: "元" } }]);
});

test("spacing and full width do not part names, and a last name that is only once counts for the whole", () => {
  const now = tableOf("2012Q1", [{ indicator: "财政收入:税收", unit: "万元", figures: { actual: 46 } }, { indicator: "甲:其他", unit: "万元", figures: { actual: 6 } }, { indicator: "ＧＤＰ", unit: null, figures: { actual: 9 } }]);
  const then = tableOf("2011Q1", [{ indicator: "税 收", unit: "万元", figures: { actual: 34 } }, { indicator: "乙:其他", unit: "万元", figures: { actual: 4 } }, { indicator: "丙:其他", unit: "万元", figures: { actual: 5 } }, { indicator: "GDP", unit: "亿元", figures: { actual: 8 } }]);
  const named = [{ ...then, observations: then.observations.map((observation) => ({ ...observation, label: observation.indicator.split(":").at(-1) ?? "" })) }];
  const table = withPriorFigures({ ...now, observations: now.observations.map((observation) => ({ ...observation, label: observation.indicator.split(":").at(-1) ?? "" })) }, named, "2011.xlsx");
  expect(table.observations.filter(({ role }) => role === "prior").map(({ indicator, unit }) => [indicator, unit])).toEqual([["财政收入:税收", "万元"], ["ＧＤＰ", "亿元"]]);
  expect(table.warnings.map(({ detail }) => detail)).toEqual([{ indicator: "甲:其他", file: "2011.xlsx" }]);
});

test("figures of another period are no base", () => {
  const other = tableOf("2011H1", [{ indicator: "事故起数", unit: "起", figures: { actual: 34 } }]);
  expect(withPriorFigures(current, [other], "2011.xlsx").observations).toHaveLength(current.observations.length);
});
