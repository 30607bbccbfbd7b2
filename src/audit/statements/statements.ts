import { periodKey } from "../../quantity/period-arithmetic";
import type { Mention } from "../reading/mention";
import { MEMORY, OF_TARGET, ownersOf, type LastList } from "./owners";
import type { Statement, StatementDraft } from "./statement";
import { nameKey } from "../reading/subject";

/** Puts together what the mentions of a report say of the same figure: a rate behind a level, a list behind a list. */
export function statementsOf(mentions: readonly Mention[]): readonly Statement[] {
  const statements: StatementDraft[] = [];
  let divided = -1;
  let last: LastList | null = null;
  for (const items of listsOf(mentions)) {
    const [first] = items;
    if (first === undefined || (first.locale === "en" && first.meaning === "bound")) continue;
    if (first.opensPart === "among" || first.opensPart === "divided") divided = first.sentence;
    if (isFigure(first)) {
      for (const item of items) {
        const open = statements.at(-1);
        // fell by 12 to 88: the level comes behind its change.
        if (item.meaning === "to" && open !== undefined && open.level === null && isBehindItsChange(open, item)) open.level = item;
        // 全年任务120亿元，实际完成125亿元: the figure comes behind its target.
        else if (open !== undefined && isAwaited(open, item)) open.level = item;
        else statements.push({ ...figure(item, open ?? null), isPart: item.sentence === divided });
      }
      last = null;
      continue;
    }
    if (last !== null && last.items[0]?.sentence !== first.sentence) last = null;
    const isDelta = first.meaning === "growth" || (first.meaning === "change" && first.locale === "en");
    const isVague = items.length === 1 && isDelta && first.subject === "" && last === null && statements.slice(-2).filter((statement) => statement.level?.sentence === first.sentence && statement.comparisons.length === 0).length > 1;
    const owners = ownersOf(items, statements, last);
    const attached = items.map((item, place) => attach(item, owners[place] ?? null, statements));
    if (isVague) for (const owner of owners) if (owner !== null) owner.isClear = false;
    if (first.meaning === "change" || first.meaning === "growth") last = { items, owners: attached.map((own, place) => (first.locale === "en" || own.restates !== null ? own : (owners[place] ?? null))) };
  }
  return statements;
}

function* listsOf(mentions: readonly Mention[]): Generator<readonly Mention[]> {
  let items: Mention[] = [];
  for (const mention of mentions) {
    if (items.length > 0 && items[0]?.list !== mention.list) {
      yield items;
      items = [];
    }
    items.push(mention);
  }
  if (items.length > 0) yield items;
}

const FIGURES: ReadonlySet<Mention["meaning"]> = new Set(["level", "found", "to", "from", "ratio"]);

function isFigure(mention: Mention): boolean {
  return FIGURES.has(mention.meaning);
}

function figure(level: Mention, before: StatementDraft | null): StatementDraft {
  const subject = level.subject === "" && level.meaning === "to" ? (before?.subject ?? "") : level.subject;
  return { ...empty(subject), level, prior: level.meaning === "to" && before?.level?.meaning === "from" ? before.level : null };
}

/** fell by 12 to 88; rose 2.1 percentage points to 88.4% */
function isBehindItsChange({ comparisons, ratios }: StatementDraft, item: Mention): boolean {
  if (comparisons.some(({ change, growth }) => (change ?? growth)?.sentence === item.sentence)) return true;
  return item.locale === "en" && ratios.some(({ mention }) => mention.meaning === "points" && mention.sentence === item.sentence);
}

function isAwaited({ subject, level, target, comparisons, ratios }: StatementDraft, item: Mention): boolean {
  return level === null && target?.meaning === "target" && target.sentence === item.sentence && item.clause - target.clause === 1 && item.meaning === "level" && item.subject === "" && subject === "" && comparisons.length === 0 && ratios.length === 0;
}

function empty(subject: string): StatementDraft {
  return { subject, level: null, prior: null, comparisons: [], ratios: [], target: null, done: null, restates: null, isPart: false, isClear: true };
}

/** The one figure of the same name and time in the sentences before; null where two differ. */
function restated(mention: Mention, statements: readonly StatementDraft[]): Mention | null {
  const key = nameKey(mention.subject);
  if (key.length < 2 || !(OF_TARGET.has(mention.meaning) || (mention.meaning === "change" && mention.locale === "zh-CN"))) return null;
  const levels = statements.slice(-MEMORY).flatMap(({ subject, level, isPart }) => (level?.meaning === "level" && !isPart && mention.sentence - level.sentence <= 3 && nameKey(subject) === key ? [level] : []));
  const [first] = levels;
  // 道路运输死亡38人, …较大事故死亡7人: what is smaller than a part is not the total that is spoken of again.
  const isLarger = (statement: StatementDraft): boolean => first !== undefined && statement.isPart && statement.level?.number.unit === first.number.unit && nameKey(statement.subject) === key && statement.level.number.value.compare(first.number.value) > 0;
  if (first !== undefined && statements.slice(-MEMORY).some(isLarger)) return null;
  if (first === undefined || levels.some(({ number }) => number.unit !== first.number.unit) || (!areOne(levels, first) && !areDivided(levels, first))) return null;
  return first.period === null || mention.period === null || periodKey(first.period) === periodKey(mention.period) ? first : null;
}

function areOne(levels: readonly Mention[], first: Mention): boolean {
  return levels.every(({ number }) => number.value.compare(first.number.value) === 0);
}

/** 共死亡46人。道路运输死亡24人，建筑施工死亡13人: two and more behind it in one sentence, all smaller, are its parts. */
function areDivided([, ...others]: readonly Mention[], first: Mention): boolean {
  const [second] = others;
  return second !== undefined && others.length > 1 && first.locale === "zh-CN" && second.sentence > first.sentence && others.every(({ number, sentence }) => sentence === second.sentence && number.value.compare(first.number.value) < 0);
}

function attach(mention: Mention, owner: StatementDraft | null, statements: StatementDraft[]): StatementDraft {
  const own = owner ?? fresh(mention, statements);
  put(mention, own, statements);
  return own;
}

function put(mention: Mention, own: StatementDraft, statements: StatementDraft[]): void {
  switch (mention.meaning) {
    case "change":
    case "growth":
      compare(own, mention, mention.meaning);
      return;
    case "prior":
      // Down from 22.0% in 2023 but up from 20.8% in 2019: a second base is of the same figure.
      // 比上月的9120元下降1.9%，比上年同期的9386元下降4.7%: so is one in Chinese, where a clause of its own brings it.
      if (own.prior !== null && (mention.locale === "en" || mention.clause !== own.prior.clause)) statements.push({ ...empty(own.subject), level: own.level ?? own.ratios.at(-1)?.mention ?? null, prior: mention });
      own.prior ??= mention;
      return;
    case "target":
    case "ceiling":
      own.target = mention;
      for (const ratio of own.ratios) if (mention.locale === "en" && OF_TARGET.has(ratio.mention.meaning) && ratio.mention.sentence === mention.sentence) ratio.target ??= mention;
      return;
    case "done":
      own.done = mention;
      return;
    default:
      own.ratios.push({ mention, target: own.target });
  }
}

function fresh(mention: Mention, statements: StatementDraft[]): StatementDraft {
  const made = { ...empty(mention.subject === "" && statements.at(-1)?.comparisons.at(-1)?.growth?.sentence === mention.sentence ? (statements.at(-1)?.subject ?? "") : mention.subject), restates: restated(mention, statements), isClear: false };
  statements.push(made);
  return made;
}

function compare(own: StatementDraft, mention: Mention, kind: "change" | "growth"): void {
  const open = own.comparisons.at(-1);
  const base = mention.base ?? open?.base ?? own.prior?.base ?? "last-year";
  const known = own.comparisons.find((comparison) => comparison.base === base && comparison[kind] === null);
  if (known !== undefined) known[kind] = mention;
  else own.comparisons.push({ base, change: null, growth: null, [kind]: mention });
}
