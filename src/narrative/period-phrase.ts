import { periodName } from "../lexicon/period-names";
import type { Locale } from "../lexicon/roles";
import type { Period } from "../quantity/period";

/** What a sentence calls a period: months that end with a quarter are called by it (1—3月 is 一季度). */
export function periodPhrase(period: Period, locale: Locale): string {
  return periodName(asQuarters(period), locale);
}

function asQuarters(period: Period): Period {
  if (period.kind === "quarter" && period.cumulative) return yearToQuarter(period.year, period.quarter);
  if (period.kind === "month" && period.cumulative && period.month % 3 === 0) return yearToQuarter(period.year, period.month / 3);
  return period;
}

function yearToQuarter(year: number | null, quarter: number): Period {
  if (quarter === 1) return { kind: "quarter", year, quarter: 1, cumulative: false };
  if (quarter === 2) return { kind: "half", year, half: 1 };
  return quarter === 3 ? { kind: "quarter", year, quarter: 3, cumulative: true } : { kind: "year", year };
}
