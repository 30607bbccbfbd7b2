import {
  EN_AVERAGE,
  EN_COMPLETION_AFTER,
  EN_CONTROL_AFTER,
  EN_DELTA,
  EN_DELTA_AFTER,
  EN_FROM,
  EN_LAST_YEAR,
  EN_PREVIOUS,
  EN_PRIOR_LEVEL,
  EN_SHARE_AFTER,
  EN_TARGET,
  EN_TO,
} from "../lexicon/report-words";
import { unitOf } from "./amount";
import type { Mention, WordInText } from "./mention";
import type { Reading, Surroundings } from "./surroundings";

const NOTHING: Reading = { meaning: "level", direction: 0, verb: null, degree: null, base: null, subject: "", whole: "", continues: false };
const LIST_LINK = /^\s*(?:,|and|, and|or)\s*$/iu;

/** What a number of an English report is said to be. */
export function meaningInEnglish(around: Surroundings): Reading {
  const { number, gap, lead, after, previous } = around;
  const { dimension } = unitOf(number);
  if (previous !== null && LIST_LINK.test(gap) && gap.trim() !== "" && (previous.meaning === "growth" || previous.meaning === "change") && unitOf(previous.number).dimension === dimension) {
    const { meaning, direction, verb, degree, base, whole, subject } = previous;
    return { meaning, direction, verb, degree, base, whole, subject, continues: true };
  }
  if (EN_TARGET.test(lead)) return { ...NOTHING, meaning: /ceiling|limit|quota/iu.test(gap) ? "ceiling" : "target" };
  const delta = deltaIn(around);
  // up by 25, or 10%
  if (previous?.meaning === "change" && dimension === "ratio" && /^\s*or\s*$/iu.test(gap)) return { ...NOTHING, meaning: "growth", direction: previous.direction, verb: previous.verb, base: previous.base, subject: previous.subject };
  if (dimension === "points") return { ...NOTHING, ...delta, meaning: "points" };
  if (dimension === "ratio") return ratioReading(around, delta);
  if (EN_PRIOR_LEVEL.test(gap)) return { ...NOTHING, meaning: "prior", direction: /up from\s*$/iu.test(gap) ? 1 : /down from\s*$/iu.test(gap) ? -1 : 0, verb: wordAt(around, /\b(?:up|down)(?= from)/iu) };
  // rose to A from B, fell 12% to A from B: the base comes last.
  if (previous !== null && (previous.meaning === "to" || (previous.meaning === "level" && previous.verb !== null)) && /^\s*from\s*$/iu.test(gap)) return { ...NOTHING, meaning: "prior", direction: previous.direction, verb: previous.verb };
  if (EN_FROM.test(gap)) return { ...NOTHING, meaning: "from", direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap) };
  if (previous === null && EN_TO.test(gap) && MOVED.test(gap)) return { ...NOTHING, direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap.replace(MOVED, "")) };
  if (EN_TO.test(gap) && (previous?.meaning === "from" || previous?.meaning === "growth" || previous?.meaning === "change")) return reached(previous);
  if (delta !== null && delta.direction !== 0) return { ...NOTHING, ...delta, meaning: "change" };
  return { ...NOTHING, subject: subjectOf(`${gap} ${after.slice(0, 30)}`) };
}

function ratioReading(around: Surroundings, delta: Partial<Reading> | null): Reading {
  const { lead, gap, after } = around;
  if (EN_AVERAGE.test(gap)) return { ...NOTHING, meaning: "average-growth", direction: 1 };
  if (EN_CONTROL_AFTER.test(after)) return { ...NOTHING, meaning: "control-share", subject: subjectOf(lead) };
  if (EN_COMPLETION_AFTER.test(after)) return { ...NOTHING, meaning: "completion", subject: subjectOf(lead) };
  if (EN_PRIOR_LEVEL.test(gap)) return { ...NOTHING, meaning: "prior", direction: /up from\s*$/iu.test(gap) ? 1 : /down from\s*$/iu.test(gap) ? -1 : 0, verb: wordAt(around, /\b(?:up|down)(?= from)/iu) };
  if (EN_FROM.test(gap)) return { ...NOTHING, meaning: "from", direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap) };
  if (EN_TO.test(gap) && around.previous !== null && (around.previous.meaning === "from" || around.previous.meaning === "points")) return reached(around.previous);
  if (delta !== null) return { ...NOTHING, ...delta, meaning: "growth" };
  const share = EN_SHARE_AFTER.exec(after);
  if (share !== null) return { ...NOTHING, meaning: "share", subject: subjectOf(lead), whole: share.groups?.["whole"]?.trim() ?? "" };
  if (/\b(?:rectification|completion) rate\b/iu.test(lead)) return { ...NOTHING, meaning: /rectification/iu.test(lead) ? "rectification" : "completion" };
  return { ...NOTHING, meaning: "ratio", subject: subjectOf(lead) };
}

const MOVED = /\b(?:grew|rose|risen|increased|up|climbed|gained|jumped|fell|fallen|declined|decreased|down|dropped|shrank)\b/iu;

/** … from A to B, and fell by A to B: where it ended, with the direction that was said. */
function reached(previous: Mention): Reading {
  const moved = previous.meaning === "from" ? { direction: previous.direction, verb: previous.verb } : {};
  return { ...NOTHING, ...moved, meaning: "to", subject: previous.subject };
}

function deltaIn(around: Surroundings): Partial<Reading> | null {
  const before = EN_DELTA.exec(around.gap);
  const behind = before === null ? EN_DELTA_AFTER.exec(around.after) : null;
  const match = before ?? behind;
  if (match === null) return null;
  const { up, down, upNoun, downNoun, degree } = match.groups ?? {};
  const word = up ?? down ?? upNoun ?? downNoun ?? "";
  const isDown = down !== undefined || downNoun !== undefined;
  const offset = before === null ? around.number.end : around.gapStart;
  const start = offset + match.index + match[0].toLowerCase().indexOf(word.toLowerCase());
  return {
    direction: isDown ? -1 : 1,
    verb: { start, end: start + word.length, text: word },
    degree: degree ?? null,
    base: baseOf(`${around.since} ${around.after}`),
    subject: before === null ? subjectOf(around.gap) : subjectOf(around.gap.slice(0, match.index)),
  };
}

function baseOf(words: string): string | null {
  if (EN_LAST_YEAR.test(words)) return "last-year";
  return EN_PREVIOUS.test(words) ? "previous" : null;
}

function directionBefore(gap: string): -1 | 0 | 1 {
  if (/\b(?:grew|rose|risen|increased|up|climbed|gained|jumped)\b/iu.test(gap)) return 1;
  return /\b(?:fell|fallen|declined|decreased|down|dropped|shrank)\b/iu.test(gap) ? -1 : 0;
}

function wordAt(around: Surroundings, pattern: RegExp): WordInText | null {
  const match = pattern.exec(around.gap);
  if (match === null) return null;
  const start = around.gapStart + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}

const EMPTY_WORDS = /\b(?:the|a|an|of|in|on|at|by|was|were|is|are|has|have|had|been|being|to|there|and|with|estimated|amounted|stood|came|total(?:led)?|recorded|reached|looking|picture|broader|from|for|its|our|their|after|following|which|that|it|this|while|but|also|over|grown|respectively|january|february|march|april|may|june|july|august|september|october|november|december|quarter|month|year|first|second|third|fourth|last|same)\b|[^a-z -]/giu;

/** The words that name what is counted: Production output, services sector. */
function subjectOf(text: string): string {
  return text.replaceAll(EMPTY_WORDS, " ").replaceAll(/\s+/gu, " ").trim();
}
