import { tableOf } from "../../test/fixtures/table-of";
import { parsePeriodCode } from "../quantity/period";
import type { Table } from "../recognition/table";
import type { Finding } from "./finding";
import { formulaOf } from "./formula";
import { measureTable } from "./measure-table";
import { printFinding } from "./print-finding";

const measured = (table: Table, decimals: number, entity: string | null = null): readonly Finding[] => [...measureTable(table, { period: null, entity, decimals, rounding: "half-up" })];

/** "growth 60% up": what became of one measure of one indicator. */
function shown(findings: readonly Finding[], indicator: string, entity: string | null = null): readonly string[] {
  return findings
    .filter((finding) => finding.indicator === indicator && finding.entity === entity)
    .map((finding) => [finding.measure, printFinding(finding, "half-up"), finding.outcome.state, finding.judgement].filter((part) => part !== null && part !== "").join(" "));
}

const CITY = tableOf("--Q1", [
  { indicator: "事故起数", unit: "起", figures: { actual: 46, prior: 34, ceiling: null } },
  { indicator: "死亡人数", unit: "人", figures: { actual: 8, prior: 5, ceiling: 47 } },
  { indicator: "受伤人数", unit: "人", figures: { actual: 60, prior: 41, ceiling: null } },
  { indicator: "直接经济损失", unit: "万元", figures: { actual: 194, prior: 41.9, ceiling: null } },
  { indicator: "一般隐患", unit: "项", figures: { found: 2741, done: 2709 } },
]);

test("a city's accidents: rises, and deaths within the schedule of the control target", () => {
  const findings = measured(CITY, 0);
  expect(shown(findings, "事故起数")).toEqual(["value 46起 known", "change 12起 up", "growth 35% up"]);
  expect(shown(findings, "死亡人数")).toEqual([
    "value 8人 known",
    "change 3人 up",
    "growth 60% up",
    "control-share 17% known within-schedule",
    "control-gap -8个百分点 known within-schedule",
    "control-remaining 39人 known",
    "control-pace 4.3人 known",
  ]);
  expect(shown(findings, "受伤人数")).toContain("growth 46% up");
  expect(shown(findings, "直接经济损失")).toContain("growth 363% up");
});

test("rectification and what is outstanding", () => {
  expect(shown(measured(CITY, 1), "一般隐患")).toEqual(["rectification 98.8% known", "outstanding 32项 known"]);
});

const BANNER = tableOf("2012Q1", [
  { indicator: "事故起数", unit: "起", isTotal: true, figures: { actual: 12, prior: 16 } },
  { indicator: "事故起数", unit: "起", entity: "工矿商贸", figures: { actual: 0, prior: 0 } },
  { indicator: "事故起数", unit: "起", entity: "火灾", figures: { actual: 5, prior: 14 } },
  { indicator: "事故起数", unit: "起", entity: "道路交通", figures: { actual: 7, prior: 2 } },
  { indicator: "死亡人数", unit: "人", isTotal: true, figures: { actual: 4, prior: 2 } },
  { indicator: "死亡人数", unit: "人", entity: "道路交通", figures: { actual: 4, prior: 2 } },
  { indicator: "直接经济损失", unit: "万元", isTotal: true, figures: { actual: 88.3, prior: 121.9 } },
  { indicator: "直接经济损失", unit: "万元", entity: "火灾", figures: { actual: 15.9, prior: 116.9 } },
]);

test("a banner's accidents by kind: totals, shares of the total, 0 against 0, two falls and a rise", () => {
  const findings = measured(BANNER, 2);
  expect(shown(findings, "事故起数")).toContain("growth -25.00% down");
  expect(shown(findings, "死亡人数")).toContain("growth 100.00% up");
  expect(shown(findings, "直接经济损失")).toContain("growth -27.56% down");
  expect(shown(findings, "事故起数", "火灾")).toContain("growth -64.29% down");
  expect(shown(findings, "直接经济损失", "火灾")).toContain("growth -86.40% down");
  expect(shown(findings, "事故起数", "道路交通")).toContain("share 58.33% known");
  expect(shown(findings, "死亡人数", "道路交通")).toContain("share 100.00% known");
  expect(shown(findings, "事故起数", "工矿商贸")).toEqual(["value 0起 known", "change 0起 flat", "growth flat", "share 0.00% known"]);
  const trend = findings.find((finding) => finding.measure === "trend");
  expect(trend && printFinding(trend, "half-up")).toBe("1");
  expect(trend?.inputs).toHaveLength(6);
});

test("only the entity asked for is reported, with its share of the total", () => {
  const findings = measured(BANNER, 2, "火灾");
  expect(new Set(findings.map((finding) => finding.entity))).toEqual(new Set(["火灾"]));
  expect(shown(findings, "事故起数", "火灾")).toContain("share 41.67% known");
});

const TOWNSHIP = tableOf("2004H1", [
  { indicator: "固定资产投资", unit: "万元", figures: { target: 9685, stretch: 13037, actual: 4120 } },
  { indicator: "招商引资", unit: "万元", figures: { target: 7670, stretch: null, actual: 3620 } },
  { indicator: "财政收入", unit: "万元", note: "任务口径不同", figures: { target: 501, stretch: null, actual: 365 } },
  { indicator: "产值", unit: "万元", figures: { target: null, actual: 9800, "stated-rate": 38 } },
  { indicator: "销售收入", unit: "万元", figures: { target: null, actual: 9700, "stated-rate": 39.2, prior: 9000 } },
]);

test("a township against its tasks: completion, stretch, schedule", () => {
  expect(shown(measured(TOWNSHIP, 2), "固定资产投资")).toEqual([
    "value 4120万元 known",
    "completion 42.54% known behind-schedule",
    "stretch-completion 31.60% known behind-schedule",
    "schedule-gap -7.46个百分点 known behind-schedule",
  ]);
  expect(shown(measured(TOWNSHIP, 2), "招商引资")).toContain("completion 47.20% known behind-schedule");
});

test("a target of another definition is compared with a warning, and not judged", () => {
  const findings = measured(TOWNSHIP, 2);
  expect(shown(findings, "财政收入")).toContain("completion 72.85% incomparable");
  const completion = findings.find((finding) => finding.indicator === "财政收入" && finding.measure === "completion");
  expect(completion?.warnings).toMatchObject([{ code: "incomparable", cell: { row: 3, column: 9 } }]);
});

test("a stated rate is used as it stands; one that its figures contradict is warned of", () => {
  const findings = measured(TOWNSHIP, 2);
  expect(shown(findings, "产值")).toEqual(["value 9800万元 known", "growth 38.0% stated"]);
  const growth = findings.find((finding) => finding.indicator === "销售收入" && finding.measure === "growth");
  expect(growth && printFinding(growth, "half-up")).toBe("39.2%");
  expect(growth?.warnings).toMatchObject([{ code: "rate-differs", detail: { stated: "39.2%", computed: "7.8%" } }]);
});

test("bases that allow no rate give words, a change and a warning", () => {
  const table = tableOf("2024Q1", [
    { indicator: "新增", unit: "起", figures: { actual: 1, prior: 0 } },
    { indicator: "扭亏", unit: "亿元", figures: { actual: 148, prior: -46 } },
    { indicator: "转亏", unit: "亿元", figures: { actual: -3, prior: 5 } },
    { indicator: "减亏", unit: "亿元", figures: { actual: -3, prior: -5 } },
    { indicator: "增亏", unit: "亿元", figures: { actual: -5, prior: -3 } },
    { indicator: "缺基数", unit: "亿元", figures: { actual: 5, prior: null } },
    { indicator: "缺本期", unit: "亿元", figures: { actual: null, prior: 5 } },
  ]);
  const growths = measured(table, 1).filter((finding) => finding.measure === "growth");
  expect(growths.map(({ outcome }) => outcome.state)).toEqual([
    "zero-base",
    "turned-positive",
    "turned-negative",
    "narrowed-loss",
    "widened-loss",
    "missing-base",
    "missing-value",
  ]);
  expect(growths.map((finding) => finding.warnings[0]?.code)).toEqual(["zero-base", "negative-base", undefined, "negative-base", "negative-base", "missing-base", undefined]);
});

test("a time series finds last year's and the previous period by itself, and never mixes cumulative with single", () => {
  const period = (code: string) => parsePeriodCode(code);
  const row = tableOf("2024-03", [{ indicator: "出口", unit: "亿元", figures: { actual: 0 } }]).observations;
  const values: readonly (readonly [string, number])[] = [["2023-03", 80], ["2023-03/ytd", 200], ["2024-02", 90], ["2024-03", 100], ["2024-03/ytd", 260]];
  const observations = values.flatMap(([code, value], index) =>
    tableOf("--12", [{ indicator: "出口", unit: "亿元", figures: { actual: value } }]).observations.map((observation) => ({ ...observation, period: period(code), cell: { sheet: "一季度", row: index, column: 1 } })),
  );
  const table = { ...tableOf("2024-03", []), layout: "periods-down" as const, observations };
  expect(row).toHaveLength(1);
  const shownOf = (code: string) =>
    measureTable(table, { period: period(code), entity: null, decimals: 1, rounding: "half-up" }).map((finding) => `${finding.measure} ${printFinding(finding, "half-up")}`);
  expect(shownOf("2024-03")).toEqual(["value 100亿元", "change 20亿元", "growth 25.0%", "previous-change 10亿元", "previous-growth 11.1%"]);
  expect(shownOf("2024-03/ytd")).toEqual(["value 260亿元", "change 60亿元", "growth 30.0%"]);
});

test("rates are compared in points, never in rates of rates", () => {
  const table = tableOf("2024Q1", [{ indicator: "合格率", unit: "%", figures: { actual: 82, prior: 65 } }]);
  expect(shown(measured(table, 1), "合格率")).toEqual(["value 82% known", "points 17.0个百分点 up"]);
});

test("a formula points at the source cells and has the guards of the outcome", () => {
  const [growth] = measured(tableOf("2024Q1", [{ indicator: "收入", unit: "万元", figures: { actual: 46, prior: "34" } }]), 1).filter((finding) => finding.measure === "growth");
  expect(growth && formulaOf(growth)).toMatchObject({ number: "('一季度'!B2-34)/34", valid: "AND(ISNUMBER('一季度'!B2),ISNUMBER(34),34>0,'一季度'!B2>=0)" });
});

test("a refund stored below zero grows with its size, and its formula turns the sign", () => {
  const findings = measured(tableOf("2025Q1", [{ indicator: "出口退税", unit: "亿元", figures: { actual: -7549, prior: -6624 } }]), 1);
  expect(shown(findings, "出口退税")).toEqual(["value 7549亿元 known", "change 925亿元 up", "growth 14.0% up"]);
  expect(findings[2] && formulaOf(findings[2])?.number).toBe("(('一季度'!B2*-1)-('一季度'!C2*-1))/('一季度'!C2*-1)");
  expect(shown(measured(tableOf("2025Q1", [{ indicator: "出口退税", unit: "亿元", figures: { actual: -5, prior: 3 } }]), 1), "出口退税")).toContain("growth turned-negative");
});

test("a part below zero has no share of the total", () => {
  const table = tableOf("2024Q1", [
    { indicator: "利润", unit: "亿元", isTotal: true, figures: { actual: 10 } },
    { indicator: "利润", unit: "亿元", entity: "甲", figures: { actual: 13 } },
    { indicator: "利润", unit: "亿元", entity: "乙", figures: { actual: -3 } },
  ]);
  expect(shown(measured(table, 1), "利润", "乙")).toContain("share missing-base");
});

test("rates in ‰ are compared in percentage points", () => {
  const table = tableOf("2024", [{ indicator: "人口自然增长率", unit: "‰", figures: { actual: -1.2, prior: 0.3 } }]);
  expect(shown(measured(table, 2), "人口自然增长率")).toEqual(["value -1.2‰ known", "points -0.15个百分点 down"]);
});

test("an approximate figure is quoted and never reckoned with", () => {
  const table = tableOf("2024Q1", [{ indicator: "事故起数", unit: "起", figures: { actual: 60, prior: 50 } }]);
  const observations = table.observations.map((observation) =>
    observation.role === "actual" && observation.figure.kind === "known" ? { ...observation, figure: { ...observation.figure, approximate: true } } : observation,
  );
  expect(shown(measured({ ...table, observations }, 1), "事故起数")).toEqual(["value 60起 approximate"]);
});

test("a quantity keeps the decimals of its cells, but not the noise of a formula", () => {
  const table = tableOf("2024Q1", [
    { indicator: "投资", unit: "亿元", figures: { actual: 12.25, prior: 11.5 } },
    { indicator: "工时", unit: "小时", figures: { actual: 3037.6384641038, prior: 1039.4130037 } },
  ]);
  expect(shown(measured(table, 1), "投资").slice(0, 2)).toEqual(["value 12.25亿元 known", "change 0.75亿元 up"]);
  expect(shown(measured(table, 1), "工时").slice(0, 2)).toEqual(["value 3037.6小时 known", "change 1998.2小时 up"]);
});

test("a blank rank is no finding", () => {
  const table = tableOf("2024Q1", [{ indicator: "投资", unit: "亿元", figures: { actual: 12, "stated-rank": null } }]);
  expect(shown(measured(table, 1), "投资")).toEqual(["value 12亿元 known"]);
});

test("a period with its year is found in a table that does not say the year", () => {
  const period = parsePeriodCode("2012Q1");
  const findings = [...measureTable(CITY, { period, entity: null, decimals: 0, rounding: "half-up" })];
  expect(shown(findings, "死亡人数")).toContain("growth 60% up");
  expect([...measureTable(BANNER, { period: parsePeriodCode("--Q1"), entity: null, decimals: 0, rounding: "half-up" })]).toEqual([]);
});

test("the trend counts each indicator once where a month and the year to date stand side by side", () => {
  const indicators = ["甲", "乙", "丙"];
  const rowsOf = (actual: readonly number[]) => indicators.map((indicator, index) => ({ indicator, unit: "亿元", figures: { actual: actual[index] ?? 0, prior: 10 } }));
  const month = tableOf("2023-11", rowsOf([9, 9, 9]));
  const toDate = tableOf("2023-11/ytd", rowsOf([11, 11, 9]));
  const table = { ...month, observations: [...month.observations, ...toDate.observations] };
  const trend = measured(table, 1).find((finding) => finding.measure === "trend");
  expect(trend && [printFinding(trend, "half-up"), trend.inputs.length, trend.period]).toEqual(["2", 6, parsePeriodCode("2023-11/ytd")]);
});

test("a rate or another level is above or below its target, and never on schedule; a stock has a completion and no schedule", () => {
  const findings = measured(
    tableOf("--Q1", [
      { indicator: "办结率", unit: "%", figures: { actual: 97.8, target: 95 } },
      { indicator: "调查失业率", unit: "%", figures: { actual: 5.2, ceiling: 5.5 } },
      { indicator: "PM2.5浓度", unit: "微克/立方米", figures: { actual: 31, target: 35 } },
      { indicator: "贷款余额", unit: "亿元", figures: { actual: 480, target: 500 } },
    ]),
    1,
  );
  expect(shown(findings, "办结率")).toEqual(["value 97.8% known", "target-gap 2.8个百分点 up"]);
  expect(shown(findings, "调查失业率")).toEqual(["value 5.2% known", "target-gap -0.3个百分点 down"]);
  expect(shown(findings, "PM2.5浓度")).toEqual(["value 31微克/立方米 known", "target-gap -4微克/立方米 down"]);
  expect(shown(findings, "贷款余额")).toEqual(["value 480亿元 known", "completion 96.0% known"]);
});
