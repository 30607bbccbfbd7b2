import { CHINESE_PERIODS, CHINESE_PERIODS_ALONE, CHINESE_PERIODS_LAST, OPTIONAL_YEAR, withYearInDigits } from "./chinese-periods";
import { ENGLISH_PERIODS, ENGLISH_PERIODS_ALONE, ENGLISH_PERIODS_LAST } from "./english-periods";
import { parsePeriodCode, type Period } from "./period";
import { YEAR, type Spelling } from "./period-spelling";
import { toHalfWidth } from "./width";

const compiled = (spellings: readonly Spelling[], isEnglish: boolean) => spellings.map(([pattern, read]) => ({ pattern: new RegExp(pattern, "iu"), withoutYear: withoutYear(pattern), needsLetter: isEnglish && HAS_LETTER.test(pattern.replaceAll(ESCAPED, "")), read }));

const HAS_LETTER = /[a-z]/iu;
/** What stands for a kind of characters in a pattern, and is no letter: \\d, \\b. */
const ESCAPED = /\\[a-z]/giu;

/** Most texts have no year: what needs one is not tried on them, and what may have one does not look for it. */
const HAS_YEAR = /(?:19|20)\d{2}|\d{2}年/u;
/** Takes the place of a year that is not there: two groups that never match, so that the groups behind keep their places. */
const NO_YEAR = "(?:(?!)()())?";

function withoutYear(pattern: string): RegExp | null {
  const rest = pattern.replaceAll(OPTIONAL_YEAR, NO_YEAR);
  return rest.includes(YEAR) ? null : new RegExp(rest, "iu");
}

const READERS = [...compiled(CHINESE_PERIODS, false), ...compiled(ENGLISH_PERIODS, true), ...compiled(CHINESE_PERIODS_LAST, false), ...compiled(ENGLISH_PERIODS_LAST, true)];
const READERS_ALONE = [...compiled(CHINESE_PERIODS_ALONE, false), ...compiled(ENGLISH_PERIODS_ALONE, true)];

/** A period found in a text, and where. */
export interface PeriodReading {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the period that a text speaks of: a header, a title, a sheet or file name. Full-width digits are understood, and
 * blanks between Chinese characters and digits do not matter.
 * @returns null when the text names none
 */
export function findPeriod(text: string): PeriodReading | null {
  const plain = withYearInDigits(toHalfWidth(text));
  return firstOf(READERS_ALONE, plain) ?? firstOf(READERS, plain);
}

function firstOf(readers: ReturnType<typeof compiled>, text: string): PeriodReading | null {
  const hasYear = HAS_YEAR.test(text);
  const hasLetter = HAS_LETTER.test(text);
  for (const { pattern, withoutYear, needsLetter, read } of readers) {
    if (needsLetter && !hasLetter) continue;
    const match = (hasYear ? pattern : withoutYear)?.exec(text) ?? null;
    if (match === null) continue;
    const period = read(match.slice(1));
    if (period !== null) return { period, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** What may stand around a period and adds nothing: the end of it, the whole of it, that it is meant. */
const AROUND = /^(?:底|末|止|全年|当月|full year|calendar year|year|in|the|of|end|\s|[().,'’-])*$/iu;

/** Reads a text that is a period and nothing else ("2012年一季度", "1—6月", "2023 Apr", "2013Q2/ytd"); null otherwise. */
export function parsePeriodText(text: string): Period | null {
  const plain = toHalfWidth(text).trim();
  const code = parsePeriodCode(plain);
  if (code !== null) return code;
  const compact = plain.replaceAll(/(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])/g, "");
  const found = findPeriod(compact);
  if (found === null) return null;
  return AROUND.test(compact.slice(0, found.start)) && AROUND.test(compact.slice(found.end)) ? found.period : null;
}
