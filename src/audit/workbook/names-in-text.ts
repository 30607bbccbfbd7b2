import { toHalfWidth } from "../../quantity/width";

/** A name of the workbook that stands in a text. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** What an entity is only compared with: 比东城区多3起, more than Ashford. */
const COMPARED_BEFORE = /(?:[比较]|[高低多少快慢大小]于|超过|\b(?:than|compared (?:with|to)|above|below|versus|vs|unlike|like)(?: the)? )$/iu;
const COMPARED_WITH = /[与同和跟]$/u;
const COMPARED_BEHIND = /^(?:相比|相差|持平|并列|的差距)/u;
/** A short form (南湖 for 南湖县) stands by itself: before a mark, a digit or a word that tells a figure. */
const BEHIND_SHORT = /^(?:[、，。；：,;:（()\s\d]|分别|发生|完成|实现|共|和|与|及)/u;
const SUFFIX = /(?:街道|地区|[省市州区县镇乡旗盟村])$/u;

/** One pass over the text: at each place the longest name that stands there. */
export function occurrencesIn(plain: string, byBeginning: Spellings): readonly Occurrence[] {
  const found: Occurrence[] = [];
  if (byBeginning.size === 0) return found;
  const lower = plain.toLowerCase();
  for (let at = 0; at < plain.length - 1; at += 1) {
    const fitting = byBeginning.get(lower.slice(at, at + 2))?.find((name) => lower.startsWith(name.spelling, at) && standsAlone(plain, at, name));
    if (fitting === undefined) continue;
    const end = at + fitting.spelling.length;
    if (!isComparedWith(plain, at, end)) found.push({ start: at, end, entity: fitting.entity });
    at = end - 1;
  }
  return found;
}

interface Spelling {
  readonly entity: string;
  readonly spelling: string;
  readonly isShort: boolean;
}

/** By their first two characters. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** Names and short forms by their first two characters, the longest first; a short form that two entities share is none. */
export function beginningsOf(entities: readonly string[]): Spellings {
  const spellings = new Map<string, Spelling | null>();
  const whole = entities.map((entity) => ({ entity, spelling: spellingOf(entity), isShort: false })).filter(({ spelling }) => spelling.length >= 2);
  for (const name of whole) spellings.set(name.spelling, name);
  for (const { entity, spelling } of whole) {
    const short = spelling.replace(SUFFIX, "");
    if (short === spelling || short.length < 2) continue;
    const known = spellings.get(short);
    if (known === undefined) spellings.set(short, { entity, spelling: short, isShort: true });
    else if (known !== null && known.isShort) spellings.set(short, null);
  }
  const byBeginning = new Map<string, Spelling[]>();
  for (const name of spellings.values()) {
    if (name === null) continue;
    const beginning = name.spelling.slice(0, 2);
    const own = byBeginning.get(beginning);
    if (own === undefined) byBeginning.set(beginning, [name]);
    else own.push(name);
  }
  for (const names of byBeginning.values()) names.sort((one, other) => other.spelling.length - one.spelling.length);
  return byBeginning;
}

export function withoutWords(subject: string, words: string): string {
  const own = new Set(words.toLowerCase().split(" "));
  return subject
    .split(" ")
    .filter((word) => !own.has(word.toLowerCase()))
    .join(" ");
}

export function unmarked(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** 东 城 区 is 东城区, and manufacturing is Manufacturing. */
function spellingOf(entity: string): string {
  const plain = toHalfWidth(entity).trim().toLowerCase();
  return /[\u4e00-\u9fff]/u.test(plain) ? plain.replaceAll(/\s/gu, "") : plain;
}

const LEAST_LOWER = 6;
const LOWER = /^\p{Ll}/u;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /[\u4e00-\u9fff]/u;

function standsAlone(plain: string, at: number, { spelling, isShort }: Spelling): boolean {
  const behind = plain[at + spelling.length];
  if (HAN.test(spelling)) return !isShort || behind === undefined || BEHIND_SHORT.test(plain.slice(at + spelling.length, at + spelling.length + 2));
  // Leeds, but no "other"; manufacturing as well as Manufacturing.
  if (spelling.length < LEAST_LOWER && plain[at] === spelling[0] && LOWER.test(spelling)) return false;
  const [before, after] = [plain[at - 1], behind];
  return (before === undefined || !LETTER.test(before) || HAN.test(before)) && (after === undefined || !LETTER.test(after) || HAN.test(after));
}

function isComparedWith(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 20), start);
  return COMPARED_BEFORE.test(before) || (COMPARED_WITH.test(before) && COMPARED_BEHIND.test(plain.slice(end, end + 4)));
}
