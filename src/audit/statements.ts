import { periodKey } from "../quantity/period-arithmetic";
import { unitOf } from "./amount";
import type { Mention } from "./mention";
import type { Statement, StatementDraft } from "./statement";
import { nameKey, sameName } from "./subject";
import { sameKind } from "../quantity/unit";

/** Statements further back than this are out of a reader's mind. */
const MEMORY = 24;

/** Puts together what the mentions of a report say of the same figure: a rate behind a level, a list behind a list. */
export function statementsOf(mentions: readonly Mention[]): readonly Statement[] {
  const statements: StatementDraft[] = [];
  let divided = -1;
  let last: { readonly items: readonly Mention[]; readonly owners: readonly (StatementDraft | null)[] } | null = null;
  for (const items of listsOf(mentions)) {
    const [first] = items;
    if (first === undefined || (first.locale === "en" && first.meaning === "bound")) continue;
    if (first.opensPart === "among" || first.opensPart === "divided") divided = first.sentence;
    if (isFigure(first)) {
      for (const item of items) {
        const open = statements.at(-1);
        // fell by 12 to 88: the level comes behind its change.
        if (item.meaning === "to" && open !== undefined && open.level === null && open.comparisons.some(({ change, growth }) => (change ?? growth)?.sentence === item.sentence)) open.level = item;
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
    if (first.meaning === "change" || first.meaning === "growth") last = { items, owners: first.locale === "en" ? attached : owners };
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

function isAwaited({ subject, level, target, comparisons, ratios }: StatementDraft, item: Mention): boolean {
  return level === null && target?.meaning === "target" && target.sentence === item.sentence && item.clause - target.clause === 1 && item.meaning === "level" && item.subject === "" && subject === "" && comparisons.length === 0 && ratios.length === 0;
}

function empty(subject: string): StatementDraft {
  return { subject, level: null, prior: null, comparisons: [], ratios: [], target: null, done: null, restates: null, isPart: false, isClear: true };
}

/** Which statement each number of a list belongs to. */
function ownersOf(items: readonly Mention[], statements: readonly StatementDraft[], last: { readonly items: readonly Mention[]; readonly owners: readonly (StatementDraft | null)[] } | null): readonly (StatementDraft | null)[] {
  const [first] = items;
  if (first === undefined) return [];
  const near = statements.slice(-MEMORY).filter((statement) => statement.level !== null && first.sentence - statement.level.sentence <= 3);
  const inSentence = near.filter((statement) => statement.level?.sentence === first.sentence);
  const named = namesOf(first.subject, items.length);
  if (named !== null) return named.map((name) => byName(name, first, near));
  const open = statements.at(-1);
  // 17% of the annual ceiling of 47
  if (first.locale === "en" && OF_TARGET.has(first.meaning) && open?.ratios.some(({ mention, target }) => target === null && mention.clause === first.clause && OF_TARGET.has(mention.meaning)) === true) return [open];
  if (first.meaning === "prior" && first.locale === "en") return items.map((item) => comparedOwner(item, items.length, statements));
  if (last !== null && first.subject === "" && last.items.length === items.length && continuesDelta(last.items, first)) return last.owners;
  if (items.length === 1) return [openOf(first, statements) ?? single(first, near, inSentence)];
  if (first.subject !== "") return items.map(() => null);
  const lastSentence = near.filter((statement) => statement.level?.sentence === first.sentence - 1);
  const pool = inSentence.length >= items.length ? inSentence : lastSentence.length === items.length ? lastSentence : [];
  const tail = pool.slice(-items.length);
  if (tail.length < items.length) return items.map(() => null);
  if (first.meaning !== "change") return tail;
  return items.map((item, place) => (fitsUnit(item, tail[place]) ? (tail[place] ?? null) : ([...pool].reverse().find((statement) => fitsUnit(item, statement)) ?? null)));
}

/** What an English base is of: the figure or the change right before it; in a list, the figure of its unit. */
function comparedOwner(item: Mention, count: number, statements: readonly StatementDraft[]): StatementDraft | null {
  const inSentence = statements.slice(-MEMORY).filter((statement) => sentenceOf(statement) === item.sentence);
  return (count === 1 ? inSentence.at(-1) : inSentence.find(({ level, prior }) => prior === null && level !== null && sameKind(unitOf(level.number), unitOf(item.number)))) ?? null;
}

function sentenceOf({ level, comparisons, ratios }: StatementDraft): number | null {
  const comparison = comparisons.at(-1);
  return (level ?? comparison?.growth ?? comparison?.change ?? ratios.at(-1)?.mention)?.sentence ?? null;
}

/** A rate behind a change, or a change behind a rate; not two rates against different bases. */
function continuesDelta(items: readonly Mention[], first: Mention): boolean {
  const meaning = items[0]?.meaning;
  return meaning !== first.meaning || first.base !== null;
}

/** 事故起数、死亡人数、受伤人数分别: as many names as numbers. */
function namesOf(subject: string, count: number): readonly string[] | null {
  if (subject === "") return null;
  const whole = subject.replace(/分别.*/u, "");
  const names = whole.split(/[、]|和|及|与|以及|, | and /u).map((name) => name.trim()).filter((name) => name !== "");
  if (names.length !== count || (count === 1 && whole !== subject)) return count === 1 ? null : names.length === count ? names : null;
  if (count === 1) return null;
  const [firstName = ""] = names;
  const owner = /^(.*)的/u.exec(firstName)?.[1] ?? "";
  return names.map((name, place) => (place === 0 || owner === "" ? name : `${owner}的${name}`));
}

function byName(name: string, mention: Mention, near: readonly StatementDraft[]): StatementDraft | null {
  const candidates = [...near].reverse();
  return candidates.find((statement) => nameKey(statement.subject) === nameKey(name)) ?? candidates.find((statement) => sameName(statement.subject, name) && fitsUnit(mention, statement)) ?? null;
}

function fitsUnit(mention: Mention, statement: StatementDraft | undefined): boolean {
  const level = statement?.level;
  if (level === null || level === undefined) return false;
  if (mention.meaning !== "change") return true;
  return sameKind(unitOf(mention.number), unitOf(level.number));
}

/** What speaks of a target may name its figure again, sentences behind it. */
const OF_TARGET: ReadonlySet<Mention["meaning"]> = new Set(["target", "ceiling", "completion", "control-share"]);

/** 死亡人数占控制指标47人的17%: target and share, both without a figure, are of one statement. */
function openOf(mention: Mention, statements: readonly StatementDraft[]): StatementDraft | null {
  const open = statements.at(-1);
  const isOpen = open !== undefined && open.level === null && open.target?.sentence === mention.sentence && open.target.clause === mention.clause;
  return isOpen && OF_TARGET.has(mention.meaning) && (mention.subject === "" || nameKey(open.subject) === nameKey(mention.subject)) ? open : null;
}

/** The one figure of the same name and time in the sentences before; null where two differ. */
function restated(mention: Mention, statements: readonly StatementDraft[]): Mention | null {
  const key = nameKey(mention.subject);
  if (key.length < 2 || !OF_TARGET.has(mention.meaning)) return null;
  const levels = statements.slice(-MEMORY).flatMap(({ subject, level, isPart }) => (level?.meaning === "level" && !isPart && mention.sentence - level.sentence <= 3 && nameKey(subject) === key ? [level] : []));
  const [first] = levels;
  if (first === undefined || levels.some(({ number }) => number.value.compare(first.number.value) !== 0 || number.unit !== first.number.unit)) return null;
  return first.period === null || mention.period === null || periodKey(first.period) === periodKey(mention.period) ? first : null;
}

function single(mention: Mention, near: readonly StatementDraft[], inSentence: readonly StatementDraft[]): StatementDraft | null {
  if (mention.subject !== "") {
    const named = byName(mention.subject, mention, inSentence);
    if (named !== null) return named;
    // A figure of the same name further back may be of another time: it is named, and no proof.
    const earlier = byName(mention.subject, mention, near);
    if (earlier !== null && OF_TARGET.has(mention.meaning)) return null;
    if (earlier !== null) return { ...earlier, comparisons: [], ratios: [], isClear: false };
    const close = inSentence.at(-1);
    const key = nameKey(mention.subject);
    // 同比火灾起数减少9起 behind 火灾事故5起: the same unit, and a name that begins alike.
    return close !== undefined && mention.locale === "zh-CN" && mention.meaning === "change" && fitsUnit(mention, close) && key.length >= 2 && nameKey(close.subject).startsWith(key.slice(0, 2)) ? close : null;
  }
  if (mention.meaning === "change") return [...inSentence].reverse().find((statement) => fitsUnit(mention, statement)) ?? null;
  return inSentence.at(-1) ?? (mention.opensPart === null && mention.locale === "zh-CN" ? (near.at(-1) ?? null) : null);
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
      if (own.prior !== null && mention.locale === "en") statements.push({ ...empty(own.subject), level: own.level ?? own.ratios.at(-1)?.mention ?? null, prior: mention });
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
