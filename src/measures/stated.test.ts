import { tableOf } from "../../test/fixtures/table-of";
import type { Finding } from "./finding";
import { measureTable } from "./measure-table";
import { printFinding } from "./print-finding";

function growthOf(unit: string, actual: number, prior: number, stated: number): Finding {
  const table = tableOf("2024Q1", [{ indicator: "指标", unit, figures: { actual, prior, "stated-rate": stated } }]);
  const growth = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }).find((finding) => finding.measure === "growth");
  if (growth === undefined) throw new Error("no growth");
  return growth;
}

const codes = (finding: Finding): readonly string[] => finding.warnings.map((warning) => warning.code);

test("a stated rate is doubted only where no figures that print so can give it", () => {
  expect(codes(growthOf("亿元", 1.3, 1.2, 8.6))).toEqual([]);
  expect(codes(growthOf("亿元", 1.3, 1.2, 17.5))).toEqual(["rate-differs"]);
  expect(codes(growthOf("亿元", 9700, 9000, 7.8))).toEqual([]);
  expect(codes(growthOf("亿元", 9700, 9000, 7.7))).toEqual(["rate-differs"]);
});

test("counts are not rounded: their rate has no room", () => {
  expect(codes(growthOf("起", 12, 10, 20))).toEqual([]);
  expect(codes(growthOf("起", 12, 10, 21))).toEqual(["rate-differs"]);
});

test("a rate is printed as stated, but the digits of an unrounded formula are not", () => {
  expect(printFinding(growthOf("起", 12, 10, 20), "half-up")).toBe("20%");
  expect(printFinding(growthOf("万元", 9700, 9000, 39.25), "half-up")).toBe("39.25%");
  const unrounded = growthOf("起", 46, 34, 35.2941176470588);
  expect(printFinding(unrounded, "half-up")).toBe("35.3%");
  expect(codes(unrounded)).toEqual([]);
});

test("a benchmark that is a rate is held against the stated rate, never against one of our own making", () => {
  const row = (figures: Record<string, number>) => tableOf("2024Q1", [{ indicator: "地区生产总值", unit: "亿元", figures }]);
  const points = (figures: Record<string, number>): readonly string[] => {
    const table = row(figures);
    const observations = table.observations.map((one) => (one.role === "benchmark" ? { ...one, unit: "%" } : one));
    return measureTable({ ...table, observations }, { period: null, entity: null, decimals: 1, rounding: "half-up" })
      .filter((finding) => finding.measure === "benchmark-points")
      .map((finding) => `${printFinding(finding, "half-up")} ${finding.outcome.state}`);
  };
  expect(points({ actual: 106, prior: 100, "stated-rate": 6.4, benchmark: 5.2 })).toEqual(["1.2个百分点 up"]);
  expect(points({ actual: 106, prior: 100, benchmark: 5.2 })).toEqual([]);
});

test("a column of rates has one number of decimals, whatever another column has", () => {
  const row = (indicator: string, rate: number, done: number | string) => ({ indicator, unit: "万元", figures: { actual: 100, "stated-rate": rate, "stated-share": done } });
  const findings = measureTable(tableOf("2024Q1", [row("甲", 8.3, 52.92), row("乙", 12, 60), row("丙", -3.4, 33.333333)]), { period: null, entity: null, decimals: 1, rounding: "half-up" });
  const printed = (measure: string): readonly string[] => findings.filter((finding) => finding.measure === measure).map((finding) => printFinding(finding, "half-up"));
  expect(printed("growth")).toEqual(["8.3%", "12.0%", "-3.4%"]);
  expect(printed("completion")).toEqual(["52.92%", "60.00%", "33.33%"]);
});

test("a stated change stands in for a base that is missing, and never beside one that is there", () => {
  const measuresOf = (prior: number | null): readonly string[] => {
    const table = tableOf("2024Q1", [{ indicator: "贷款", unit: "亿元", figures: { actual: 120, prior, "stated-change": 9 } }]);
    const against = table.observations.map((observation) => (observation.role === "stated-change" ? { ...observation, against: "prior" as const } : observation));
    const findings = measureTable({ ...table, observations: against }, { period: null, entity: null, decimals: 1, rounding: "half-up" });
    return findings.filter(({ measure }) => measure === "change").map((finding) => printFinding(finding, "half-up"));
  };
  expect(measuresOf(null)).toEqual(["9亿元"]);
  expect(measuresOf(100)).toEqual(["20亿元"]);
});
