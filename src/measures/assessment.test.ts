import { tableOf } from "../../test/fixtures/table-of";
import { parsePeriodCode, type Period } from "../quantity/period";
import type { Observation, Table } from "../recognition/table";
import type { Assessment } from "./assessment";
import type { Finding } from "./finding";
import { formulaOf } from "./formula";
import { lightOf } from "./light";
import { measureTable } from "./measure-table";
import { printFinding } from "./print-finding";

function measured(table: Table, assessment: Assessment): readonly Finding[] {
  return [...measureTable(table, { period: null, entity: null, decimals: 2, rounding: "half-up", assessment })];
}

function find(findings: readonly Finding[], measure: Finding["measure"]): Finding {
  const found = findings.find((finding) => finding.measure === measure);
  if (found === undefined) throw new Error(`no ${measure}`);
  return found;
}

const printed = (findings: readonly Finding[], measure: Finding["measure"]): string => {
  const finding = find(findings, measure);
  return [printFinding(finding, "half-up"), finding.judgement].filter((part) => part !== null).join(" ");
};

const task = (period: string, actual = 17056): Table => tableOf(period, [{ indicator: "财政收入", unit: "万元", figures: { actual, prior: 14943, target: 105425 } }]);

/** Adds figures of other years to the first row. */
function withYears(table: Table, figures: Readonly<Record<string, number>>, role: Observation["role"] = "actual"): Table {
  const [first] = table.observations;
  if (first?.figure.kind !== "known") throw new Error("no figure");
  const known = first.figure;
  const added = Object.entries(figures).flatMap(([code, value], index): readonly Observation[] => {
    const period: Period | null = parsePeriodCode(code);
    const [of] = tableOf(code, [{ indicator: "财政收入", unit: "万元", figures: { actual: value } }]).observations;
    return of === undefined ? [] : [{ ...of, period, role, figure: { ...known, ...of.figure }, cell: { ...of.cell, column: 10 + index } }];
  });
  return { ...table, observations: [...table.observations, ...added] };
}

describe("schedule", () => {
  test.each<[string, Assessment["schedule"], string]>([
    ["2024-02/ytd", undefined, "-0.49个百分点 behind-schedule"],
    ["2024-02/ytd", { kind: "months" }, "-0.49个百分点 behind-schedule"],
    ["2024-02/ytd", { kind: "days" }, "-0.22个百分点 behind-schedule"],
    ["2023-02/ytd", { kind: "days" }, "0.01个百分点 ahead-of-schedule"],
    ["2024-03-18/ytd", { kind: "months" }, "-5.13个百分点 behind-schedule"],
    ["2024Q1", { kind: "plan", quarters: [15, 45, 75, 100] }, "1.18个百分点 ahead-of-schedule"],
    ["2024-02/ytd", { kind: "plan", quarters: [15, 45, 75, 100] }, "6.18个百分点 ahead-of-schedule"],
    ["2024-05/ytd", { kind: "plan", quarters: [15, 45, 75, 100] }, "-18.82个百分点 behind-schedule"],
    ["2024Q3/ytd", { kind: "plan", quarters: [15, 45, 100, 100] }, "-83.82个百分点 behind-schedule"],
    ["2024", { kind: "plan", quarters: [15, 45, 75, 100] }, "-83.82个百分点 not-met"],
  ])("%s by %j: %s", (period, schedule, expected) => expect(printed(measured(task(period), schedule === undefined ? {} : { schedule }), "schedule-gap")).toBe(expected));

  test("against last year's progress: by last year's target, else by the whole of last year", () => {
    const table = task("2024-02/ytd");
    const toTarget = measured(withYears(table, { "2023": 100_000 }, "target"), { schedule: { kind: "last-year" } });
    expect(printed(toTarget, "schedule-gap")).toBe("1.24个百分点 ahead-of-schedule");
    expect(formulaOf(find(toTarget, "schedule-gap"))?.number).toBe("('一季度'!B2/'一季度'!D2-('一季度'!C2/'一季度'!K2))*100");
    expect(printed(measured(withYears(table, { "2023": 90_000 }), { schedule: { kind: "last-year" } }), "schedule-gap")).toBe("-0.43个百分点 behind-schedule");
    const unknown = measured(table, { schedule: { kind: "last-year" } });
    expect(unknown.some(({ measure }) => measure === "schedule-gap")).toBe(false);
    expect(printed(unknown, "completion")).toBe("16.18%");
  });

  test("the pace that a ceiling leaves follows the calendar, whatever the plan", () => {
    const table = tableOf("2024Q1", [{ indicator: "死亡人数", unit: "人", figures: { actual: 8, ceiling: 47 } }]);
    expect(printed(measured(table, { schedule: { kind: "plan", quarters: [10, 20, 30, 100] } }), "control-pace")).toBe("4.3人");
    expect(printed(measured(table, { schedule: { kind: "plan", quarters: [10, 20, 30, 100] } }), "control-share")).toBe("17.02% over-schedule");
  });
});

test("lights by points behind schedule, the limit belonging to the worse one; a broken ceiling is red, a task met green", () => {
  const limits = { yellow: 10, red: 30 };
  const light = (actual: number): string | null => lightOf(find(measured(tableOf("2024H1", [{ indicator: "投资", unit: "万元", figures: { actual, target: 100 } }]), {}), "schedule-gap"), limits);
  expect([120, 100, 50, 41, 40, 21, 20].map(light)).toEqual(["green", "green", "green", "green", "yellow", "yellow", "red"]);
  const control = (actual: number): string | null => lightOf(find(measured(tableOf("2024H1", [{ indicator: "死亡人数", unit: "人", figures: { actual, ceiling: 100 } }]), {}), "control-gap"), limits);
  expect([30, 50, 60, 80, 101].map(control)).toEqual(["green", "green", "yellow", "red", "red"]);
  expect(lightOf(find(measured(task("2024-02/ytd"), {}), "schedule-gap"), { yellow: 0, red: 10 })).toBe("yellow");
  expect(lightOf(find(measured(task("2024-02/ytd"), {}), "completion"), limits)).toBeNull();
});

test("average growth over years, and multiples, where the office asks for them", () => {
  const table = withYears(task("2024", 1655), { "2019": 1000, "2022": 961 });
  const five = measured(table, { averageYears: 5, multiples: true });
  expect(printed(five, "average-growth")).toBe("10.60%");
  expect(formulaOf(find(five, "average-growth"))?.number).toBe("('一季度'!B2/'一季度'!K2)^(1/5)-1");
  expect(printed(five, "multiple")).toBe("0.11倍");
  expect(find(five, "multiple").outcome.state).toBe("down");
  expect(printed(measured(table, { averageYears: 2 }), "average-growth")).toBe("31.23%");
  const usual = measured(table, {});
  expect(usual.some(({ measure }) => measure === "average-growth" || measure === "multiple")).toBe(false);
});

test("in a ranking by growth a unit with too small a base has no place, but is named", () => {
  const unit = (entity: string, actual: number, prior: number) => ({ indicator: "招商引资", unit: "万元", entity, figures: { actual, prior } });
  const table = tableOf("2024Q1", [unit("甲镇", 120, 100), unit("乙镇", 10, 1), unit("丙镇", 130, 100), unit("丁镇", 120, 100)], { layout: "roster" });
  const places = (assessment: Assessment): readonly string[] =>
    measured(table, assessment).flatMap((finding) => (finding.measure === "rank" ? [`${finding.entity} ${printFinding(finding, "half-up")}${finding.outcome.state === "missing-base" ? "—" : ""}`] : []));
  expect(places({})).toEqual(["乙镇 1", "丙镇 2", "甲镇 3", "丁镇 3"]);
  expect(places({ minimumBase: 50 })).toEqual(["丙镇 1", "甲镇 2", "丁镇 2", "乙镇 —"]);
});

test("a price has no share, however its table adds it up", () => {
  const row = (entity: string | undefined, actual: number, isTotal = false) => ({ indicator: "均价", unit: "元", ...(entity === undefined ? {} : { entity }), isTotal, figures: { actual, prior: 10 } });
  expect(measured(tableOf("2024Q1", [row(undefined, 30, true), row("甲", 10), row("乙", 20)]), {}).some(({ measure }) => measure === "share")).toBe(false);
});
