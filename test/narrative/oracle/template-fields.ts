import { ceilingLead, changeOf, contributionOf, difference, growthOf, multipleOf, paceOf, pullOf, rankOf, shareOf, speedOf, targetLead, toBenchmark, toCeiling, toSecond, yearlyChange } from "./derived";
import type { Facts } from "./facts";
import { grownOver } from "./average";
import { integer, minus, ZERO, type Rational } from "./rational";
import type { Setting } from "./setting";

/** What a field prints: an amount in the row's unit, a ratio in per cent, points, a plain number; `average` is the root of the ratio. */
export interface Figure {
  readonly value: Rational;
  readonly as: "amount" | "quotient" | "ratio" | "points" | "number" | "times" | "average";
  /** A rate that the workbook states keeps its digits. */
  readonly isStated?: boolean;
}

type Field = (facts: Facts, setting: Setting) => Rational | null;

const amount = (of: Field): readonly [Figure["as"], Field] => ["amount", of];
const ratio = (of: Field): readonly [Figure["as"], Field] => ["ratio", of];
const points = (of: Field): readonly [Figure["as"], Field] => ["points", of];

const NOW = { when: "同比" };
const BEFORE = { when: "上期" };

/** A change, where there is one. */
const prior: Field = (facts) => (facts.kind === "rate" ? facts.prior : yearlyChange(facts) === null ? null : facts.prior);

/** The words of the fields in both languages, as the lists offer them. */
const FIELDS: Readonly<Record<string, readonly [Figure["as"], Field]>> = {
  "本期数|value": amount(({ actual }) => actual),
  "上年同期数|year earlier": amount(prior),
  "增减量|change": amount((facts) => (facts.kind === "rate" ? null : changeOf(facts, NOW))),
  "同比|growth": ratio((facts) => growthOf(facts, NOW)),
  "增速变动|growth change": points(speedOf),
  "上期数|previous": amount((facts) => (changeOf(facts, BEFORE) === null ? null : facts.previous)),
  "环比增减量|previous change": amount((facts) => (facts.kind === "rate" ? null : changeOf(facts, BEFORE))),
  "环比|previous growth": ratio((facts) => growthOf({ ...facts, stated: null }, BEFORE)),
  "增减百分点|points": points((facts) => (facts.kind === "rate" ? changeOf(facts, NOW) : null)),
  "环比百分点|previous points": points((facts) => (facts.kind === "rate" ? changeOf(facts, BEFORE) : null)),
  "目标数|target": amount(({ target }) => target),
  "完成率|completion": ratio(({ actual, target }) => shareOf(actual, target)),
  "力争目标数|stretch target": amount(({ stretch }) => stretch),
  "力争完成率|stretch completion": ratio(({ actual, stretch }) => shareOf(actual, stretch)),
  "进度差|schedule gap": points((facts, setting) => targetLead(facts, {}, setting)),
  "控制指标数|ceiling": amount(({ ceiling }) => ceiling),
  "占控制指标|share of ceiling": ratio(({ actual, ceiling }) => shareOf(actual, ceiling)),
  "控制进度差|ceiling gap": points((facts, setting) => ceilingLead(facts, {}, setting)),
  "控制余量|remaining": amount((facts) => negated(toCeiling(facts))),
  "月均可用|monthly pace": ["quotient", (facts, setting) => paceOf(facts, setting)],
  "排查数|found": amount(({ found }) => found),
  "整改数|rectified": amount(({ done }) => done),
  "整改率|rectification rate": ratio(({ done, found }) => shareOf(done, found)),
  "未整改数|outstanding": amount(({ found, done }) => difference(found, done)),
  "占比|share": ratio(({ actual, total }) => shareOf(actual, total?.actual)),
  "贡献率|contribution": ratio(contributionOf),
  "拉动|pull": points(pullOf),
  "对比差|benchmark gap": points(toBenchmark),
  "第二对比差|second benchmark gap": points(toSecond),
  "位次|rank": ["number", (facts) => whole(rankOf(facts))],
  "年均增速|average growth": ["average", grownOver],
  "倍数|multiple": ["times", (facts) => multipleOf(facts)],
};

const BY_WORD = new Map(Object.entries(FIELDS).flatMap(([words, field]) => words.split("|").map((word) => [word, field] as const)));

/** Fields that are a word, by whose sign it is chosen. */
const DIRECTIONS: Readonly<Record<string, Field>> = {
  "升降|direction": (facts) => (facts.stated ?? changeOf(facts, NOW)),
  "环比升降|previous direction": (facts) => changeOf(facts, BEFORE),
  "进度快慢|schedule direction": (facts, setting) => targetLead(facts, {}, setting),
  "高低|benchmark direction": (facts) => toBenchmark(facts),
  "第二高低|second benchmark direction": (facts) => toSecond(facts),
};

/** Which fields a direction goes with: beside one of them it is that one's. */
const DIRECTED: Readonly<Record<string, readonly string[]>> = {
  "升降|direction": ["同比|growth", "增减量|change", "增减百分点|points"],
  "环比升降|previous direction": ["环比|previous growth", "环比增减量|previous change", "环比百分点|previous points"],
  "进度快慢|schedule direction": ["进度差|schedule gap"],
  "高低|benchmark direction": ["对比差|benchmark gap"],
  "第二高低|second benchmark direction": ["第二对比差|second benchmark gap"],
};

/** Fields that are a clause of the grammar, by what its parts may say. */
const CLAUSES: Readonly<Record<string, { readonly says: readonly string[]; readonly when: string }>> = {
  "同比情况|comparison": { says: ["change", "growth", "points", "flat", "nearlyFlat", "zeroBase", "base", "turnedUp", "turnedDown", "narrowed", "widened"], when: "同比" },
  "环比情况|previous comparison": { says: ["change", "growth", "points", "flat", "nearlyFlat", "zeroBase", "base", "turnedUp", "turnedDown", "narrowed", "widened"], when: "上期" },
  "进度判断|schedule judgement": { says: ["exceeded", "met", "notMet", "ahead", "behind", "onSchedule", "nearlyOnSchedule"], when: "" },
  "控制判断|ceiling judgement": { says: ["withinControl", "overControl", "withinCeiling", "overCeiling"], when: "" },
};

function found<Value>(fields: Readonly<Record<string, Value>>, word: string): readonly [name: string, value: Value] | null {
  return Object.entries(fields).find(([words]) => words.split("|").includes(word)) ?? null;
}

/** @param name that of a field, as the lists write it; "" is the figure itself */
export function figureOfField(name: string, facts: Facts, setting: Setting): Figure | null {
  const field = BY_WORD.get(name === "" ? "value" : name);
  const value = field?.[1](facts, setting) ?? null;
  if (field === undefined || value === null) return null;
  return { value, as: field[0], ...(/^(?:同比|growth)$/.test(name) && facts.stated !== null ? { isStated: true } : {}) };
}

export const isFieldWord = (word: string): boolean => BY_WORD.has(word) || found(DIRECTIONS, word) !== null || found(CLAUSES, word) !== null;
export const clauseOfField = (word: string): (typeof CLAUSES)[string] | null => found(CLAUSES, word)?.[1] ?? null;

/** What decides a word of direction: the figure that stands beside it where it is one of the same change. */
export function directionOfField(word: string): { readonly of: Field; readonly figures: readonly string[] } | null {
  const direction = found(DIRECTIONS, word);
  return direction === null ? null : { of: direction[1], figures: (DIRECTED[direction[0]] ?? []).flatMap((words) => words.split("|")) };
}

function negated(value: Rational | null): Rational | null {
  return value === null ? null : minus(ZERO, value);
}

function whole(value: number | null): Rational | null {
  return value === null ? null : integer(value);
}

/** The direction that a word is, or goes with. */
export function familyOf(word: string): string {
  return Object.entries(DIRECTED).find(([direction, figures]) => [direction, ...figures].flatMap((words) => words.split("|")).includes(word))?.[0] ?? word;
}
