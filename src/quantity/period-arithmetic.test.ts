import { formatPeriod, parsePeriodCode, type Period } from "./period";
import { comparePeriods, elapsedShare, elapsedShareByDays, isWholeYear, isYearToDate, previousPeriod, samePeriod, samePeriodLastYear } from "./period-arithmetic";

function period(code: string): Period {
  const read = parsePeriodCode(code);
  if (read === null) throw new Error(`${code} is no period`);
  return read;
}

test.each(["2024", "2024H1", "2024Q1", "2024Q3/ytd", "2024-02", "2024-02/ytd", "2024-03-18/ytd", "2024-03-B", "2024-01-01..2024-03-18", "--12", "--Q1", "--H1", "--12/ytd"])(
  "%s is read and written alike",
  (code) => expect(formatPeriod(period(code))).toBe(code),
);

test.each(["", "24", "2024Q5", "2024-13", "2024-02-30", "2024H1/ytd", "2024/ytd", "x"])("%s is no period", (code) => expect(parsePeriodCode(code)).toBeNull());

test("names of the same days are the same period", () => {
  for (const code of ["2013H1", "2013Q2/ytd", "2013-06/ytd", "2013-01-01..2013-06-30"]) expect(samePeriod(period(code), period("2013H1"))).toBe(true);
  for (const code of ["2013Q2", "2012H1", "--H1", "2013-06"]) expect(samePeriod(period(code), period("2013H1"))).toBe(false);
  expect(samePeriod(period("2024Q1"), period("2024-03/ytd"))).toBe(true);
  expect(samePeriod(period("2024"), period("2024Q4/ytd"))).toBe(true);
});

test("the same period last year keeps its kind, and has no 29 February unless it is a leap year", () => {
  const lastYear = (code: string): string => formatPeriod(samePeriodLastYear(period(code)));
  expect(["2024Q1", "2024-02/ytd", "2024-02-29/ytd", "2023-12-01..2024-02-29", "--Q1"].map(lastYear)).toEqual([
    "2023Q1",
    "2023-02/ytd",
    "2023-02-28/ytd",
    "2022-12-01..2023-02-28",
    "--Q1",
  ]);
});

test("the previous period is the one of the same length before; a cumulative one has none", () => {
  const previous = (code: string): string | null => {
    const before = previousPeriod(period(code));
    return before === null ? null : formatPeriod(before);
  };
  expect(["2024", "2024H1", "2024H2", "2024Q1", "2024Q3", "2024-01", "2024-12", "2024-02/ytd", "--Q1"].map(previous)).toEqual([
    "2023",
    "2023H2",
    "2024H1",
    "2023Q4",
    "2024Q2",
    "2023-12",
    "2024-11",
    null,
    null,
  ]);
});

test("days and tens of days have theirs too, over the ends of months and years", () => {
  const previous = (code: string): string | null => {
    const before = previousPeriod(period(code));
    return before === null ? null : formatPeriod(before);
  };
  expect(["2024-03-01", "2023-03-01", "2024-01-01", "2024-03-18", "--03-01", "--01-01", "2024-03-18/ytd", "2024-01-01..2024-01-07"].map(previous)).toEqual(["2024-02-29", "2023-02-28", "2023-12-31", "2024-03-17", null, null, null, null]);
  expect(["2023-04-01..2024-03-31", "2024-01-01..2024-03-31"].map(previous)).toEqual(["2022-04-01..2023-03-31", "2023-10-01..2023-12-31"]);
  expect(["2024-03-B", "2024-03-C", "2024-03-A", "2024-01-A", "--01-A"].map(previous)).toEqual(["2024-03-A", "2024-03-B", "2024-02-C", "2023-12-C", null]);
});

test("by days a quarter of a year is 90 of 365 days, 91 of 366 in a leap year", () => {
  const days = (code: string): string => `${elapsedShareByDays(period(code)).numerator}/${elapsedShareByDays(period(code)).denominator}`;
  expect(["2023Q1", "2024Q1", "--Q1", "2024", "2024-03-18/ytd", "--02-29/ytd"].map(days)).toEqual(["90/365", "91/366", "90/365", "366/366", "78/366", "59/365"]);
});

test("the elapsed share of the year goes by months, and by days within a month", () => {
  const share = (code: string): string => elapsedShare(period(code)).toSignificant(6);
  expect(["2012Q1", "--Q1", "2024-02/ytd", "2024H1", "2024"].map(share)).toEqual(["0.25", "0.25", "0.166667", "0.5", "1"]);
  expect(["2023-04-01..2024-03-31", "2023-10-01..2023-12-31", "2023-04-01..2023-09-30", "2024-01-01..2024-03-31"].map(share)).toEqual(["1", "0.75", "0.5", "1"]);
  expect(share("2024-03-18/ytd")).toBe(String(Math.round((78 / 366) * 1e6) / 1e6));
  expect(share("2023-03-18/ytd")).toBe(String(Math.round((77 / 365) * 1e6) / 1e6));
});

test("periods are ordered by their end", () => {
  const codes = ["2024Q1", "2023", "2024-02/ytd", "2023-12", "2024-02"];
  expect(codes.map(period).sort(comparePeriods).map(formatPeriod)).toEqual(["2023-12", "2023", "2024-02", "2024-02/ytd", "2024Q1"]);
});

test("a first quarter, half and whole year run from 1 January", () => {
  expect(["2024Q1", "2024H1", "2024-05/ytd", "2024"].map((code) => isYearToDate(period(code)))).toEqual([true, true, true, true]);
  expect(["2024Q2", "2024-05"].map((code) => isYearToDate(period(code)))).toEqual([false, false]);
  expect(["2024", "2024-12/ytd", "2024Q4", "2024H1"].map((code) => isWholeYear(period(code)))).toEqual([true, true, false, false]);
});
