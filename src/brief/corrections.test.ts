import { Problem } from "../sheet/problem";
import { parseBrief } from "./brief";
import { correctionsOf, savedCorrections } from "./corrections";

const brief = (corrections: unknown) => parseBrief(JSON.stringify({ schema: "indicator-brief/brief@2", corrections }), "b.json");

test("corrections come out of a brief as they went in", () => {
  const saved = {
    columns: [{ header: "到账数 / 合计", meaning: "actual", unit: "万元", indicator: "招商引资" }, { header: "镇域", table: "招商表", meaning: "entity" }, { header: "旧", meaning: "left-out" }, { header: "去年", period: "2023-06/ytd" }],
    rows: [{ label: "乙镇", leftOut: true }, { label: "能耗", table: "表", polarity: "less-is-better", unit: "吨" }],
    tables: [{ table: "招商表", unit: "亿元", period: "2024Q1", rows: "entity" }],
    vocabulary: { 责任目标: "target" },
    includeHidden: true,
  };
  expect(savedCorrections(correctionsOf(brief(saved)))).toEqual(saved);
});

test("a brief without corrections corrects nothing, one with a period that is none says so", () => {
  expect(correctionsOf(brief(undefined)).columns).toEqual([]);
  expect(() => correctionsOf(brief({ columns: [{ header: "甲", period: "某日" }] }))).toThrow(Problem);
  expect(() => brief({ vocabulary: { 责任目标: "goal" } })).toThrow(Problem);
});
