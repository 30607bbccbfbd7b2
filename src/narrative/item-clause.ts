import { isAgainstPrevious } from "../lexicon/indicators";
import type { ComparisonPhrases } from "../lexicon/sentences";
import { placeName } from "../lexicon/place-names";
import { periodName } from "../lexicon/period-names";
import { withYear } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import { averageClause } from "./average-clause";
import { benchmarkClause, targetGapClause } from "./benchmark-clause";
import { hasPriorClause, previousClause, priorClause, turnedPhrase, yearStartClause } from "./comparison-clause";
import { completionClause, completionShare } from "./completion-clause";
import { contributionClause } from "./contribution-clause";
import { controlClause } from "./control-clause";
import type { Item } from "./items";
import { printSpans } from "./print-spans";
import { rankClause } from "./rank-clause";
import { rateChangeClause } from "./rate-change-clause";
import { reasonClause } from "./reason-clause";
import { rectificationClause } from "./rectification-clause";
import { shareClause } from "./share-clause";
import { isOneOf, isValid, valueOf } from "./source";
import { withoutPause } from "./together-clause";
import { choose, type Node } from "./tree";
import { hasTarget, ifNothing, valueClause } from "./value-clause";
import type { Voice } from "./voice";
import { fill, quantityOf } from "./words";

/** Everything that is said of one indicator: its figure, 同比, share, completion, control target, rectification, reason. */
export function itemClause(voice: Voice, table: Table, item: Item, valueTemplate?: string): Node {
  const rectification = rectificationClause(voice, item);
  if (rectification !== null) return [rectification, reasonClause(voice, table, item)];
  const value = valueClause(voice, item, valueTemplate);
  const rest: Node = [
    benchmarkClause(voice, table, item),
    targetGapClause(voice, table, item),
    rankClause(voice, item),
    shareClause(voice, table, item),
    contributionClause(voice, item),
    completionClause(voice, table, item),
    unlessNothing(item, withPause(voice, controlClause(voice, item))),
    reasonClause(voice, table, item),
  ];
  if (value !== null) return [valueAndComparison(voice, item, value), rest];
  const { alone, prior, previous, clauseSeparator } = voice.phrases;
  // The first comparison has the verb of the sentence.
  const previousAlone = (before: string): ComparisonPhrases => ({ ...previous(before), ...alone.previous(before) });
  const byItself: Voice = { ...voice, phrases: { ...voice.phrases, prior: { ...prior, ...alone.prior }, previous: hasPriorClause(item) && !isAgainstPrevious(item.indicator) ? previous : previousAlone } };
  const compared = [comparisons(byItself, item), withinAlone(voice, item), benchmarkClause(voice, table, item), targetGapClause(voice, table, item), rankClause(voice, item)];
  // A name alone says nothing.
  return printSpans(compared).text === "" ? "" : fill(alone.sentence, { label: item.label, clause: withoutPause(compared, clauseSeparator) });
}

/** 利润总额由上年同期亏损46万元转为盈利120万元: a turn tells both figures, and the value is not said before it. */
function valueAndComparison(voice: Voice, item: Item, value: Node): Node {
  const growth = item.findings.get("growth");
  const compared = (of: Voice): Node => [value, withinClause(voice, item), pricesClause(voice, item), comparisons(of, item)];
  if (item.kind !== "profit" || growth === undefined || growth.finding.outcome.state === "stated") return compared(voice);
  const said = fill(voice.phrases.alone.sentence, { label: item.label, clause: turnedPhrase(voice, item, growth) });
  return choose(isOneOf(["turned-positive", "turned-negative"], growth), said, compared(withoutTurns(voice)));
}

/** 按不变价格计算, before the growth that is at those prices. */
function pricesClause({ phrases }: Voice, item: Item): string {
  return item.priceBasis === undefined || !hasPriorClause(item) ? "" : phrases.prices[item.priceBasis];
}

function withoutTurns(voice: Voice): Voice {
  const { phrases } = voice;
  return { ...voice, phrases: { ...phrases, profitPrior: { ...phrases.profitPrior, turnedPositive: "", turnedNegative: "" } } };
}

/** （其中6月3020万元，同比增长5.0%）: left to the table for the parts of a whole. */
function withinClause(voice: Voice, item: Item): Node {
  const single = item.within;
  const value = single?.findings.get("value");
  if (single === undefined || single.period === null || value === undefined || (item.entity !== null && voice.style.length !== "full")) return "";
  const said = fill(voice.phrases.within, {
    period: periodName(withYear(single.period, null), voice.style.locale),
    value: quantityOf(voice, valueOf(value), single.unit, { decimals: value.finding.decimals, scale: single.scale }),
    comparison: priorClause(voice, single, { withChange: false }),
  });
  return choose(isValid(value), said, "");
}

/** （其中7月增长6.2%）: of what is told by its growth alone. */
function withinAlone(voice: Voice, { within, entity }: Item): Node {
  if (within?.period == null || within.findings.has("value") || (entity !== null && voice.style.length !== "full")) return "";
  const comparison = withoutPause(priorClause(voice, within, { withChange: false }), voice.phrases.clauseSeparator);
  return comparison === "" ? "" : fill(voice.phrases.withinAlone, { period: periodName(withYear(within.period, null), voice.style.locale), comparison });
}

/** Where nothing happened, no share of a ceiling is used. */
function unlessNothing(item: Item, clause: Node): Node {
  const value = item.findings.get("value");
  return clause === "" || item.kind !== "accident" || value === undefined ? clause : ifNothing(value, "", clause);
}

/** The total of parts that are named after it: 复工企业共39家. */
export function totalClause(voice: Voice, table: Table, item: Item): Node {
  return itemClause(voice, table, item, hasTarget(item) ? undefined : voice.phrases.totalValue);
}

function partName({ style }: Voice, { entity, label }: Item): string {
  return entity === null ? label : placeName(entity, style.locale);
}

/** A part of a total, called by its entity: 煤矿16家，占总数的41.0%; 东关镇完成5600万元. */
export function partClause(voice: Voice, table: Table, item: Item): Node {
  return itemClause(voice, table, { ...item, label: partName(voice, item) }, hasTarget(item) ? voice.phrases.partTargetValue : undefined);
}

/** A part of many with a target: its figure, its growth and how far it is; where each stands by the schedule is said of all together. */
export function compactPartClause(voice: Voice, table: Table, item: Item): Node {
  const value = valueClause(voice, { ...item, label: partName(voice, item) }, voice.phrases.partTargetValue);
  if (value === null) return partClause(voice, table, item);
  return [value, priorClause(voice, item, { withChange: false }), completionShare(voice, table, item), reasonClause(voice, table, item)];
}

function comparisons(voice: Voice, item: Item): Node {
  const withChange = voice.style.length !== "brief";
  const prior = [priorClause(voice, item, { withChange }), rateChangeClause(voice, item), averageClause(voice, item)];
  const wantsPrevious = voice.style.length === "full" || !hasPriorClause(item);
  return [prior, wantsPrevious ? previousClause(voice, item, { withChange }) : "", withChange ? yearStartClause(voice, item) : ""];
}

function withPause(voice: Voice, clause: Node | null): Node {
  return clause === null ? "" : [voice.phrases.clauseSeparator, clause];
}

