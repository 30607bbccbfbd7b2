import { parsePeriodCode, type Period } from "../quantity/period";
import { parsePeriodText } from "../quantity/period-reading";
import { Problem } from "../sheet/problem";

/** A period as it may be written on the command line: 2012Q1, 2013年上半年, 2024-02/ytd. @throws Problem `period-unknown` */
export function readPeriod(value: string): Period {
  const period = parsePeriodCode(value) ?? parsePeriodText(value);
  if (period === null) throw new Problem("period-unknown", { period: value });
  return period;
}
