import fc from "fast-check";
import { Decimal } from "./decimal";
import { formatPeriod, parsePeriodCode, type Period } from "./period";
import { periodKey } from "./period-arithmetic";
import { singleFromSums, sumFromSingles, sumOfYearTo, type FigureOf } from "./year-to-date";

const period = (code: string): Period => {
  const read = parsePeriodCode(code);
  if (read === null) throw new Error(code);
  return read;
};

/** Figures by period, whatever they are called: 2024H1 is 2024-06/ytd. */
const figures = (known: Readonly<Record<string, string>>): FigureOf => {
  const byKey = new Map(Object.entries(known).map(([code, value]) => [periodKey(period(code)), Decimal.parse(value)]));
  return (asked) => byKey.get(periodKey(asked)) ?? null;
};

const SUMS = figures({ "2024-02/ytd": "30.5", "2024-03/ytd": "50", "2024H1": "120", "2024Q3/ytd": "200.1", "2024": "310" });

test.each([
  ["2024-03", "19.5"],
  ["2024-02", null], // 1—2月 are published together
  ["2024-01", null],
  ["2024-04", null],
  ["2024Q1", "50"],
  ["2024Q2", "70"],
  ["2024Q3", "80.1"],
  ["2024Q4", "109.9"],
  ["2024H2", "190"],
  ["2024-03-B", null],
])("%s alone from sums of the year: %s", (code, expected) => expect(singleFromSums(period(code), SUMS)?.toString() ?? null).toBe(expected));

test.each([
  ["2024-05", "2024-05/ytd"],
  ["2024Q2", "2024Q2/ytd"],
  ["2024H2", "2024"],
  ["2024-03-B", "2024-03-20/ytd"],
  ["2024H1", "2024H1"],
])("the year to the end of %s is %s", (code, expected) => expect(formatPeriod(sumOfYearTo(period(code)))).toBe(expected));

test("the first two months together stand for both; a hole makes no sum", () => {
  const single = figures({ "2024-02/ytd": "30.5", "2024-03": "19.5", "2024-04": "20" });
  expect(sumFromSingles(period("2024-04/ytd"), single)?.toString()).toBe("70.0");
  expect(sumFromSingles(period("2024-05/ytd"), single)).toBeNull();
  expect(sumFromSingles(period("2024"), single)).toBeNull();
});

test("singles and sums turn into each other and back", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 12, maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (monthly, month) => {
      const single: FigureOf = (asked) => (asked.kind === "month" && (!asked.cumulative || asked.month === 1) ? Decimal.of(monthly[asked.month - 1] ?? 0, 2) : null);
      const sumTo: FigureOf = (asked) => (asked.kind === "month" ? sumFromSingles({ ...asked, cumulative: true }, single) : null);
      const one: Period = { kind: "month", year: 2024, month, cumulative: false };
      expect(singleFromSums(one, sumTo)?.toString()).toBe(single(one)?.toString());
    }),
  );
});
