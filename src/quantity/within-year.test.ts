import { formatPeriod, parsePeriodCode } from "./period";
import { withinYear } from "./within-year";

const within = (part: string, whole: string): string => {
  const [period, year] = [parsePeriodCode(part), parsePeriodCode(whole)];
  return period === null || year === null ? "unreadable" : formatPeriod(withinYear(period, year));
};

test.each([
  ["--Q1", "2024", "2024Q1"],
  ["--09/ytd", "2024-12", "2024-09/ytd"],
  ["2023Q1", "2024", "2023Q1"],
  ["--Q3", "2023-04-01..2024-03-31", "2023-10-01..2023-12-31"],
  ["--Q4", "2023-04-01..2024-03-31", "2024-01-01..2024-03-31"],
  ["--H2", "2023-04-01..2024-03-31", "2023-10-01..2024-03-31"],
  ["--03", "2023-04-01..2024-03-31", "2024-03"],
  ["--04", "2023-04-01..2024-03-31", "2023-04"],
  ["--01-01..--03-31", "2023-04-01..2024-03-31", "2024-01-01..2024-03-31"],
  ["--Q3", "2024-01-01..2024-03-18", "2024Q3"],
])("%s of %s is %s", (part, whole, expected) => expect(within(part, whole)).toBe(expected));
