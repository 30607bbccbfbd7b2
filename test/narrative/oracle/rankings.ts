import type { Facts } from "./facts";
import { growthOf, isAmount, isRate, type Setting } from "./judge";
import { minus, signOf, type Rational } from "./rational";

/** What a ranking was read to say, held against all units of the table. */
export interface RankingRead {
  readonly length: number;
  readonly numbers: number;
  readonly wrong: readonly string[];
}

const PLACES = 3;
/** A ranking of fewer units would name all of them. */
const FEWEST = 7;

const ITEMS = String.raw`[^；;。]+`;
const WRITTEN: Readonly<Record<Setting["locale"], readonly string[]>> = {
  "zh-CN": [`(?<name>{names})(?<grows>同比增幅)?居前3位的是(?<first>${ITEMS})；居后3位的是(?<last>${ITEMS})`],
  en: [
    `[Gg]rowth of (?<name>{names}) was (?<grows>highest) in (?<first>${ITEMS}); it was lowest in (?<last>${ITEMS}?)(?=\\.?$)`,
    `[Tt]he highest figures of (?<name>{names}) were those of (?<first>${ITEMS}); the lowest were those of (?<last>${ITEMS}?)(?=\\.?$)`,
  ],
};

/** Reads 固定资产投资同比增幅居前3位的是…；居后3位的是…; null where the text is no ranking. */
export function readRanking(text: string, facts: readonly Facts[], setting: Setting): RankingRead | null {
  const names = [...new Set(facts.map(({ name }) => name))].join("|");
  const found = WRITTEN[setting.locale].map((written) => new RegExp(`^(?:${written.replace("{names}", names)})`).exec(text)).find((match) => match !== null);
  const { name, grows, first = "", last = "" } = found?.groups ?? {};
  if (found == null) return null;
  const byGrowth = grows !== undefined;
  const ranked = facts.flatMap((of): readonly Ranked[] => {
    const value = of.name !== name || of.entity === null ? null : byGrowth ? growthOf(of, { when: "同比" }) : of.actual;
    return value === null ? [] : [{ of, value, byGrowth }];
  });
  const read = [endOf(first, ranked, 1, setting), endOf(last, ranked, -1, setting)];
  const wrong = [...(ranked.length < FEWEST ? [`too few are ranked in "${text}"`] : []), ...read.flatMap((end) => end.wrong)];
  return { length: found[0].length, numbers: read.reduce((sum, end) => sum + end.numbers, 0), wrong };
}

interface Ranked {
  readonly of: Facts;
  readonly value: Rational;
  readonly byGrowth: boolean;
}

/** One end of the order: who ties with the third place stands with it, and ties in the table's order. */
function endOf(text: string, ranked: readonly Ranked[], way: 1 | -1, setting: Setting): Omit<RankingRead, "length"> {
  const inOrder = [...ranked].sort((one, other) => signOf(minus(other.value, one.value)) * way);
  const limit = inOrder[PLACES - 1];
  const expected = inOrder.filter(({ value }) => limit !== undefined && signOf(minus(value, limit.value)) * way >= 0);
  const places = setting.locale === "en" ? text.split(/(?<=\)), | and /) : text.split("、");
  const wrong = places.length === expected.length ? [] : [`${places.length} places in "${text}", and not ${expected.length}`];
  places.forEach((place, index) => {
    const due = expected[index];
    const [, name, printed = "", unit = ""] = /^(.+?) ?[（(](-?[\d,.]+)(.*)[)）]$/.exec(place) ?? [];
    if (due === undefined || name !== due.of.entity || !isPrinted(due, printed, unit, setting)) wrong.push(`place: "${place}" in "${text}"`);
  });
  return { numbers: places.length, wrong };
}

function isPrinted({ of, value, byGrowth }: Ranked, printed: string, unit: string, setting: Setting): boolean {
  return byGrowth ? unit === "%" && isRate(printed.replaceAll(",", ""), value, setting) : isAmount(of, value, printed, unit, setting);
}
