import { Decimal } from "../../../quantity/decimal";
import { Fraction } from "../../../quantity/fraction";
import { Interval } from "../../../quantity/interval";
import { isSameKind, type Amount } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import type { ClaimContext } from "../../verdicts/judge";
import { shown, type Mention } from "../../reading/mention";
import { areNear, MOST_BETWEEN, figuresBefore, figuresBehind, settled, wordsBefore, type Candidate, type Figure } from "./nearby";
import type { ReadReport } from "../../reading/read-mentions";
import { differenceClaim } from "../../verdicts/difference";
import type { NumberCheck } from "../number-check";

/** 案均, 批均, 平均每起, 单个项目平均: what a mean is per, by the units in which that is counted. */
const PER: readonly { readonly words: RegExp; readonly units: RegExp; readonly scale: number }[] = [
  { words: /案均|件均|每[件宗]|平均单件/u, units: /^(?:件|起|宗|件次)$/u, scale: 1 },
  { words: /批均|每批/u, units: /^批次?$/u, scale: 1 },
  { words: /户均|每户/u, units: /^户$/u, scale: 1 },
  { words: /亩均|亩产|每亩/u, units: /^亩$/u, scale: 1 },
  { words: /每起|起均/u, units: /^起$/u, scale: 1 },
  { words: /单个项目|每个项目|项目平均|项均|每个/u, units: /^[个项]$/u, scale: 1 },
  { words: /每家|家均|店均|校均|每所/u, units: /^[家所]$/u, scale: 1 },
  { words: /次均|每次|每人次/u, units: /^(?:次|人次)$/u, scale: 1 },
  { words: /日均|每[天日]|平均[每一][天日]/u, units: /^天$/u, scale: 1 },
  { words: /每千/u, units: /^(?:人|名)$/u, scale: 1000 },
  { words: /每万/u, units: /^(?:人|名)$/u, scale: 10_000 },
  { words: /每十万/u, units: /^(?:人|名)$/u, scale: 100_000 },
  { words: /人均|生均|每人/u, units: /^(?:人次?|名|位)$/u, scale: 1 },
];
/** Of people, an office may take the mean of the year, or only some of them: no two figures beside it are certain to be meant. */
const OF_PEOPLE = /[人生千万]/u;
const ENGLISH_PER = /^(?: [a-z]+){0,2} per (?:(?<thousand>1,000|thousand|100,000|10,000) )?(?<what>[a-z]{3,})/iu;

/** A mean against the total and the count that it is the quotient of: 案均罚款9万元, 亩产404.9公斤, £150 per visitor. */
export const means: NumberCheck = {
  tries: { kind: "quantity" },
  claims(context, report, mention, place) {
    const stated = mention.meaning === "bound" || mention.direction !== 0 ? null : mention.amount;
    if (stated === null || stated.unit.dimension === "ratio" || stated.unit.dimension === "points") return [];
    const claim = mention.locale === "zh-CN" ? chineseMean(context, report, place, mention, stated) : englishMean(context, report, place, mention, stated);
    return claim ?? [];
  },
};

function chineseMean(context: ClaimContext, report: ReadReport, place: number, mention: Mention, stated: Amount): DraftClaim | null {
  const words = wordsBefore(report, place);
  const per = PER.find((each) => each.words.test(words));
  if (per === undefined) return null;
  const near = figuresBefore(report.mentions, place, 3);
  const figures = [...near, ...figuresBehind(report.mentions, place, 1)];
  const counts = figures.filter(({ amount }) => per.units.test(amount.unit.base));
  const totals = figures.filter(({ amount, mention: total }) => inOneUnit(amount, stated) !== null && total !== mention);
  return settled(mention, pairs(totals, counts).flatMap(([total, count]) => {
    const claim = mean(context, mention, stated, total, count, per.scale);
    const isBeside = near.slice(0, 2).includes(total) && near.slice(0, 2).includes(count) && [total, count].every((each) => each.mention.sentence === mention.sentence);
    const isOfAll = !OF_PEOPLE.test(per.words.exec(words)?.[0] ?? "人") || /人均$/u.test(words);
    return claim === null ? [] : [{ claim, isCertain: isBeside && per.scale === 1 && isOfAll, isNear: areNear(report.mentions, place, [total, count]) || (near.slice(0, 3).includes(total) && near.slice(0, 3).includes(count)) || (isPopulation(report, count) && areNear(report.mentions, place, [total])) || (isNamedAlike(report, words, total) && areBeside(total, count)) || (isNamedAlike(report, words, total) && areNear(report.mentions, place, [count])) }];
  }));
}

function englishMean(context: ClaimContext, report: ReadReport, place: number, mention: Mention, stated: Amount): DraftClaim | null {
  const per = ENGLISH_PER.exec(report.plain.slice(mention.number.end, mention.number.end + 48));
  if (per === null) return null;
  const what = (per.groups?.["what"] ?? "").toLowerCase().replace(/s$/u, "");
  const scale = Number((per.groups?.["thousand"] ?? "1").replace(/thousand/iu, "1000").replaceAll(",", ""));
  const figures = [...figuresBefore(report.mentions, place, 6), ...figuresBehind(report.mentions, place, 2)];
  const isOf = ({ mention: count }: Figure): boolean => report.plain.slice(Math.max(0, count.number.start - 40), count.number.end + 24).toLowerCase().includes(what);
  const totals = figures.filter(({ amount }) => isSameKind(amount, stated) && amount.unit.base === stated.unit.base);
  return settled(mention, pairs(totals, figures.filter(isOf)).flatMap(([total, count]): readonly Candidate[] => {
    const claim = mean(context, mention, stated, total, count, scale);
    return claim === null ? [] : [{ claim, isCertain: false, isNear: (areNear(report.mentions, place, [total]) || isNamed(mention, place, total)) && (areNear(report.mentions, place, [count]) || what.length > 4) }];
  }));
}

/** 平均每起火灾损失 and 直接财产损失. */
function isNamedAlike(report: ReadReport, words: string, total: Figure): boolean {
  const name = words.slice(-2);
  return /^[\u4e00-\u9fff]{2}$/u.test(name) && wordsBefore(report, total.place).endsWith(name);
}

function areBeside(one: Figure, other: Figure): boolean {
  return one.mention.sentence === other.mention.sentence && Math.abs(one.place - other.place) <= MOST_BETWEEN;
}

function isPopulation({ plain }: ReadReport, { mention }: Figure): boolean {
  return /人口[^，。#]{0,4}$/u.test(plain.slice(Math.max(0, mention.number.start - 8), mention.number.start));
}

/** Visitor spend was £486 million, £150 per visitor: both are money. */
function isNamed(mention: Mention, place: number, total: Figure): boolean {
  return place - total.place === 1 && total.mention.sentence === mention.sentence;
}

function pairs(totals: readonly Figure[], counts: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return totals.flatMap((total) => counts.flatMap((count) => (total.mention === count.mention ? [] : [[total, count] as const])));
}

function mean(context: ClaimContext, mention: Mention, stated: Amount, total: Figure, count: Figure, scale: number): DraftClaim | null {
  const factor = inOneUnit(total.amount, stated);
  const times = factor?.times(Fraction.fromInteger(scale));
  const exact = times === undefined ? null : total.amount.exact.times(times).dividedBy(count.amount.exact);
  if (times === undefined || exact === null) return null;
  const possible = (): Interval | null => total.amount.interval.times(Interval.exactly(times)).dividedBy(count.amount.interval);
  const sum = `${shown(total.mention)} ÷ ${shown(count.mention)}${scale === 1 ? "" : ` × ${scale}`}`;
  return differenceClaim(context, "value", mention, [total.mention, count.mention], sum, exact, possible, stated);
}

const KILOGRAMS: Readonly<Record<string, Decimal>> = { 吨: Decimal.fromInteger(1000), 公斤: Decimal.fromInteger(1), 千克: Decimal.fromInteger(1) };

/** By what a total is to be multiplied to be in the unit of the mean; null where the two are of different things. */
function inOneUnit(total: Amount, mean: Amount): Fraction | null {
  const [one, other] = [KILOGRAMS[total.unit.base], KILOGRAMS[mean.unit.base]];
  if (one !== undefined && other !== undefined) return one.toFraction().dividedBy(other.toFraction());
  // 来访1240人次, 批均2.03人: a visit is a person.
  const isOne = total.unit.base.replace(/次$/u, "") === mean.unit.base.replace(/次$/u, "") && total.unit.dimension === mean.unit.dimension;
  return isOne || isSameKind(total, mean) ? Fraction.ONE : null;
}

