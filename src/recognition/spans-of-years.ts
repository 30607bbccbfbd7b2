import type { CellValue, Grid } from "../sheet/grid";

/** 2010-11, 2010/11: a month, or the financial year from one calendar year to the next. */
const MONTH_OR_YEARS = /^\s*((?:19|20)\d{2})\s*[-–—/]\s*(\d{2})\s*$/;

/**
 * The sheet with its financial years written so that they cannot be months, 2010/2011 for 2010-11. They are that where several different ones
 * stand on a sheet and each ends in the year after the one in which it begins: 2010-11 beside 2011-12 and 2012-13. Months of one year do not.
 */
export function withFinancialYears(grid: Grid): Grid {
  return withSpans(withQuartersOfYears(grid));
}

/** "Q1 24/25", "FY24/25": with the century, where the second year follows the first. */
const SHORT_YEARS = /^(.*\b(?:Q[1-4]|FY)[ -]?)['’]?(\d{2})\/(\d{2})(?!\d|\/)/i;

function withQuartersOfYears(grid: Grid): Grid {
  const isShort = (value: CellValue): value is string => typeof value === "string" && value.length < MOST_OF_A_HEADER && SHORT_YEARS.test(value);
  if (!grid.values.some((row) => row.some(isShort))) return grid;
  return { ...grid, values: grid.values.map((row) => row.map((value) => (isShort(value) ? inFull(value) : value))) };
}

const MOST_OF_A_HEADER = 60;

function inFull(text: string): string {
  const [whole = "", before = "", first = "", last = ""] = SHORT_YEARS.exec(text) ?? [];
  return (Number(first) + 1) % 100 === Number(last) ? `${before}20${first}/${last}${text.slice(whole.length)}` : text;
}

function withSpans(grid: Grid): Grid {
  const spans = new Set<string>();
  for (const row of grid.values) {
    for (const value of row) {
      const span = spanOf(value);
      if (span === null) continue;
      if (!isFinancialYear(span)) return grid;
      spans.add(span.join("/"));
    }
  }
  if (spans.size < 2) return grid;
  return { ...grid, values: grid.values.map((row) => (row.some((value) => spanOf(value) !== null) ? row.map((value) => spelledOut(value)) : row)) };
}

function spelledOut(value: CellValue): CellValue {
  const span = spanOf(value);
  return span === null ? value : `${span[0]}/${Number(span[0]) + 1}`;
}

type Span = readonly [first: string, last: string];

function spanOf(value: CellValue | undefined): Span | null {
  if (typeof value !== "string" || value.length < 7 || value.length > 20) return null;
  const [, first, last] = MONTH_OR_YEARS.exec(value) ?? [];
  return first === undefined || last === undefined ? null : [first, last];
}

function isFinancialYear([first, last]: Span): boolean {
  return (Number(first) + 1) % 100 === Number(last);
}
