import { alternatives, listPattern, readAt, sticky } from "./clause";
import { yearly } from "./derived";
import type { Facts } from "./facts";
import { isAmount, isRate } from "./printed";
import { compare, type Rational } from "./rational";
import type { PieceRead } from "./read-clause";
import type { Setting } from "./setting";

const PLACES = 3;
/** A ranking of fewer would name all of them. */
const FEWEST = 7;

interface Ranked {
  readonly name: string;
  readonly of: Facts;
  readonly value: Rational;
}

/** Reads 固定资产投资同比增幅居前3位的是…；居后3位的是…, of the units of one indicator or of all indicators. */
export class RankingReader {
  private readonly expression: RegExp;
  private readonly separator: RegExp;

  constructor(
    private readonly facts: readonly Facts[],
    private readonly setting: Setting,
  ) {
    const names = `(?<name>${alternatives([...new Set(facts.map(({ name }) => name))])})`;
    const item = setting.locale === "en" ? "[^ ,]+ \\(-?[\\d.,]+[^()]*\\)" : "[^，；（、]+?（-?[\\d.]+[^（）]*）";
    const between = listPattern(setting);
    const items = `${item}(?:${between}${item})*`;
    const stop = setting.itemSeparator ?? (setting.locale === "en" ? "; " : "；");
    this.separator = setting.locale === "en" ? new RegExp(`(?<=\\))${between}`) : new RegExp(`(?<=）)${between}`);
    this.expression = sticky(
      setting.locale === "en"
        ? `(?:[Gg]rowth(?: of ${names})? was (?<grows>highest) in (?<first>${items})${stop}it was lowest in |[Tt]he highest figures of ${names.replace("name", "named")} were those of (?<top>${items})${stop}the lowest were those of )(?<last>${items})`
        : `(?:${names})?(?<grows>同比增幅)?居前3位的是(?<first>${items})${stop}居后3位的是(?<last>${items})`,
    );
  }

  read(text: string, at: number): PieceRead | null {
    const found = readAt(this.expression, text, at);
    if (found === null) return null;
    const { name, named, grows, first, top, last = "" } = found.groups ?? {};
    const ranked = this.ranked(name ?? named, grows !== undefined);
    const ends = [this.end(first ?? top ?? "", ranked, 1, grows !== undefined), this.end(last, ranked, -1, grows !== undefined)];
    const wrong = [...(ranked.length < FEWEST ? [`too few are ranked in "${text}"`] : []), ...ends.flatMap((end) => end.wrong)];
    return { length: found[0].length, numbers: ends.reduce((sum, end) => sum + end.numbers, 0), wrong };
  }

  private ranked(name: string | undefined, byGrowth: boolean): readonly Ranked[] {
    const rows = name === undefined ? this.facts.filter(({ entity }) => entity === null) : this.facts.filter((of) => of.name === name && of.entity !== null);
    return rows.flatMap((of): readonly Ranked[] => {
      const value = byGrowth ? yearly(of) : of.actual;
      return value === null ? [] : [{ name: of.entity ?? of.name, of, value }];
    });
  }

  /** One end of the order: who ties with the third place stands with it, and ties in the table's order. */
  private end(text: string, ranked: readonly Ranked[], way: 1 | -1, byGrowth: boolean): Omit<PieceRead, "length"> {
    const inOrder = [...ranked].sort((one, other) => compare(other.value, one.value) * way);
    const limit = inOrder[PLACES - 1];
    const expected = inOrder.filter(({ value }) => limit !== undefined && compare(value, limit.value) * way >= 0);
    const places = text.split(this.separator);
    const wrong = places.length === expected.length ? [] : [`${places.length} places in "${text}", and not ${expected.length}`];
    places.forEach((place, index) => {
      const due = expected[index];
      const [, name, printed = "", unit = ""] = /^(.+?) ?[（(](-?[\d,.]+)(.*)[)）]$/.exec(place) ?? [];
      if (due === undefined || name !== due.name || !this.isPrinted(due, printed, unit, byGrowth)) wrong.push(`place: "${place}" in "${text}"`);
    });
    return { numbers: places.length, wrong };
  }

  /** A ranking keeps the workbook's unit for all: one of them may be small. */
  private isPrinted({ of, value }: Ranked, printed: string, unit: string, byGrowth: boolean): boolean {
    return byGrowth ? unit === "%" && isRate(printed.replaceAll(",", ""), value, this.setting) : isAmount(of, value, printed, unit, { ...this.setting, scaleFrom: null });
  }
}
