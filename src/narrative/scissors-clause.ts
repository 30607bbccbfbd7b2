import { counterpartLabels } from "../lexicon/counterparts";
import { Fraction } from "../quantity/fraction";
import { samePeriod } from "../quantity/period-arithmetic";
import { rateForm } from "./comparison-clause";
import type { Item } from "./items";
import type { Passage } from "./passage";
import { compareToZero, isValid, printsZero, valueOf, type Bound } from "./source";
import { both, choose, unite, type Node, type Source } from "./tree";
import type { Voice } from "./voice";
import { fill, pointsOf } from "./words";

/** 剪刀差: 一般公共预算收入增速低于一般公共预算支出5.3个百分点, for each pair of counterparts in a table whose growth is known. */
export function scissorsPassages(voice: Voice, items: readonly Item[]): readonly Passage[] {
  if (voice.style.length === "brief") return [];
  return items.flatMap((item) => {
    const labels = counterpartLabels(item.label);
    const other = labels.length === 0 ? undefined : items.find((candidate) => labels.includes(candidate.label.toLowerCase()) && isComparable(item, candidate));
    const clause = other === undefined ? null : scissorsClause(voice, item, other);
    return clause === null ? [] : [{ body: clause, period: item.period }];
  });
}

function isComparable(one: Item, other: Item): boolean {
  if (one.unit !== other.unit || one.level !== other.level || one.entity !== null || other.entity !== null) return false;
  return one.period === other.period || (one.period !== null && other.period !== null && samePeriod(one.period, other.period));
}

function scissorsClause(voice: Voice, one: Item, other: Item): Node | null {
  const [growth, against] = [one.findings.get("growth"), other.findings.get("growth")];
  if (growth === undefined || against === undefined) return null;
  const difference = differenceOf(growth, against);
  if (difference.exact === null) return null;
  const { scissors } = voice.phrases;
  const decimals = Math.max(growth.finding.decimals, against.finding.decimals);
  const form = { ...rateForm(voice, growth), decimals };
  const fields = { one: one.label, other: other.label, points: pointsOf(voice, difference, decimals, 2) };
  const apart = choose(compareToZero(difference, ">"), fill(scissors.faster, fields), fill(scissors.slower, fields));
  const said = choose(printsZero(difference, form), fill(scissors.alike, fields), apart);
  return choose(both(isValid(growth), isValid(against)), said, fill(scissors.unknown, fields));
}

function differenceOf(growth: Bound, against: Bound): Source {
  const [one, other] = [valueOf(growth), valueOf(against)];
  const exact = one.exact instanceof Fraction && other.exact instanceof Fraction ? one.exact.minus(other.exact) : null;
  const formula = one.formula === null || other.formula === null ? null : `(${one.formula}-(${other.formula}))`;
  return { exact, formula, findings: unite([one.findings, other.findings]) };
}
