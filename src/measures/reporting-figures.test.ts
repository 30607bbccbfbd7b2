import { tableOf } from "../../test/fixtures/table-of";
import { Decimal } from "../quantity/decimal";
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

test("a plan for the very months comes before the year's; a financial year's is held against a sum from its beginning only", () => {
  const [month, sum, year] = ["2023-12", "2023-04-01..2023-12-31", "2023-04-01..2024-03-31"].map(parsePeriodCode);
  const base = tableOf("2023-12", [{ indicator: "Elective", unit: null, figures: { actual: 480, target: 500 } }]);
  const [actual, target] = base.observations;
  if (actual === undefined || target === undefined) throw new Error("two figures are made above");
  const shares = (figures: readonly (readonly [number, typeof month, "actual" | "target"])[]): readonly string[] => {
    const observations = figures.map(([value, period, role], column) => ({ ...(role === "actual" ? actual : target), role, period: period ?? null, figure: { ...(role === "actual" ? actual : target).figure }, cell: { ...actual.cell, column }, value }));
    const table = { ...base, period: sum ?? null, observations: observations.map(({ value, ...observation }) => ({ ...observation, figure: { kind: "known" as const, value: Decimal.fromInteger(value), cellFactor: 1, live: true, approximate: false } })) };
    return measureTable(table, options).filter(({ measure }) => measure === "completion").map((finding) => printFinding(finding, "half-up"));
  };
  expect(shares([[500, month, "target"], [480, month, "actual"], [4500, sum, "target"], [4410, sum, "actual"], [6000, year, "target"]])).toEqual(["96.0%", "98.0%"]);
  expect(shares([[4410, sum, "actual"], [6000, year, "target"]])).toEqual(["73.5%"]);
  expect(shares([[6000, year, "target"], [4500, sum, "target"], [4410, sum, "actual"]])).toEqual(["98.0%"]);
  expect(shares([[480, month, "actual"], [6000, year, "target"]])).toEqual([]);
});
