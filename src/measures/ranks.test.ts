import { tableOf, type Row } from "../../test/fixtures/table-of";
import { parsePeriodCode } from "../quantity/period";
import type { Table } from "../recognition/table";
import { measureTable } from "./measure-table";
import { printFinding } from "./print-finding";

const measured = (table: Table) => measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" });
const places = (table: Table, measure = "rank"): readonly string[] =>
  measured(table)
    .filter((finding) => finding.measure === measure)
    .map((finding) => `${finding.entity} ${printFinding(finding, "half-up")}`);

const town = (entity: string, figures: Row["figures"], more: Partial<Row> = {}): Row => ({ indicator: "税收收入", unit: "万元", entity, figures, ...more });
const roster = (...rows: readonly Row[]): Table => tableOf("2024Q1", rows, { layout: "roster" });

test("a roster is ranked by completion; equal ones share a place, totals have none", () => {
  const table = roster(
    { indicator: "税收收入", unit: "万元", isTotal: true, figures: { actual: 100, target: 300 } },
    town("甲镇", { actual: 10, target: 50 }),
    town("乙镇", { actual: 30, target: 60 }),
    town("丙镇", { actual: 20, target: 40 }),
    town("丁镇", { actual: 40, target: 100 }),
    town("戊镇", { actual: null, target: 50 }),
  );
  expect(places(table)).toEqual(["乙镇 1", "丙镇 1", "丁镇 3", "甲镇 4"]);
});

test("without tasks by growth, but never by size; two are compared, not ranked", () => {
  const grown = roster(town("甲镇", { actual: 11, prior: 10 }), town("乙镇", { actual: 30, prior: 20 }), town("丙镇", { actual: 5, prior: 5 }));
  expect(places(grown)).toEqual(["乙镇 1", "甲镇 2", "丙镇 3"]);
  const plain = roster(town("甲镇", { actual: 11 }), town("乙镇", { actual: 30 }), town("丙镇", { actual: 5 }));
  expect(places(plain)).toEqual([]);
  expect(places(roster(town("甲镇", { actual: 11, prior: 10 }), town("乙镇", { actual: 30, prior: 10 })))).toEqual([]);
});

test("accidents are no contest, and kinds of things are no roster", () => {
  const towns = ["甲镇", "乙镇", "丙镇"].map((entity, index) => town(entity, { actual: index + 1, prior: 1 }));
  expect(places(roster(...towns))).toHaveLength(3);
  expect(places(roster(...towns.map((row) => ({ ...row, indicator: "事故起数", unit: "起" }))))).toEqual([]);
  expect(places(tableOf("2024Q1", towns))).toEqual([]);
});

test("stated ranks stand, and tell how many places were won since the last", () => {
  const table = roster(
    town("甲镇", { actual: 10, prior: 8, "stated-rank": 3 }),
    town("乙镇", { actual: 10, prior: 9, "stated-rank": 1 }),
    town("丙镇", { actual: 10, prior: 7, "stated-rank": 2 }),
  );
  const [first] = roster(town("甲镇", { "stated-rank": 6 })).observations;
  if (first === undefined) throw new Error("no rank before");
  const earlier = { ...first, period: parsePeriodCode("2023"), cell: { ...first.cell, column: 8 } };
  const both = { ...table, observations: [...table.observations, earlier] };
  expect(places(both)).toEqual(["甲镇 3", "乙镇 1", "丙镇 2"]);
  expect(places(both, "rank-change")).toEqual(["甲镇 3"]);
});
