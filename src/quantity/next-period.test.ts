import { nextPeriods } from "./next-period";
import { formatPeriod, parsePeriodCode } from "./period";

const next = (code: string): readonly string[] => {
  const period = parsePeriodCode(code);
  return period === null ? ["unreadable"] : nextPeriods(period).map(formatPeriod);
};

test.each([
  ["2012Q1", ["2012Q2/ytd", "2012Q2"]],
  ["2012Q2/ytd", ["2012Q3/ytd"]],
  ["2012H1", ["2012Q3/ytd", "2012", "2012H2"]],
  ["2012Q3/ytd", ["2012"]],
  ["2012", ["2013", "2013Q1/ytd", "2013Q2/ytd"]],
  ["2012Q4/ytd", ["2013Q1/ytd", "2013"]],
  ["2012Q2", ["2012Q3"]],
  ["2012Q4", ["2013Q1", "2013Q1/ytd"]],
  ["2024-02/ytd", ["2024-03/ytd"]],
  ["2024-12/ytd", ["2025-01/ytd", "2025-02/ytd"]],
  ["2024-12", ["2025-01"]],
  ["--Q1", ["--Q2/ytd", "--Q2"]],
  ["2024-05-C", ["2024-06-A"]],
  ["2024-03-18/ytd", []],
  ["2023-10-01..2023-12-31", ["2024-01-01..2024-03-31"]],
  ["2023-04-01..2024-03-31", ["2024-04-01..2025-03-31"]],
  ["2024-04-11..2024-05-10", []],
])("%s is followed by %j", (code, expected) => expect(next(code)).toEqual(expected));
