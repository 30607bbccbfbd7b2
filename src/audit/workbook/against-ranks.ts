import type { Observation } from "../../recognition/table";
import { criteriaOf, placesOf } from "./check-figure-ranks";
import type { DraftClaim } from "../claim";
import type { FigureIndex } from "./figure-index";
import { spanOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

/** 东乡居第三位: the name, freed from the word that ranks it. */
const RANKED = /(?:位居|位列|名列|排名|排在|居|列|排)[^居列排]{0,6}$/u;

/** How far before a place its indicator is named. */
const NEAR = 80;

/**
 * Places that a report gives to a unit, against the roster of the workbook. By what it ranks is seldom said: a place is wrong only where none of
 * the unit's figures, growth or completion, counted from the greatest or the least, nor a stated rank, has it.
 */
export function rosterRankClaims(context: ClaimContext, statements: readonly Statement[], index: FigureIndex): readonly DraftClaim[] {
  const ranked = statements.flatMap(({ subject, ratios }) => ratios.flatMap(({ mention }) => (mention.meaning === "place" && RANKED.test(subject) ? [{ mention, name: subject.replace(RANKED, "") }] : [])));
  if (ranked.length === 0) return [];
  const rosters = index.rosters.map((series) => series.flatMap(({ observations }) => observations));
  return ranked.flatMap(({ mention, name }) => placeClaim(context, mention, name, rosters) ?? []);
}

function placeClaim(context: ClaimContext, mention: Mention, name: string, rosters: readonly (readonly Observation[])[]): DraftClaim | null {
  const own = rosters.flatMap((roster) => roster.filter(({ entity }) => entity === name));
  const places = rosters.flatMap((roster) => criteriaOf(roster).flatMap((criterion) => placesOf(criterion, name) ?? []));
  const stated = own.flatMap(({ role, figure }) => (role === "stated-rank" && figure.kind === "known" ? [figure.value.toNumber()] : []));
  const [first] = places;
  const said = mention.number.value.toNumber();
  if (first === undefined) return null;
  const isRight = places.includes(said) || stated.includes(said);
  const before = context.text.slice(Math.max(0, mention.number.start - NEAR), mention.number.start);
  // Ranked by what the workbook does not hold (满意度), a place cannot be wrong.
  if (!isRight && !own.some(({ label }) => before.includes(label))) return null;
  const words = wordsOf(context);
  const [expected, count] = [String(stated[0] ?? first), String(new Set(rosters[0]?.map(({ entity }) => entity)).size)];
  const sum = words.rankOf(name, "", expected, count);
  const cells = own.filter(({ role }) => role === "actual" || role === "stated-rank").map(({ cell }) => cell);
  return { ...spanOf(context, [mention]), kind: "rank", verdict: isRight ? "consistent" : "inconsistent", serious: !isRight, printed: mention.number.value.toString(), expected, inputs: [], explanation: isRight ? words.agrees(sum) : words.rankWrong(sum, String(said)), correction: null, cells };
}
