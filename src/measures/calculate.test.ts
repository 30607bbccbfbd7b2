import { calculate, type Calculation } from "./calculate";

const calc = (measure: Calculation, values: string, decimals = 1, rounding: "half-up" | "half-even" = "half-up"): string => {
  const result = calculate(measure, values.split(" "), { decimals, rounding });
  return result.kind === "printed" ? result.printed : `${result.kind} ${result.argument}: ${result.value}`;
};

test.each<[Calculation, string, number, string]>([
  ["growth", "8.1 8.0", 1, "1.3"],
  ["growth", "60189 60877", 1, "-1.1"],
  ["growth", "100 100", 1, "0.0"],
  ["change", "46 34", 0, "12"],
  ["points", "82 65", 1, "17.0"],
  ["multiple", "5 2", 1, "2.5"],
  ["growth", "1,234.5 1,000", 1, "23.5"],
  ["growth", "１２．８ １０", 1, "28.0"],
  ["growth", "8.1e0 0.8E1", 1, "1.3"],
  ["growth", ".5 5.", 1, "-90.0"],
  ["growth", "12.5% 10%", 1, "25.0"],
  ["points", "12.5% 10%", 1, "2.5"],
  ["change", "（5） 10", 0, "-15"],
  ["schedule-gap", "17056 105425 ２／１２", 2, "-0.49"],
  ["schedule-gap", "50 100 25%", 1, "25.0"],
  ["pull", "30 120 6%", 2, "1.50"],
  ["completion", "4120 9685", 2, "42.54"],
  ["share", "7 12", 2, "58.33"],
  ["schedule-gap", "17056 105425 2/12", 2, "-0.49"],
  ["control-share", "8 47", 0, "17"],
  ["control-gap", "8 47 3/12", 2, "-7.98"],
  ["control-remaining", "8 47", 0, "39"],
  ["control-pace", "8 47 3/12", 2, "4.33"],
  ["rectification", "2709 2741", 1, "98.8"],
  ["outstanding", "2709 2741", 0, "32"],
  ["contribution", "30 120", 1, "25.0"],
  ["pull", "30 120 6", 2, "1.50"],
  ["average-growth", "165.5 100 5", 2, "10.60"],
  ["average-growth", "172.1 100 2", 1, "31.2"],
  ["average-growth", "121 100 2", 2, "10.00"],
  ["average-growth", "50 100 5", 4, "-12.9449"],
])("%s of %s at %i decimals is %s", (measure, values, decimals, expected) => expect(calc(measure, values, decimals)).toBe(expected));

test.each<[Calculation, string, string]>([
  ["growth", "0 0", "flat"],
  ["growth", "3 0", "zero-base"],
  ["growth", "148 -46", "turned-positive"],
  ["growth", "-46 148", "turned-negative"],
  ["growth", "-3 -5", "narrowed-loss"],
  ["growth", "-5 -3", "widened-loss"],
  ["completion", "3 0", "zero-base"],
  ["average-growth", "3 0 5", "zero-base"],
  ["multiple", "3 0", "zero-base"],
  ["multiple", "-3 5", "turned-negative"],
  ["schedule-gap", "1 2 13/12", "out-of-range elapsed: 13/12"],
  ["schedule-gap", "1 2 -0.1", "out-of-range elapsed: -0.1"],
  ["schedule-gap", "1 2 1/0", "not-a-number elapsed: 1/0"],
  ["completion", "12.5% 10", "not-a-number whole: 10"],
  ["growth", "约8 5", "not-a-number current: 约8"],
  ["growth", "8万 5", "not-a-number current: 8万"],
  ["growth", "— 5", "not-a-number current: —"],
  ["growth", "NaN 5", "not-a-number current: NaN"],
  ["growth", "1,23 5", "not-a-number current: 1,23"],
  ["growth", " 5", "missing current: "],
  ["average-growth", "0 0 5", "flat"],
  ["average-growth", "3 -4 5", "turned-positive"],
  ["average-growth", "-3 4 5", "turned-negative"],
  ["average-growth", "0 100 5", "-100.0"],
  ["average-growth", "100 100 5", "0.0"],
  ["average-growth", "165.5 100 2.5", "out-of-range intervals: 2.5"],
  ["average-growth", "165.5 100 0", "out-of-range intervals: 0"],
])("%s of %s is %s", (measure, values, state) => expect(calc(measure, values)).toBe(state));

test("ties are rounded away from zero, or to the even digit, once", () => {
  expect(calc("change", "1.005 0", 2)).toBe("1.01");
  expect(calc("change", "-0.05 0")).toBe("-0.1");
  expect(calc("change", "-0.05 0", 1, "half-even")).toBe("0.0");
  expect(calc("change", "0.25 0", 1, "half-even")).toBe("0.2");
  expect(calc("growth", "8.1 8", 1, "half-even")).toBe("1.2");
});

test("what is no number is named", () => expect(calc("growth", "八 5")).toBe("not-a-number current: 八"));
