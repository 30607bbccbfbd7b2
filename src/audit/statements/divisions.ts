import { COMPLETE_PARTS } from "../../lexicon/report-words";
import { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import { isSameKind, type Amount } from "../reading/amount";
import { groupBy } from "../../sheet/group-by";
import type { Mention } from "../reading/mention";
import type { Statement } from "./statement";
import { nameKey } from "../reading/subject";

/** A statement whose figure can be reckoned with. */
export interface Known {
  readonly statement: Statement;
  readonly level: Mention;
  readonly amount: Amount;
}

/** Figures of one kind that 其中, 分…看 or a bracket opens, and the figures that they can be parts of, nearest first. */
export interface Division {
  readonly wholes: readonly Known[];
  readonly parts: readonly Known[];
  readonly sum: Sum;
  /** Those in front of the first semicolon: what stands behind it may speak of another thing. */
  readonly first: readonly Known[];
  readonly opening: "among" | "divided" | "composed";
  /** Whether the parts of another kind in the same list (死亡 beside 事故) add up to their own whole. */
  readonly isConfirmed: boolean;
}

/** So many figures back, and so many sentences with figures, a whole may stand. */
const BACK = 10;
const SENTENCES_BACK = 2;

/** Averages, prices and ratios of the parts make no sum. */
/** What was too much, too little, or is left, is divided by nothing that follows. */
const NO_WHOLE = /^(?:超收|短收|超支|结余|结转|差额|缺口|净增|剩余)/u;

const NOT_ADDED = /人均|户均|平均|均价|中位数|单价|价格|指数|每[\u4e00-\u9fff]|率$|\b(?:average|mean|median|per|rate|index|price)\b/iu;

export function divisionsOf(statements: readonly Statement[]): readonly Division[] {
  const divisions: Division[] = [];
  const members = new Set<Statement>();
  for (const [place, statement] of statements.entries()) {
    const first = known(statement);
    const opening = first?.level.opensPart;
    if (first === null || NOT_ADDED.test(statement.subject) || (opening !== "among" && opening !== "divided" && opening !== "composed")) continue;
    const items = itemsFrom(statements, place, first);
    const groups = groupsOf(items).map(({ parts, isAcross }) => ({ parts, isAcross, sum: new Sum(parts), wholes: wholesBefore(statements, place, parts, opening === "divided" ? members : NONE) }));
    const fitting = groups.map(({ parts, sum, wholes }) => parts.length > 1 && wholes.some((whole) => sum.meets(whole)));
    for (const [order, { parts, sum, isAcross, wholes }] of groups.entries()) {
      if (wholes.length === 0) continue;
      const isConfirmed = isAcross && fitting.some((fits, other) => fits && other !== order && groups[other]?.isAcross === true && groups[other]?.parts.length === parts.length);
      divisions.push({ wholes, parts, sum, first: order === 0 || !isAcross ? parts.filter((part) => items[0]?.includes(part)) : [], opening, isConfirmed });
    }
    for (const item of items) for (const part of item) members.add(part.statement);
  }
  return [...divisions, ...pairedDivisions(statements)];
}

const NONE: ReadonlySet<Statement> = new Set();

/**
 * 共发生事故23起，死亡9人。道路运输15起，死亡6人；火灾8起，死亡3人: nothing says that these are the parts; but where the accidents add up to
 * the whole exactly, so must the deaths.
 */
function pairedDivisions(statements: readonly Statement[]): readonly Division[] {
  const divisions: Division[] = [];
  for (const [place, statement] of statements.entries()) {
    if (statement.level === null || statement.level.opensPart !== null || statements[place - 1]?.level?.sentence === statement.level.sentence) continue;
    const first = known(statement);
    const items = first === null || !first.amount.isCount ? [] : itemsFrom(statements, place, first);
    if (items.length < 2) continue;
    const groups = groupsOf(items)
      .filter(({ parts, isAcross }) => isAcross && parts.length === items.length)
      .map(({ parts }) => ({ parts, wholes: wholesBefore(statements, place, parts, NONE) }));
    const fitting = groups.flatMap(({ parts, wholes }) => wholes.filter((whole) => isDividedInto(whole, parts)));
    const [total] = fitting;
    if (groups.length < 2 || total === undefined || fitting.length > 1) continue;
    for (const { parts, wholes } of groups) divisions.push({ parts, sum: new Sum(parts), wholes: wholes.filter(({ level }) => level.sentence === total.level.sentence), first: [], opening: "divided", isConfirmed: true });
  }
  return divisions;
}

/** Counts that add up to another, and are called like it: 道路交通事故 and 火灾事故 of 生产安全事故. */
function isDividedInto(whole: Known, parts: readonly Known[]): boolean {
  const ending = nameKey(whole.statement.subject).slice(-2);
  return ending.length === 2 && parts.every(({ statement }) => nameKey(statement.subject).endsWith(ending)) && new Sum(parts).exact.compare(whole.amount.exact) === 0;
}

export function known(statement: Statement | undefined): Known | null {
  const level = statement?.level ?? null;
  const amount = level === null ? null : level.amount;
  return statement === undefined || level === null || amount === null || (level.meaning !== "level" && level.meaning !== "found") ? null : { statement, level, amount };
}

/** The items of a list, semicolons between them: each the figures that are said of it. What a further 其中 opens is left out. */
function itemsFrom(statements: readonly Statement[], place: number, first: Known): readonly (readonly Known[])[] {
  const items: Known[][] = [[first]];
  let isNested = false;
  for (let at = place + 1; at < statements.length; at += 1) {
    const level = statements[at]?.level;
    if (level === null || level === undefined) continue;
    if (level.sentence !== first.level.sentence || level.depth < first.level.depth || level.opensPart === "divided") break;
    if (level.opensPart === "apart") {
      items.push([]);
      isNested = false;
    }
    isNested ||= level.opensPart === "among";
    const part = isNested ? null : known(statements[at]);
    if (part !== null && part.level.depth === first.level.depth) items.at(-1)?.push(part);
  }
  return items.filter((item) => item.length > 0);
}

interface Group {
  readonly parts: readonly Known[];
  /** Whether its parts come one from each item. */
  readonly isAcross: boolean;
}

/** Figures that can be added: those of one kind in one item; and, of items with semicolons between them, those of one kind in the same place. */
function groupsOf(items: readonly (readonly Known[])[]): readonly Group[] {
  const within = items.flatMap((item) => ofOneKind(item).filter(({ length }) => length > 1 || items.length === 1));
  if (items.length === 1) return within.map((parts) => ({ parts, isAcross: true }));
  const across: { readonly place: number; readonly parts: Known[] }[] = [];
  for (const item of items) {
    for (const kind of ofOneKind(item)) {
      for (const [place, part] of kind.entries()) {
        const group = across.find((known) => known.place === place && known.parts.every((other) => isSameKind(other.amount, part.amount)));
        if (group === undefined) across.push({ place, parts: [part] });
        else group.parts.push(part);
      }
    }
  }
  return [...across.map(({ parts }) => ({ parts, isAcross: true })), ...within.map((parts) => ({ parts, isAcross: false }))];
}

function ofOneKind(item: readonly Known[]): readonly (readonly Known[])[] {
  return [...groupBy(item, ({ amount }) => `${amount.unit.dimension} ${amount.unit.base}`).values()];
}

/** The figures before a list that are of its kind; where all parts have one name (死亡), those of that name. */
function wholesBefore(statements: readonly Statement[], place: number, parts: readonly Known[], members: ReadonlySet<Statement>): readonly Known[] {
  const [first] = parts;
  if (first === undefined) return [];
  const key = nameKey(first.statement.subject);
  const isOneName = parts.length > 1 && key !== "" && parts.every(({ statement }) => nameKey(statement.subject) === key);
  const wholes: Known[] = [];
  let [sentence, sentences] = [first.level.sentence, 0];
  for (let at = place - 1; at >= 0 && at >= place - BACK; at -= 1) {
    const candidate = known(statements[at]);
    const level = statements[at]?.level;
    if (level !== null && level !== undefined && level.sentence !== sentence) [sentence, sentences] = [level.sentence, sentences + 1];
    if (sentences > SENTENCES_BACK) break;
    if (candidate === null || NO_WHOLE.test(candidate.statement.subject) || members.has(candidate.statement) || candidate.level.depth > first.level.depth || !isSameKind(candidate.amount, first.amount)) continue;
    if (!isOneName || nameKey(candidate.statement.subject) === key) wholes.push(candidate);
  }
  return wholes;
}

/** What parts come to, worked out once, when it is asked for. */
export class Sum {
  private total: Fraction | null = null;
  private range: Interval | null = null;

  constructor(private readonly parts: readonly Known[]) {}

  get exact(): Fraction {
    this.total ??= this.parts.reduce((total, { amount }) => total.plus(amount.exact), Fraction.ZERO);
    return this.total;
  }

  /** What they can come to, each having been rounded. */
  get possible(): Interval {
    this.range ??= this.parts.reduce((total, { amount }) => total.plus(amount.interval), NOTHING);
    return this.range;
  }

  /** Whether a whole can be the sum of them. */
  meets(whole: Known): boolean {
    return this.possible.meets(whole.amount.interval);
  }
}

const NOTHING = Interval.exactly(Fraction.ZERO);

/** Whether the parts are the members of a set that has nothing beside it (中央 and 地方), one for one. */
export function isCompleteSet(parts: readonly Known[]): boolean {
  return COMPLETE_PARTS.some((set) => {
    if (set.length !== parts.length) return false;
    const members = set.map((name) => parts.find(({ statement }) => name.test(statement.subject)));
    return members.every((member) => member !== undefined) && new Set(members).size === set.length;
  });
}
