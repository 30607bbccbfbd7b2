import type { TableOf } from "../table-of";
import type { Clause } from "./clause";
import { CHINESE_CLAUSES, CHINESE_NAMED } from "./clauses-zh-CN";
import { ENGLISH_CLAUSES, ENGLISH_NAMED } from "./clauses-en";
import { factsOf, type Facts } from "./facts";
import { isTimes, isToldInTimes, JUDGES, type Said, type Setting } from "./judge";
import { readRanking } from "./rankings";
import { digitsOf, integer, isPrintOf, minus, over, rounded, signOf, sizeOf, times, type Rational } from "./rational";

export interface Reading {
  /** Clauses that are not true of the table, and what could not be read. */
  readonly wrong: readonly string[];
  /** Numbers that were recomputed. */
  readonly numbers: number;
}

const LEADS: Readonly<Record<Setting["locale"], RegExp>> = {
  "zh-CN": /(?:\d{4}年(?:一季度|二季度|上半年|1—10月)?，|全县|其中，|与上年同期相比，|从进度看，|；|，(?=共?发生事故|死亡|受伤|直接经济损失|未发生|未造成|无人员))/y,
  en: /(?:In (?:the (?:first|second) (?:quarter|half) of |January to October )?\d{4}, |(?:W|w)ithin this, |(?:C|c)ompared with a year earlier, |; | and |, respectively|, (?=事故起数 stood|死亡人数 stood|直接经济损失 stood|there were))/y,
};

/** What a name is called besides itself, and what is said of none of it. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { 事故起数: ["共发生事故", "发生事故"], 死亡人数: ["死亡"] };
const NONE: Readonly<Record<string, string>> = { 事故起数: "未发生事故|[Tt]here were no accidents", 死亡人数: "未发生人员死亡|[Tt]here were no deaths", 直接经济损失: "未造成直接经济损失" };

/** Reads the sentences of one table clause by clause, with grammar and arithmetic of its own, and holds each against the table as typed. */
export class SentenceReader {
  private readonly facts: readonly Facts[];
  private readonly names: readonly string[];
  private readonly list: RegExp;
  private readonly entity: RegExp;
  private wrong: string[] = [];
  private numbers = 0;

  constructor(
    table: TableOf,
    private readonly setting: Setting,
  ) {
    this.facts = factsOf(table, setting.isAveraged === true);
    this.names = [...new Set(this.facts.map(({ name }) => name))];
    this.list = listOf(this.names, setting.locale);
    this.entity = entityOf(this.facts, setting.locale);
  }

  read(sentence: string): Reading {
    this.wrong = [];
    this.numbers = 0;
    const text = sentence.replace(/[。.]$/, "");
    let [at, current, entity]: [number, Facts | null, string | null] = [0, null, null];
    let when = "";
    while (at < text.length) {
      const rest = text.slice(at);
      const named = this.entity.exec(rest);
      if (named !== null) {
        entity = named[1] ?? null;
        const quiet = /^(?:未发生事故，与上年同期持平|there were no accidents, unchanged from a year earlier)$/.exec(rest.slice(named[0].length));
        if (quiet !== null) {
          this.judgeQuiet(entity, sentence);
          at += named[0].length + quiet[0].length;
          continue;
        }
        // A part is called by its entity alone where the total before has named the indicator.
        if (!/^ ?(?:[-\d]|为零|stood|totalled|reached|完成)/.test(rest.slice(named[0].length))) {
          at += named[0].length;
          continue;
        }
      }
      const lead = LEADS[this.setting.locale];
      lead.lastIndex = at;
      const whole = this.ranked(rest) ?? this.whole(rest) ?? this.listed(rest);
      const leads = whole === null ? lead.exec(text) : null;
      if (whole !== null || (leads !== null && leads[0] !== "")) {
        if (leads?.[0].includes("相比") === true || leads?.[0].toLowerCase().includes("compared") === true) when = "同比";
        at += whole ?? leads?.[0].length ?? 1;
        continue;
      }
      const clause = this.clause(rest, current, entity, when, sentence);
      if (clause === null) {
        this.wrong.push(`cannot read "${rest}" of "${sentence}"`);
        break;
      }
      current = clause.of;
      at += clause.length;
    }
    return { wrong: this.wrong, numbers: this.numbers };
  }

  private clause(rest: string, current: Facts | null, entity: string | null, when: string, sentence: string): { readonly of: Facts; readonly length: number } | null {
    const [clauses, named] = this.setting.locale === "en" ? [ENGLISH_CLAUSES, ENGLISH_NAMED] : [CHINESE_CLAUSES, CHINESE_NAMED];
    for (const of of this.facts.filter((facts) => facts.entity === entity)) {
      const labels = [...(OTHER_NAMES[of.name] ?? []), of.name, ...(of.entity !== null && of.actual !== null ? [of.entity] : [])];
      const found = this.match(named, rest, of, when, sentence, labels);
      if (found !== null) return { of, length: found };
    }
    const found = current === null ? null : this.match(clauses, rest, current, when, sentence, []);
    return current === null || found === null ? null : { of: current, length: found };
  }

  private match(clauses: readonly Clause[], rest: string, of: Facts, when: string, sentence: string, labels: readonly string[]): number | null {
    for (const [says, written] of clauses) {
      const source = written.replace("{label}", `(?:${labels.join("|")})`).replace("{label}", `(?:${labels.join("|")})`).replace("|{none}", NONE[of.name] === undefined ? "" : `|${NONE[of.name] ?? ""}`);
      const found = expression(source).exec(rest);
      if (found === null) continue;
      const { before, when: at, ...groups } = found.groups ?? {};
      const said: Said = { ...groups, when: before ?? (at === undefined || at === "" ? this.context(when, written) : at) };
      this.lastWhen = said["when"] ?? this.lastWhen;
      for (const one of says) this.judge(one, of, said, found[0], sentence);
      return found[0].length;
    }
    return null;
  }

  private lastWhen = "同比";

  /** 负值收窄 speaks of the base that was just named. */
  private context(when: string, written: string): string {
    return written.includes("负值") ? this.lastWhen : when === "" ? "同比" : when;
  }

  private judge(one: string, of: Facts, said: Said, clause: string, sentence: string): void {
    const isSecond = (one === "value" && said["n2"] !== undefined) || one === "laterBase";
    const own: Said = isSecond ? { ...said, n: said["n2"], u: said["u2"] } : said;
    const holds = isSecond && one === "value" ? (of.actual === null ? false : (JUDGES["value"] ?? never)({ ...of, actual: sizeOf(of.actual) }, own, this.setting)) : (JUDGES[isSecond ? "base" : one] ?? never)(of, own, this.setting);
    if ("n" in said || "r" in said || "t" in said || "place" in said) this.numbers += 1;
    if (!holds) this.wrong.push(`${one}: "${clause}" of ${of.name} in "${sentence}"`);
  }

  private judgeQuiet(entity: string | null, sentence: string): void {
    const of = this.facts.filter((facts) => facts.entity === entity);
    if (!of.every(({ actual, prior }) => actual?.top === 0n && prior?.top === 0n)) this.wrong.push(`nothing happened in "${sentence}"`);
  }

  private ranked(rest: string): number | null {
    const read = readRanking(rest, this.facts, this.setting);
    this.numbers += read?.numbers ?? 0;
    this.wrong.push(...(read?.wrong ?? []));
    return read?.length ?? null;
  }

  /** A clause that speaks of the table: 两降一升, and the growth of two counterparts. */
  private whole(rest: string): number | null {
    const trend = /^(?:主要指标呈“([^”]+)”态势[：，]|主要指标变动情况：|[Tt]he main indicators moved in different directions \(([^)]+)\): )/.exec(rest);
    if (trend !== null) {
      this.judgeCounts(trend[1] ?? trend[2] ?? "", rest);
      return trend[0].length;
    }
    const scissors = /^(公共预算收入)增速(高于|低于)(公共预算支出)([\d.]+)个百分点|^[Gg]rowth of (公共预算收入) was ([\d.,]+) percentage points? (above|below) that of (公共预算支出)/.exec(rest);
    const alike = /^公共预算收入增速与公共预算支出基本持平|^[Gg]rowth of 公共预算收入 was almost the same as that of 公共预算支出/.exec(rest);
    if (scissors === null && alike === null) return null;
    const [one, other] = ["公共预算收入", "公共预算支出"].map((name) => this.ratioOf(this.facts.find((facts) => facts.name === name)));
    if (one == null || other == null) return this.fault("scissors", rest);
    const apart = times(minus(one, other), integer(100));
    const way = scissors?.[2] ?? scissors?.[7];
    const printed = (scissors?.[4] ?? scissors?.[6] ?? "0").replaceAll(",", "");
    this.numbers += 1;
    const isTrue = way === undefined ? rounded(apart, this.setting.decimals).top === 0n : signOf(apart) === (way === "高于" || way === "above" ? 1 : -1) && isPrintOf(this.setting.trimZeros ? padded(printed, this.setting.decimals) : printed, sizeOf(apart));
    if (!isTrue) this.fault("scissors", rest);
    return (scissors ?? alike)?.[0].length ?? null;
  }

  private fault(what: string, rest: string): number {
    this.wrong.push(`${what}: "${rest}"`);
    return rest.length;
  }

  private ratioOf(facts: Facts | undefined): Rational | null {
    if (facts === undefined) return null;
    if (facts.stated !== null) return over(facts.stated, integer(100));
    return facts.actual === null || facts.prior === null || signOf(facts.prior) <= 0 || signOf(facts.actual) < 0 ? null : over(minus(facts.actual, facts.prior), facts.prior);
  }

  private courseOf({ kind, stated, actual, prior }: Facts): number | null {
    if (stated !== null) return signOf(stated);
    // The difference of two rates is none of growth.
    if (kind === "rate") return null;
    return actual === null || prior === null ? null : signOf(minus(actual, prior));
  }

  private judgeCounts(counts: string, rest: string): void {
    const courses = this.facts.filter(({ entity }) => entity === null).flatMap((facts) => this.courseOf(facts) ?? []);
    const count = (sign: number): number => courses.filter((course) => course === sign).length;
    const words = counts.includes("，") || /[a-z]/.test(counts) ? counts.split(", ") : (counts.match(/..?[升降平]|.[升降平]/g) ?? []);
    for (const word of words) {
      const sign = /升|up/.test(word) ? 1 : /降|down/.test(word) ? -1 : 0;
      const number = CHINESE_COUNTS.indexOf(word.charAt(0)) >= 0 ? CHINESE_COUNTS.indexOf(word.charAt(0)) : ENGLISH_COUNTS.indexOf(word.split(" ")[0] ?? "");
      if (number !== count(sign)) this.wrong.push(`counts: ${word} of "${rest}"`);
    }
  }

  /** Names that go the same way, with their rates or without. */
  private listed(rest: string): number | null {
    const others = /^，?其余指标均同比(增长|上升|上涨|提高|下降|回落)/.exec(rest);
    if (others !== null) return others[0].length;
    const except = /^除/.exec(rest) ?? /^all (rose|fell) except /.exec(rest);
    if (except !== null) return except[0].length;
    if (rest.startsWith("外，其余")) return 1;
    const found = this.list.exec(rest);
    if (found === null) return null;
    const names = (found[1] ?? "").split(/、|, | and /);
    const word = found[2] ?? found[3] ?? found[5] ?? "";
    const rates = found[4]?.split(/、|, | and /) ?? [];
    const sign = /增长|上升|上涨|提高|rose|grew/.test(word) ? 1 : /下降|回落|fell/.test(word) ? -1 : 0;
    names.forEach((label, place) => {
      const facts = this.facts.find((candidate) => candidate.name === label && candidate.entity === null);
      const course = facts === undefined ? null : this.courseOf(facts);
      const ratio = this.ratioOf(facts);
      const rate = rates[place];
      if (course !== sign) this.fault("course", `${label} in ${rest}`);
      if (rate === undefined) return;
      this.numbers += 1;
      if (ratio === null || !this.isGrowth(rate, ratio, facts?.stated != null)) this.fault("rate", `${label} in ${rest}`);
    });
    return found[0].length;
  }

  /** A rate that the workbook states keeps the digits of its cells. */
  private isGrowth(printed: string, ratio: Rational, isStated: boolean): boolean {
    const { decimals, trimZeros } = this.setting;
    const size = printed.slice(0, -1);
    if (isToldInTimes(ratio, this.setting)) return printed.endsWith("倍") && isTimes(size, ratio, isStated ? digitsOf(size) : decimals);
    return printed.endsWith("%") && isPrintOf(trimZeros ? padded(size, decimals) : size, times(sizeOf(ratio), integer(100)));
  }
}

/** Where a clause turns to an entity: "For 甲, ". */
function entityOf(facts: readonly Facts[], locale: Setting["locale"]): RegExp {
  const names = [...new Set(facts.flatMap(({ entity }) => entity ?? []))].join("|");
  if (names === "") return /(?!)/;
  return expression(locale === "en" ? `(?:[Ff]or )?(${names})(?:, |(?= (?:stood|totalled|reached)))` : `(${names})`);
}

/** Names that go the same way: with their rates, and in a count without. */
function listOf(names: readonly string[], locale: Setting["locale"]): RegExp {
  const name = `(?:${names.join("|")})`;
  return expression(
    locale === "en"
      ? `(?:, )?((?:${name}, )*${name}(?: and ${name})?),?(?: which)? (rose|fell|grew|remained unchanged)( by ((?:[\\d.,]+%, )*[\\d.,]+%(?: and [\\d.,]+%)?), respectively)?(?=,|;|$)`
      : `，?((?:${name}、)*${name})(?:同比(增长|上升|上涨|提高|下降|回落)(?!\\d|-)|分别(增长|上升|上涨|提高|下降|回落)((?:[\\d.]+[%倍]、)+[\\d.]+[%倍])|(与上年同期持平)(?=，|$))`,
  );
}

const CHINESE_COUNTS = "零一两三四五六七八九十";
const ENGLISH_COUNTS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const never = (): boolean => false;

function padded(text: string, decimals: number): string {
  const missing = decimals - digitsOf(text);
  return missing <= 0 ? text : `${text}${digitsOf(text) === 0 ? "." : ""}${"0".repeat(missing)}`;
}

const expressions = new Map<string, RegExp>();

/** Anchored at the beginning: what was read before is gone. */
function expression(source: string): RegExp {
  const known = expressions.get(source) ?? new RegExp(`^(?:${source})`);
  expressions.set(source, known);
  return known;
}
