import type { DraftClaim } from "../claim";
import type { ReadReport } from "../reading/read-mentions";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import type { EntitiesNamed } from "./entities-named";
import type { FigureIndex } from "./figure-index";
import type { Occurrence } from "./names-in-text";
import { placeIn, rostersNamed, standingAt, type RankedBy, type Roster, type Standings } from "./roster";

/** What words rank an entity by, from which end, and at which place. */
interface Superlative {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly what: string;
  readonly fromLeast: boolean;
}

const WAY = "(?<way>多|高|大|快|好|少|低|小|慢)";
/** 事故起数最多的是西城区 */
const BEFORE = new RegExp(`(?<what>[^，。；：]{0,24})最${WAY}的?(?:县区|县市区|乡镇|镇街|街道|单位|地区|企业|[县市区镇乡])?(?:是|为)?$`, "u");
/** 云山县增速最快 */
const BEHIND = new RegExp(`^(?<what>[^，。；：、最]{0,16})最${WAY}(?!的)`, "u");
/** 云山县增速居全市首位 */
const FIRST = /^(?<what>[^，。；：]{0,20}?)(?:居|位居|位列|列|排名|排在)(?:全[国省市区县镇州盟旗])?(?:首位|榜首|末位)/u;
const NEXT = /(?:(?<second>其次|次之|第二)|再次|第三)的?(?:县区|乡镇|单位|地区)?(?:是|为)?$/u;

const ENGLISH_WAY = "(?<way>highest|largest|most|biggest|greatest|fastest|lowest|fewest|smallest|slowest|least)";
/** Bexwell had the most completions */
const ENGLISH_BEHIND = new RegExp(`^ (?:had|has|recorded|saw|reported|posted|showed|with|remained|remains|was|is|were) (?:the )?${ENGLISH_WAY}\\b(?<what>[^,.;:]{0,40})`, "iu");
/** The largest fall was in Bexwell */
const ENGLISH_BEFORE = new RegExp(`\\b${ENGLISH_WAY}\\b(?<what>[^,.;:]{0,40}?) (?:was|were) (?:recorded |seen |reported )?(?:in |at |by |for )?(?:the )?$`, "iu");
const ENGLISH_NEXT = /\bfollowed by (?:the )?$/iu;

const LEAST = /^(?:少|低|小|慢|lowest|fewest|smallest|slowest|least)$/iu;
const OF_FALL = /降幅|跌幅|减幅|\b(?:fall|decrease|drop|decline|reduction)\b/iu;
const OF_GROWTH = /增速|增幅|涨幅|增长|快|慢|\b(?:rise|increase|growth|grew|fastest|slowest)\b/iu;
const OF_COMPLETION = /完成率|完成|进度|控制(?:指标|数)|\b(?:completion|of (?:its|their|the) targets?)\b/iu;
/** Shares and rates that the roster does not rank. */
const OF_OTHER = /占比|比重|满意|率(?!先)|人均|户均|\b(?:rate|share|proportion|per)\b/iu;

/** The highest, the lowest, the next: what a report says of entities without a number, against the roster of the workbook. */
export function superlativeClaims(context: ClaimContext, report: ReadReport, entities: EntitiesNamed, index: FigureIndex): readonly DraftClaim[] {
  return report.sentences.flatMap((sentence, at) => {
    const named = entities.inSentence(at);
    if (named.length === 0) return [];
    const read = sentence.locale === "en" ? inEnglish : inChinese;
    return superlativesIn(report.plain, sentence.start, named, read).flatMap((superlative) => claimOf(context, report.plain, superlative, index) ?? []);
  });
}

type Read = (before: string, behind: string) => { readonly way: string; readonly what: string } | "second" | "third" | null;

function inChinese(before: string, behind: string): ReturnType<Read> {
  const next = NEXT.exec(before);
  if (next !== null) return next.groups?.["second"] === undefined ? "third" : "second";
  const groups = (BEFORE.exec(before) ?? BEHIND.exec(behind))?.groups;
  if (groups !== undefined) return { way: groups["way"] ?? "", what: groups["what"] ?? "" };
  const first = FIRST.exec(behind);
  return first === null ? null : { way: first[0].endsWith("末位") ? "低" : "高", what: first.groups?.["what"] ?? "" };
}

function inEnglish(before: string, behind: string): ReturnType<Read> {
  if (ENGLISH_NEXT.test(before)) return "second";
  const groups = (ENGLISH_BEHIND.exec(behind) ?? ENGLISH_BEFORE.exec(before))?.groups;
  return groups === undefined ? null : { way: groups["way"] ?? "", what: groups["what"] ?? "" };
}

/** How far before and behind a name the words that rank it stand. */
const REACH = 60;

function superlativesIn(plain: string, start: number, named: readonly Occurrence[], read: Read): readonly Superlative[] {
  const found: Superlative[] = [];
  for (const { entity, start: from, end } of named) {
    const said = read(plain.slice(Math.max(start, from - REACH), from), plain.slice(end, end + REACH));
    const open = found.at(-1);
    if (said === null) continue;
    if (typeof said === "string") {
      if (open !== undefined) found.push({ ...open, entity, start: from, end, place: said === "second" ? 2 : 3 });
    } else {
      const what = `${said.what}${said.way}`;
      found.push({ entity, start: from, end, place: 1, what, fromLeast: LEAST.test(said.way) !== OF_FALL.test(what) });
    }
  }
  return found;
}

function criterionOf(what: string): RankedBy | null {
  if (OF_FALL.test(what) || OF_GROWTH.test(what)) return "growth";
  if (OF_COMPLETION.test(what)) return "completion";
  return OF_OTHER.test(what) ? null : "level";
}

function claimOf(context: ClaimContext, plain: string, superlative: Superlative, index: FigureIndex): DraftClaim | null {
  const { entity, start, end, what, place, fromLeast } = superlative;
  const criterion = criterionOf(what);
  if (criterion === null) return null;
  const paragraph = plain.slice(plain.lastIndexOf("\n", start) + 1, start);
  const judged = rostersNamed(index, [what, paragraph]).flatMap((roster) => judgedBy(roster, criterion, superlative));
  const [first] = judged;
  if (first === undefined) return null;
  const right = judged.find(({ isRight }) => isRight) ?? first;
  const words = wordsOf(context);
  const sum = words.standing(right.roster.label, entity, String(right.place), String(right.standings.values.size), fromLeast);
  const expected = standingAt(right.standings, place, fromLeast);
  if (!right.isRight && expected.length === 0) return null;
  const cell = right.standings.cells.get(entity);
  return {
    start,
    end,
    text: context.text.slice(start, end),
    kind: "rank",
    verdict: right.isRight ? "consistent" : "inconsistent",
    serious: !right.isRight,
    printed: entity,
    expected: expected.join("、"),
    inputs: [],
    explanation: right.isRight ? words.agrees(sum) : words.standingWrong(sum, String(place), expected.join("、")),
    correction: null,
    cells: cell === undefined ? [] : [cell],
  };
}

interface Judged {
  readonly roster: Roster;
  readonly standings: Standings;
  readonly place: number;
  readonly isRight: boolean;
}

function judgedBy(roster: Roster, criterion: RankedBy, { entity, place, fromLeast }: Superlative): readonly Judged[] {
  const standings = roster.by[criterion];
  const own = placeIn(standings, entity, fromLeast);
  return own === null ? [] : [{ roster, standings, place: own, isRight: own === place || (place > own && standingAt(standings, own, fromLeast).length > place - own) }];
}
