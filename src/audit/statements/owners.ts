import { sameKind } from "../../quantity/unit";
import type { Mention } from "../reading/mention";
import type { StatementDraft } from "./statement";
import { nameKey, sameName } from "../reading/subject";

/** Statements further back than this are out of a reader's mind. */
export const MEMORY = 24;

/** The list of changes or rates before, and what its numbers belong to. */
export interface LastList {
  readonly items: readonly Mention[];
  readonly owners: readonly (StatementDraft | null)[];
}

/** Which statement each number of a list belongs to. */
export function ownersOf(items: readonly Mention[], statements: readonly StatementDraft[], last: LastList | null): readonly (StatementDraft | null)[] {
  const [first] = items;
  if (first === undefined) return [];
  const { near, inSentence } = figuresBefore(first, statements);
  const named = namesOf(first.subject, items.length);
  if (named !== null) return named.map((name) => byName(name, first, near));
  const open = statements.at(-1);
  // 17% of the annual ceiling of 47
  if (first.locale === "en" && OF_TARGET.has(first.meaning) && open?.ratios.some(({ mention, target }) => target === null && mention.clause === first.clause && OF_TARGET.has(mention.meaning)) === true) return [open];
  if (first.meaning === "prior" && first.locale === "en") return items.map((item) => comparedOwner(item, items.length, statements));
  if (last !== null && first.subject === "" && last.items.length === items.length && continuesDelta(last.items, first)) return last.owners;
  if (items.length === 1) return [openOf(first, statements) ?? single(first, near, inSentence, statements)];
  if (first.subject !== "") return items.map(() => null);
  const lastSentence = near.filter((statement) => statement.level?.sentence === first.sentence - 1);
  const pool = inSentence.length >= items.length ? inSentence : lastSentence.length === items.length ? lastSentence : [];
  const tail = pool.slice(-items.length);
  if (tail.length < items.length) return items.map(() => null);
  if (first.meaning !== "change") return tail;
  return items.map((item, place) => (fitsUnit(item, tail[place]) ? (tail[place] ?? null) : ([...pool].reverse().find((statement) => fitsUnit(item, statement)) ?? null)));
}

/** The figures of the last sentences, and those of the number's own. */
function figuresBefore({ sentence }: Mention, statements: readonly StatementDraft[]): { readonly near: readonly StatementDraft[]; readonly inSentence: readonly StatementDraft[] } {
  const near: StatementDraft[] = [];
  const inSentence: StatementDraft[] = [];
  for (let at = Math.max(0, statements.length - MEMORY); at < statements.length; at += 1) {
    const statement = statements[at];
    const level = statement?.level ?? null;
    if (statement === undefined || level === null || sentence - level.sentence > SENTENCES_BACK) continue;
    near.push(statement);
    if (level.sentence === sentence) inSentence.push(statement);
  }
  return { near, inSentence };
}

const SENTENCES_BACK = 3;

/** What an English base is of: the figure or the change right before it; in a list, the figure of its unit. */
function comparedOwner(item: Mention, count: number, statements: readonly StatementDraft[]): StatementDraft | null {
  const inSentence = statements.slice(-MEMORY).filter((statement) => sentenceOf(statement) === item.sentence);
  return (count === 1 ? inSentence.at(-1) : inSentence.find(({ level, prior }) => prior === null && level !== null && sameKind(level.unit, item.unit))) ?? null;
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
  return sameKind(mention.unit, level.unit);
}

/** What speaks of a target may name its figure again, sentences behind it. */
export const OF_TARGET: ReadonlySet<Mention["meaning"]> = new Set(["target", "ceiling", "completion", "control-share"]);

/** 死亡人数占控制指标47人的17%: target and share, both without a figure, are of one statement. */
function openOf(mention: Mention, statements: readonly StatementDraft[]): StatementDraft | null {
  const open = statements.at(-1);
  const target = open?.target ?? null;
  if (open === undefined || open.level !== null || target === null || target.sentence !== mention.sentence) return null;
  // 全年死亡控制指标72人，目前已占63.9%: the share may come in a clause of its own, and name no whole.
  const isShareBehind = target.meaning === "ceiling" && mention.clause - target.clause === 1 && mention.subject === "" && mention.locale === "zh-CN" && (OF_TARGET.has(mention.meaning) || (mention.meaning === "share" && mention.whole === ""));
  if (isShareBehind) return open;
  const isOpen = target.clause === mention.clause;
  return isOpen && OF_TARGET.has(mention.meaning) && (mention.subject === "" || nameKey(open.subject) === nameKey(mention.subject)) ? open : null;
}

function single(mention: Mention, near: readonly StatementDraft[], inSentence: readonly StatementDraft[], statements: readonly StatementDraft[]): StatementDraft | null {
  if (mention.subject !== "") {
    const named = byName(mention.subject, mention, inSentence);
    if (named !== null) return named;
    // A figure of the same name further back may be of another time: it is named, and no proof.
    const earlier = byName(mention.subject, mention, near);
    if (earlier !== null && (OF_TARGET.has(mention.meaning) || (mention.meaning === "change" && mention.locale === "zh-CN"))) return null;
    if (earlier !== null) return { ...earlier, comparisons: [], ratios: [], isClear: false };
    const close = inSentence.at(-1);
    const key = nameKey(mention.subject);
    // 同比火灾起数减少9起 behind 火灾事故5起: the same unit, and a name that begins alike.
    return close !== undefined && mention.locale === "zh-CN" && mention.meaning === "change" && fitsUnit(mention, close) && key.length >= 2 && nameKey(close.subject).startsWith(key.slice(0, 2)) ? close : null;
  }
  // 占控制指标的63.9%，低于序时进度11.1个百分点: a gap to the schedule is of the share right before it.
  const last = statements.at(-1);
  if (mention.meaning === "schedule-gap" && last?.ratios.at(-1)?.mention.sentence === mention.sentence) return last;
  if (mention.meaning === "change") return [...inSentence].reverse().find((statement) => fitsUnit(mention, statement)) ?? null;
  return inSentence.at(-1) ?? (mention.opensPart === null && mention.locale === "zh-CN" ? (near.at(-1) ?? null) : null);
}
