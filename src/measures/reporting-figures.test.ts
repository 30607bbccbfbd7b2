import { tableOf } from "../../test/fixtures/table-of";
import { parsePeriodCode } from "../quantity/period";
import { measureTable } from "./measure-table";
import { printFinding } from "./print-finding";

const options = { period: null, entity: null, decimals: 1, rounding: "half-up" } as const;

function shown(indicator: string, rows: readonly (readonly [string | null, number | null, number | null])[], measures: readonly string[]): readonly string[] {
  const table = tableOf(
    "2024Q1",
    rows.map(([entity, actual, prior]) => ({ indicator, unit: "亿元", isTotal: entity === null, figures: { actual, prior }, ...(entity === null ? {} : { entity }) })),
  );
  return measureTable(table, options)
    .filter((finding) => measures.includes(finding.measure) && finding.entity !== null)
    .map((finding) => `${finding.entity} ${printFinding(finding, "half-up") || finding.outcome.state}`);
}

test("what each part contributes to the growth of the whole, in its share and in points", () => {
  const rows = [
    [null, 1060, 1000],
    ["一产", 100, 95],
    ["二产", 460, 445],
    ["三产", 500, 460],
  ] as const;
  expect(shown("增加值", rows, ["contribution"])).toEqual(["一产 8.3%", "二产 25.0%", "三产 66.7%"]);
  expect(shown("增加值", rows, ["pull"])).toEqual(["一产 0.5个百分点", "二产 1.5个百分点", "三产 4.0个百分点"]);
});

test("a whole that did not move is contributed to by nobody", () => {
  const rows = [[null, 100, 100], ["一产", 60, 50], ["二产", 40, 50]] as const;
  expect(shown("增加值", rows, ["contribution"])).toEqual(["一产 missing-base", "二产 missing-base"]);
  expect(shown("增加值", rows, ["pull"])).toEqual(["一产 10.0个百分点", "二产 -10.0个百分点"]);
});

test("accidents are not contributed", () => {
  expect(shown("事故起数", [[null, 12, 16], ["火灾", 5, 14]], ["contribution", "pull"])).toEqual([]);
});

test("a task of the year is held against the year's sum, not against the month beside it", () => {
  const table = tableOf("2024-03/ytd", [{ indicator: "税收收入", unit: "万元", figures: { actual: 30, target: 100 } }]);
  const [sum] = table.observations;
  if (sum === undefined) throw new Error("no figure");
  const month = { ...sum, period: parsePeriodCode("2024-03"), cell: { ...sum.cell, column: 7 } };
  const completions = measureTable({ ...table, observations: [month, ...table.observations] }, options).filter((finding) => finding.measure === "completion");
  expect(completions.map((finding) => printFinding(finding, "half-up"))).toEqual(["30.0%"]);
});

test("columns laid out ahead and still empty are not the newest period", () => {
  const table = tableOf("2024-12", [{ indicator: "产量", unit: "吨", figures: { actual: null } }]);
  const march = tableOf("2024-03", [{ indicator: "产量", unit: "吨", figures: { actual: 7 } }]).observations;
  const values = measureTable({ ...table, layout: "periods-across", observations: [...march, ...table.observations] }, options);
  expect(values.map((finding) => printFinding(finding, "half-up"))).toEqual(["7吨"]);
});

test("the year before a year is told once", () => {
  const years = [2018, 2019].flatMap((year) => [...tableOf(String(year), [{ indicator: "产量", unit: "吨", figures: { actual: year } }]).observations]);
  const table = tableOf("2019", [], { layout: "periods-across", observations: years });
  expect(measureTable(table, options).map((finding) => finding.measure)).toEqual(["value", "change", "growth"]);
});
