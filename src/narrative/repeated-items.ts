import type { Period } from "../quantity/period";
import { periodKey } from "../quantity/period-arithmetic";
import type { Item } from "./items";
import { exactValue } from "./source";

/** A first quarter's 当季值 and 累计值 are the same figure: it is said once. */
export function withoutRepeats(items: readonly Item[]): readonly Item[] {
  const byLabel = new Map<string, SaidItems>();
  return items.filter((item) => {
    if (Number.isNaN(item.findings.number("value"))) return true;
    const said = byLabel.get(item.label) ?? new SaidItems();
    byLabel.set(item.label, said);
    return said.add(item);
  });
}

/** The items of one label, by entity: nearly always one each. */
class SaidItems {
  private readonly firsts = new Map<string | null, Item>();
  private readonly others = new Map<string | null, Item[]>();

  /** @returns whether its figure was not there before */
  add(item: Item): boolean {
    const { entity } = item;
    const first = this.firsts.get(entity);
    if (first === undefined) {
      this.firsts.set(entity, item);
      return true;
    }
    const others = this.others.get(entity) ?? [];
    if (isSameFigure(first, item) || others.some((other) => isSameFigure(other, item))) return false;
    this.others.set(entity, [...others, item]);
    return true;
  }
}

function isSameFigure(one: Item, other: Item): boolean {
  const [first, second] = [one, other].map(({ findings }) => findings.get("value")?.finding);
  if (first === undefined || second === undefined || keyOf(one.period) !== keyOf(other.period)) return false;
  const [value, otherValue] = [exactValue(first.outcome), exactValue(second.outcome)];
  return value !== null && otherValue !== null && value.compare(otherValue) === 0;
}

function keyOf(period: Period | null): string {
  return period === null ? "" : periodKey(period);
}
