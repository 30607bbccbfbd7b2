import type { Axes } from "./axes";
import type { RowPlace } from "./hierarchy";
import { compactText } from "./plain-text";
import { isWholeName, type Named } from "./row-names";

/** From the narrowest to the widest. */
const WIDTHS: readonly RegExp[] = [/^(?:小计|sub-?total)$/i, /^(?:合计|共计|total|all|overall)$/i, /^(?:总计|总合计|grandtotal)$/i];

/** Which row among entities is the whole of them: 总计 before 小计; "Total recorded crime" where nothing else is a total. */
export class TotalsOfEntities {
  private readonly widest: number;
  private readonly soleTotal: RowPlace | null;

  constructor(axes: Axes, places: readonly RowPlace[]) {
    const totals = axes.rows === "entity" ? places.filter((place) => place.isTotal && place.level === 0) : [];
    this.widest = Math.max(-1, ...totals.map(({ name }) => widthOf(name)));
    this.soleTotal = totals.length === 1 && !places.some(({ name }) => isWholeName(name)) ? (totals[0] ?? null) : null;
  }

  /** The meaning of a row with what the other totals say of it. */
  named(said: Named, place: RowPlace | null, own: string): Named {
    if (place !== null && place === this.soleTotal) return { ...said, entity: null };
    const width = said.entity === null && said.isTotal && place !== null ? widthOf(place.name) : -1;
    return width >= 0 && width < this.widest ? { ...said, entity: own } : said;
  }
}

function widthOf(name: string): number {
  const compact = compactText(name);
  return WIDTHS.findIndex((pattern) => pattern.test(compact));
}
