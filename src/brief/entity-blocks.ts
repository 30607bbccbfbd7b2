import type { Finding } from "../measures/finding";
import type { List } from "../sheet/list";
import { groupBy } from "../sheet/group-by";
import type { SummarySet } from "../summary/summary-input";

/** The entities that findings name, in order. */
export function entitiesNamed(findings: List<Finding>): readonly string[] {
  return [...new Set(findings.flatMap(({ entity }) => (entity === null ? [] : [entity])))];
}

/**
 * The same findings, unit by unit: what each table says of a unit is a table of its own under the unit's name. What is said of no unit comes
 * first, under the title of its source.
 */
export function entityBlocks(sets: readonly SummarySet[]): readonly SummarySet[] {
  const parts = sets.flatMap(({ table, findings }) => [...groupBy(findings, ({ entity }) => JSON.stringify(entity)).values()].map((own) => ({ table, findings: own, entity: own[0]?.entity ?? null })));
  const whole = parts.filter(({ entity }) => entity === null).map(({ table, findings }) => ({ table, findings }));
  const named = parts.flatMap(({ entity, ...part }) => (entity === null ? [] : [{ ...part, title: entity }]));
  return [...whole, ...[...groupBy(named, ({ title }) => title).values()].flat()];
}
