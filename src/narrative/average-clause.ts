import { rateVerbs } from "../lexicon/indicators";
import { Decimal } from "../quantity/decimal";
import type { Item } from "./items";
import { compareToZero, isValid, printsZero, valueOf } from "./source";
import { choose, guarded, type Condition, type Node, type Source } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, number, percentOf } from "./words";

/** 两年平均增长5.1%, 是上年同期的2.5倍: what an office asks for beside the growth of a year; "" where it does not. */
export function averageClause(voice: Voice, item: Item): Node {
  if (voice.style.length === "brief") return "";
  return [averageGrowth(voice, item), multipleOf(voice, item)];
}

function averageGrowth(voice: Voice, item: Item): Node {
  const average = item.findings.get("average-growth");
  const years = average?.finding.row?.calendar.averageYears;
  if (average === undefined || years == null) return "";
  const { averageGrowth: phrases, trend } = voice.phrases;
  const { up, down } = rateVerbs(item.kind, voice.style.locale);
  const source = valueOf(average);
  const { decimals } = average.finding;
  const fields = { years: trend.counts[years] ?? String(years), rate: percentOf(voice, source, decimals), grows: choose(compareToZero(source, ">"), up, down) };
  return choose(isValid(average), choose(printsZero(source, formOf(voice, { decimals, shift: 2 })), fill(phrases.flat, fields), fill(phrases.moved, fields)), "");
}

function multipleOf(voice: Voice, item: Item): Node {
  const multiple = item.findings.get("multiple");
  if (multiple === undefined) return "";
  const source = valueOf(multiple);
  const times = number(source, { ...formOf(voice, { decimals: Math.max(1, multiple.finding.decimals) }), trimZeros: true });
  return choose(guarded(isValid(multiple), isFrom(source, fewestTimes(voice))), fill(voice.phrases.multiple, { times }), "");
}

/** Growth in per cent from which offices speak of times where they do not say otherwise (conventions §1). */
const USUAL_MULTIPLE = 100;

/** Less than this is said as a rate alone: 是上年同期的1倍 beside 4.0% says nothing, and a fall has no multiple. */
function fewestTimes({ wording }: Voice): Decimal {
  return Decimal.fromDouble(wording.multiplesFrom ?? USUAL_MULTIPLE).movePoint(-2).plus(Decimal.fromInteger(1));
}

function isFrom(source: Source, least: Decimal): Condition {
  const holds = source.exact !== null && source.exact.compare(least) >= 0;
  return { holds, formula: source.formula === null ? null : `ROUND(${source.formula},12)>=${least.toString()}`, findings: source.findings };
}
