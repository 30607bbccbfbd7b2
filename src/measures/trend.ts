import { Fraction } from "../quantity/fraction";
import { isYearToDate, periodKey } from "../quantity/period-arithmetic";
import type { Observation, Table } from "../recognition/table";
import type { Finding } from "./finding";

/** Beyond this many indicators a count of rises and falls says nothing. */
const MOST_INDICATORS = 10;

/**
 * 两降一升: how many of a table's totals rose, of those that rose or fell. Its value is the number that rose; the sentence
 * counts the others from its inputs. None where fewer than two or too many indicators have a direction.
 */
export class TrendOfTable {
  private readonly moved = new Map<string, Finding[]>();
  private isOver = false;

  constructor(private readonly table: Table) {
    this.isOver = table.layout.startsWith("periods");
  }

  take(findings: readonly Finding[]): void {
    for (const finding of this.isOver ? [] : findings) {
      if (finding.measure !== "growth" || finding.entity !== null || finding.level !== 0 || directionOf(finding) === 0) continue;
      const key = finding.period === null ? "" : periodKey(finding.period);
      const group = this.moved.get(key) ?? [];
      this.moved.set(key, group);
      group.push(finding);
      if (group.length > MOST_INDICATORS) this.isOver = true;
    }
  }

  trend(): readonly Finding[] {
    const moved = this.isOver ? [] : withoutWholes(ofOnePeriod([...this.moved.values()]));
    const [first] = moved;
    return first === undefined || moved.length < 2 ? [] : [trendFinding(this.table.title ?? this.table.sheet, first.period, moved)];
  }
}

function trendFinding(name: string, period: Finding["period"], moved: readonly Finding[]): Finding {
  return {
    indicator: name,
    label: name,
    entity: null,
    period,
    measure: "trend",
    outcome: { state: "known", value: Fraction.fromInteger(moved.filter((finding) => directionOf(finding) > 0).length) },
    judgement: null,
    dimension: { kind: "count" },
    decimals: 0,
    level: 0,
    isTotal: false,
    inputs: moved.flatMap((finding): readonly Observation[] => finding.inputs),
    definition: null,
    row: null,
    warnings: [],
  };
}

/** Where 本月 and 累计 stand side by side each indicator is counted once: in the period of most of them, the sum of the year before the month. */
function ofOnePeriod(groups: readonly (readonly Finding[])[]): readonly Finding[] {
  const isOfYear = (group: readonly Finding[]): boolean => group.some(({ period }) => period !== null && isYearToDate(period));
  return groups.reduce<readonly Finding[]>((most, group) => {
    const isBetter = group.length > most.length || (group.length === most.length && isOfYear(group) && !isOfYear(most));
    return isBetter ? group : most;
  }, []);
}

/** 收入合计 beside the incomes that it adds up is no further indicator. */
function withoutWholes(moved: readonly Finding[]): readonly Finding[] {
  const parts = moved.filter(({ isTotal }) => !isTotal);
  return parts.length < 2 ? moved : parts;
}

/** +1, -1 or 0: also of a growth that has no rate (from zero, from a loss to a profit). */
export function directionOf({ outcome }: Finding): -1 | 0 | 1 {
  if ("change" in outcome) return outcome.change.sign();
  return "value" in outcome ? (outcome.value?.sign() ?? 0) : 0;
}
