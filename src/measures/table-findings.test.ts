import { roleTable } from "../../test/tables/role-table";
import type { Finding } from "./finding";
import { findingsByRow } from "./findings-by-row";
import { measureTable } from "./measure-table";
import { RankingOfTable } from "./ranks";
import { reportingFigures, type ReportingFigures } from "./reporting-figures";
import { RowKinds } from "./row-kinds";
import { TableFindings } from "./table-findings";
import { TrendOfTable } from "./trend";

const TOWNS = ["合计", "东关镇", "西关镇", "南关镇", "北关镇"];
const { table } = roleTable(
  "乡镇",
  { kind: "year", year: 2023 },
  ["actual", "prior"],
  ["财政收入", "投资"].flatMap((indicator, place) => TOWNS.map((town, index) => ({ indicator, unit: "万元", entity: index === 0 ? null : town, isTotal: index === 0, cells: [(place + 2) * (index * 7 + 3), 10 + index] }))),
  { layout: "roster" },
);
const measured = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" });
const all = [...measured];
const findingsOf = (row: ReportingFigures): readonly Finding[] => all.filter(({ measure, row: own }) => measure !== "rank" && own?.indicator === row.indicator && own.entity === row.entity);

test.each([0, 3, 100])("findings are the same in whatever order they are asked for, where %d rows are held", (mostHeld) => {
  const findings = new TableFindings({ figures: reportingFigures(table, null), findingsOf, kinds: new RowKinds("half-up"), ranking: new RankingOfTable(table), trend: new TrendOfTable(table) }, mostHeld);
  expect([findings.length, all.filter(({ measure }) => measure === "rank").length, all.at(-1)?.measure]).toEqual([all.length, 8, "trend"]);
  const places = Array.from(all.keys(), (index) => (index * 7) % all.length);
  expect(places.map((place) => findings.at(place))).toEqual(places.map((place) => all[place]));
  expect(findings.at(-1)).toEqual(all.at(-1));
  expect([findings.at(all.length), findings.at(-all.length - 1)]).toEqual([undefined, undefined]);
  expect([...findings.rows].toReversed()).toEqual([...findingsByRow(all)].toReversed());
});
