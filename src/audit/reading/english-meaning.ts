import {
  EN_AVERAGE,
  EN_BUDGET_GAP,
  EN_COMPLETION_AFTER,
  EN_CONTROL_AFTER,
  EN_DELTA,
  EN_DELTA_AFTER,
  EN_FROM,
  EN_LAST_YEAR,
  EN_NAMES,
  EN_PREVIOUS,
  EN_PRIOR_IN_BRACKET,
  EN_PRIOR_LEVEL,
  EN_SHARE_AFTER,
  EN_TARGET,
  EN_THAN,
  EN_TO,
} from "../../lexicon/report-words";
import type { Mention, WordInText } from "./mention";
import type { Reading, Surroundings } from "./surroundings";

const NOTHING: Reading = { meaning: "level", direction: 0, verb: null, degree: null, base: null, subject: "", whole: "", continues: false };
const LIST_LINK = /^\s*(?:,|and|, and|or)\s*$/iu;

/** What a number of an English report is said to be. */
export function meaningInEnglish(around: Surroundings): Reading {
  const { number, gap, lead, after, previous, opensBracket } = around;
  const { dimension } = around.unit;
  const inherited = continued(around);
  if (inherited !== null) return inherited;
  if (number.unit === null && number.value.decimals === 0 && EN_NAMES.test(gap)) return { ...NOTHING, meaning: "bound" };
  if (number.unit === null && DURATION.test(after) && /\b(?:within|over|under|more than|less than|at least|up to)\s+$/iu.test(gap)) return { ...NOTHING, meaning: "bound" };
  if (number.unit === null && YEAR.test(number.value.toString()) && /^ (?:figure|level|value|census|peak|total|average|baseline|result|outturn)s?\b/iu.test(after)) return { ...NOTHING, meaning: "bound" };
  // 52 per 100,000: what a rate is of.
  if (/\bper\s+$/iu.test(gap)) return { ...NOTHING, meaning: "bound" };
  if (EN_TARGET.test(lead)) return { ...NOTHING, meaning: /ceiling|limit|quota/iu.test(gap) ? "ceiling" : "target" };
  const delta = deltaIn(around);
  // up by 25, or 10%; an increase of 25 (10%)
  if (previous?.meaning === "change" && dimension === "ratio" && (opensBracket || /^\s*or\s*$/iu.test(gap))) return { ...NOTHING, meaning: "growth", direction: previous.direction, verb: previous.verb, base: previous.base };
  // rose from 310 to 298, or 3.9%; grew by $620 to $14,360 (4.5%)
  if (previous?.meaning === "to" && previous.direction !== 0 && dimension === "ratio" && previous.unit.dimension !== "ratio" && (opensBracket || /^\s*or\s*$/iu.test(gap)) && !/^\s*of\b/iu.test(after)) return { ...NOTHING, meaning: "growth", direction: previous.direction, verb: previous.verb, base: previous.base };
  if (dimension === "points") return { ...NOTHING, ...delta, meaning: "points" };
  const base = baseReading(around);
  if (base !== null) return base;
  if (dimension === "ratio") return ratioReading(around, delta);
  const budget = EN_BUDGET_GAP.exec(gap);
  if (budget !== null) return { ...NOTHING, meaning: "change", direction: budget.groups?.["over"] === undefined ? -1 : 1, verb: wordAt(around, /\b(?:over|under)spen[dt]/iu), base: "target" };
  if (EN_FROM.test(gap)) return { ...NOTHING, meaning: "from", direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap) };
  if (EN_TO.test(gap) && MOVED.test(gap)) return { ...NOTHING, direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap.replace(MOVED, "")) };
  if (EN_TO.test(gap) && previous !== null && LED_TO.has(previous.meaning)) return reached(previous);
  if (delta !== null && delta.direction !== 0) return { ...NOTHING, ...delta, meaning: "change" };
  return { ...NOTHING, subject: subjectOf(`${gap} ${COUNTED.test(number.unit ?? "") ? (number.unit ?? "") : after.slice(0, 30)}`) };
}

/** Within 60 seconds, over 26 weeks: how long, and no figure of the report. */
const DURATION = /^ (?:seconds?|minutes?|weeks?|working days?|miles?)\b/iu;

/** The 2019 figure. */
const YEAR = /^(?:19|20)\d{2}$/u;

/** A unit that names what is counted. */
const COUNTED = /^(?:accidents|deaths|cases|visits|households|enterprises)$/iu;

/** What … to A follows. */
const LED_TO: ReadonlySet<Mention["meaning"]> = new Set(["from", "growth", "change", "prior"]);
const LISTED: ReadonlySet<Mention["meaning"]> = new Set(["growth", "change", "prior"]);

/** A further number of a list: increases of 35.3% and 60%; compared with 34 accidents and 5 deaths. */
function continued({ unit, gap, previous }: Surroundings): Reading | null {
  if (previous === null || gap.trim() === "" || !LIST_LINK.test(gap) || !LISTED.has(previous.meaning)) return null;
  if (previous.meaning !== "prior" && previous.unit.dimension !== unit.dimension) return null;
  const { meaning, direction, verb, degree, base, whole, subject } = previous;
  return { meaning, direction, verb, degree, base, whole, subject, continues: true };
}

/** What a figure is compared with: compared with B, (2023: B), 8% more than the B, rose to A from B, fell 8% from B. */
function baseReading(around: Surroundings): Reading | null {
  const { gap, since, previous, after } = around;
  const isDifference = EN_DELTA_AFTER.test(after);
  if (isDifference) return null;
  if (EN_PRIOR_LEVEL.test(gap)) return { ...NOTHING, meaning: "prior", direction: /up(?: \w+)? from\s*$/iu.test(gap) ? 1 : /down(?: \w+)? from\s*$/iu.test(gap) ? -1 : 0, verb: wordAt(around, /\b(?:up|down)(?=(?: \w+)? from)/iu) };
  if (EN_PRIOR_IN_BRACKET.test(since)) return { ...NOTHING, meaning: "prior" };
  if (previous === null) return null;
  const isOfDelta = previous.meaning === "growth" || previous.meaning === "change";
  if (isOfDelta && EN_THAN.test(gap)) return { ...NOTHING, meaning: "prior", direction: previous.direction, verb: previous.verb };
  // rose to A from B, fell 12% to A from B, an increase of 8% from B: the base comes last.
  const isOfLevel = previous.meaning === "to" || ((previous.meaning === "level" || previous.meaning === "ratio") && previous.verb !== null);
  return (isOfLevel || isOfDelta) && (/^\s*from\s*$/iu.test(gap) || (previous.direction !== 0 && /^ (?:[a-z]+ ){0,2}(?:in )?(?:(?:19|20)\d{2}(?:[/–-]\d{2,4})? )?from\s*$/iu.test(gap))) ? { ...NOTHING, meaning: "prior", direction: previous.direction, verb: previous.verb } : null;
}

function ratioReading(around: Surroundings, delta: Partial<Reading> | null): Reading {
  const { lead, gap, after, previous } = around;
  if (EN_AVERAGE.test(gap)) return { ...NOTHING, meaning: "average-growth", direction: 1 };
  if (EN_CONTROL_AFTER.test(after)) return { ...NOTHING, meaning: "control-share", subject: subjectOf(lead) };
  if (EN_COMPLETION_AFTER.test(after)) return { ...NOTHING, meaning: "completion", subject: subjectOf(lead) };
  if (EN_FROM.test(gap)) return { ...NOTHING, meaning: "from", direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap) };
  if (EN_TO.test(gap) && previous !== null && (previous.meaning === "from" || previous.meaning === "points" || previous.meaning === "prior")) return reached(previous);
  if (EN_TO.test(gap) && MOVED.test(gap)) return { ...NOTHING, meaning: "ratio", direction: directionBefore(gap), verb: wordAt(around, MOVED), subject: subjectOf(gap.replace(MOVED, "")) };
  if (delta !== null) return { ...NOTHING, ...delta, meaning: "growth" };
  const share = EN_SHARE_AFTER.exec(after);
  if (share !== null) return { ...NOTHING, meaning: "share", subject: subjectOf(lead), whole: share.groups?.["whole"]?.trim() ?? "" };
  if (/\b(?:rectification|completion) rate\b/iu.test(lead)) return { ...NOTHING, meaning: /rectification/iu.test(lead) ? "rectification" : "completion" };
  return { ...NOTHING, meaning: "ratio", subject: subjectOf(lead) };
}

const MOVED = /\b(?:grew|rose|risen|increased|up|climbed|gained|jumped|lengthened|widened|fell|fallen|declined|decreased|down|dropped|shrank|shortened|narrowed)\b/iu;

/** … from A to B, and fell by A to B: where it ended, with the direction that was said. */
function reached(previous: Mention): Reading {
  const { direction, verb, subject } = previous;
  return { ...NOTHING, direction, verb, meaning: "to", subject };
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
    base: baseOf(around.since) ?? baseOf(around.after),
    subject: before === null ? subjectOf(around.gap) : subjectOf(around.gap.slice(0, match.index)),
  };
}

function baseOf(words: string): string | null {
  if (/\b(?:following|after)\b[^.;]{0,30}$/iu.test(words)) return "earlier";
  if (EN_LAST_YEAR.test(words)) return "last-year";
  return EN_PREVIOUS.test(words) ? "previous" : null;
}

function directionBefore(gap: string): -1 | 0 | 1 {
  if (/\b(?:grew|rose|risen|increased|up|climbed|gained|jumped|lengthened|widened)\b/iu.test(gap)) return 1;
  return /\b(?:fell|fallen|declined|decreased|down|dropped|shrank|shortened|narrowed)\b/iu.test(gap) ? -1 : 0;
}

function wordAt(around: Surroundings, pattern: RegExp): WordInText | null {
  const match = pattern.exec(around.gap);
  if (match === null) return null;
  const start = around.gapStart + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}

const EMPTY_WORDS = /\b(?:the|a|an|of|in|on|at|by|or|was|were|is|are|has|have|had|been|being|to|there|and|with|estimated|amounted|stood|came|total(?:led)?|recorded|reached|looking|picture|broader|from|for|its|our|their|after|following|which|that|it|this|while|but|also|over|grown|respectively|accounting|representing|making|comprising|january|february|march|april|may|june|july|august|september|october|november|december|quarter|month|year|first|second|third|fourth|last|same|fiscal|financial|equal|equivalent|annual|annualised|yearly)\b|[^a-z -]/giu;

/** The words that name what is counted: Production output, services sector. */
function subjectOf(text: string): string {
  return text.replaceAll(EMPTY_WORDS, " ").replaceAll(/\s+/gu, " ").trim();
}
