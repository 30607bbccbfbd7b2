import { alternatives, listPattern, readAt, sticky } from "./clause";
import { changeOf, yearly } from "./derived";
import type { Facts } from "./facts";
import { hasVerb, isGrowthPrinted, isPoints, isZeroPrinted } from "./printed";
import { HUNDRED, minus, signOf, sizeOf, times } from "./rational";
import type { PieceRead } from "./read-clause";
import type { Setting } from "./setting";

const VERB = "增长|上升|上涨|提高|下降|回落";
const RISES = /增长|上升|上涨|提高|rose|grew|升|up/;
const FALLS = /下降|回落|fell|降|down/;
const CHINESE_COUNTS = "零一两三四五六七八九十";
const ENGLISH_COUNTS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Reads what is said of several rows together: 两降一升, names that go the same way, the growth of two counterparts. */
export class CourseReader {
  /** The rows without an entity: what a table counts. */
  private readonly rows: readonly Facts[];
  private readonly separator: RegExp;
  private readonly expressions: Readonly<Record<"trend" | "except" | "list" | "scissors", RegExp>>;

  constructor(
    facts: readonly Facts[],
    private readonly setting: Setting,
  ) {
    this.rows = facts.filter(({ entity }) => entity === null);
    const between = listPattern(setting);
    this.separator = new RegExp(between);
    const name = `(?:${alternatives(this.rows.map(({ name: own }) => own))})`;
    const names = `(?<names>(?:${name}${between})*${name})`;
    this.expressions = setting.locale === "en" ? english(names, between) : chinese(names, between);
  }

  read(text: string, at: number): PieceRead | null {
    return this.trend(text, at) ?? this.except(text, at) ?? this.list(text, at) ?? this.scissors(text, at);
  }

  private trend(text: string, at: number): PieceRead | null {
    const found = readAt(this.expressions.trend, text, at);
    if (found === null) return null;
    const counts = found.groups?.["counts"] ?? "";
    const words = this.setting.locale === "en" ? counts.split(", ") : (counts.match(/(?:[零一两三四五六七八九十]|\d+)[升降平]/g) ?? []);
    const wrong = words.filter((word) => countSaid(word) !== this.rows.filter((row) => courseOf(row) === wayOf(word)).length);
    const isWhole = counts === "" || (this.setting.locale === "en" ? true : words.join("") === counts);
    return { length: found[0].length, numbers: words.filter((word) => /\d/.test(word)).length, wrong: [...wrong.map((word) => `counts: ${word} of "${text}"`), ...(isWhole ? [] : [`counts: ${counts}`])] };
  }

  private except(text: string, at: number): PieceRead | null {
    const found = readAt(this.expressions.except, text, at);
    if (found === null) return null;
    const { names = "", falls = "", grows = "" } = found.groups ?? {};
    const few = names.split(this.separator);
    const moving = this.rows.filter((row) => courseOf(row) !== null);
    const wrong = moving.filter((row) => courseOf(row) !== wayOf(few.includes(row.name) ? falls : grows));
    return { length: found[0].length, numbers: 0, wrong: wrong.map(({ name }) => `course: ${name} in "${text}"`) };
  }

  /** Names that go the same way, with their rates or without. */
  private list(text: string, at: number): PieceRead | null {
    const found = readAt(this.expressions.list, text, at);
    if (found === null) return null;
    const { names = "", verb, course, rates } = found.groups ?? {};
    const way = wayOf(verb ?? course ?? "");
    const printed = rates?.split(this.separator) ?? [];
    const listed = names.split(this.separator).map((name) => this.rows.find((row) => row.name === name));
    const wrong = listed.flatMap((row, place) => {
      const rate = rates === undefined ? "" : (printed[place] ?? "none");
      return row !== undefined && courseOf(row) === way && (rate === "" || this.isRateOf(row, rate, verb ?? "", way)) ? [] : [`${row?.name ?? "?"} ${rate} in "${text}"`];
    });
    const isEven = printed.length <= listed.length && new Set(listed).size === listed.length;
    return { length: found[0].length, numbers: printed.length, wrong: isEven ? wrong : [...wrong, `a name or a rate too many in "${text}"`] };
  }

  private isRateOf(row: Facts, printed: string, verb: string, way: number): boolean {
    const growth = yearly(row);
    const [digits, unit] = [printed.slice(0, -1), printed.slice(-1)];
    const said = unit === "倍" ? { t: digits } : { r: digits };
    return growth !== null && hasVerb(row.kind, this.setting.locale === "en" ? `${verb} by` : verb, way, "rate") && isGrowthPrinted(said, growth, row.stated !== null, this.setting);
  }

  /** By how much the one grows faster than the other. */
  private scissors(text: string, at: number): PieceRead | null {
    const found = readAt(this.expressions.scissors, text, at);
    if (found === null) return null;
    const rows = ["公共预算收入", "公共预算支出"].map((name) => this.rows.find((row) => row.name === name));
    const [one, other] = rows.map((row) => (row === undefined ? null : yearly(row)));
    // Stated rates keep the digits of their cells, and their difference those of the finer one.
    const decimals = Math.max(...rows.map((row) => (row?.stated == null ? this.setting.decimals : row.statedDigits)));
    const setting = { ...this.setting, decimals };
    const { way, n } = found.groups ?? {};
    const apart = one == null || other == null ? null : times(minus(one, other), HUNDRED);
    const isTrue = apart !== null && (way === undefined ? isZeroPrinted(apart, setting) : signOf(apart) === (/高于|above/.test(way) ? 1 : -1) && isPoints(n?.replaceAll(",", ""), sizeOf(apart), setting));
    return { length: found[0].length, numbers: n === undefined ? 0 : 1, wrong: isTrue ? [] : [`scissors: "${text}"`] };
  }
}

function chinese(names: string, between: string): CourseReader["expressions"] {
  return {
    trend: sticky("主要指标呈“(?<counts>[^”]+)”态势[：，]|主要指标变动情况："),
    except: sticky(`除${names}同比(?<falls>${VERB})外，其余指标均同比(?<grows>${VERB})`),
    list: sticky(`，?${names}(?:同比(?<course>${VERB})(?!\\d|-)|分别(?<verb>${VERB})(?<rates>(?:[\\d.]+[%倍]${between})+[\\d.]+[%倍])|与上年同期持平(?=，|$))`),
    scissors: sticky("公共预算收入增速(?:(?<way>高于|低于)公共预算支出(?<n>[\\d.]+)个百分点|与公共预算支出基本持平)"),
  };
}

function english(names: string, between: string): CourseReader["expressions"] {
  return {
    trend: sticky("[Tt]he main indicators (?:moved in different directions \\((?<counts>[^)]+)\\): |compare as follows: )"),
    except: sticky(`all (?<grows>rose|fell) except ${names}, which (?<falls>rose|fell)`),
    list: sticky(`(?:, )?${names} (?:(?<verb>rose|fell|grew) by (?<rates>(?:[\\d.,]+%${between})+[\\d.,]+%), respectively|(?<course>rose|fell|grew)(?=,|;|$)|remained unchanged(?=,|;|$))`),
    scissors: sticky("[Gg]rowth of 公共预算收入 was (?:(?<n>[\\d.,]+) percentage points? (?<way>above|below) that of 公共预算支出|almost the same as that of 公共预算支出)"),
  };
}

const wayOf = (word: string): number => (RISES.test(word) ? 1 : FALLS.test(word) ? -1 : 0);

function courseOf(row: Facts): number | null {
  if (row.stated !== null) return signOf(row.stated);
  // The difference of two rates is none of growth.
  const change = row.kind === "rate" ? null : changeOf(row, { when: "同比" });
  return change === null ? null : signOf(change);
}

function countSaid(word: string): number {
  const [digits] = /\d+/.exec(word) ?? [];
  if (digits !== undefined) return Number(digits);
  return CHINESE_COUNTS.includes(word.charAt(0)) ? CHINESE_COUNTS.indexOf(word.charAt(0)) : ENGLISH_COUNTS.indexOf(word.split(" ")[0] ?? "");
}
