import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import { areaAddress } from "../sheet/address";
import type { Block } from "./block";
import { doubtMark } from "./cell-formats";
import { distinct } from "./rows";
import type { SummaryInput } from "./summary-input";

/** More warnings than this are counted, not printed: the tab is a table, not a log. */
const MOST_WARNINGS = 12;

/** The notes below the tables: how it was computed, what the signs mean, the source's own notes, doubts about the source. */
export function summaryNotes(input: SummaryInput, blocks: readonly Block[], words: SummaryWords): readonly string[] {
  const reasons = reasonsIn(blocks);
  const { notes } = words;
  const warnings = distinct(input.warnings.map((warning) => warning.text));
  const texts = [
    ...(reasons.has("rate") ? [input.style.rounding === "half-even" ? notes.roundingHalfEven : notes.rounding] : []),
    ...(reasons.has("schedule") ? [notes.schedule] : []),
    ...(reasons.has("no-rate") ? [notes.noRate] : []),
    ...(reasons.has("*") ? [notes.stated] : []),
    ...(reasons.has("†") ? [notes.incomparable] : []),
    ...(reasons.has("≈") ? [notes.approximate] : []),
    ...(reasons.has("written") ? [notes.written] : []),
    ...distinct(blocks.flatMap((block) => block.set.table.notes.map(withoutHeading).filter(saysSomething))),
    ...warnings.slice(0, MOST_WARNINGS),
    ...(warnings.length > MOST_WARNINGS ? [notes.more(warnings.length - MOST_WARNINGS)] : []),
  ];
  return texts.map((text, index) => `${index === 0 ? notes.heading : ""}${words.numbered(index + 1, text)}`);
}

/** What in a table calls for a note. */
type Reason = "rate" | "schedule" | "no-rate" | "*" | "†" | "≈" | "written";

function reasonsIn(blocks: readonly Block[]): ReadonlySet<Reason> {
  const reasons = new Set<Reason>();
  for (const { examples } of blocks) {
    for (const { findings } of examples) findings.each((finding) => addReasons(reasons, finding));
  }
  return reasons;
}

function addReasons(reasons: Set<Reason>, finding: Finding): void {
  const mark = doubtMark(finding);
  if (mark !== "") reasons.add(mark);
  if (isRate(finding)) reasons.add("rate");
  if (finding.measure === "schedule-gap") reasons.add("schedule");
  if (hasNoRate(finding)) reasons.add("no-rate");
  if (isWritten(finding)) reasons.add("written");
}

/** The source's notes come under our heading and our numbers: 注：1. of its own would be printed beside them. */
function withoutHeading(note: string): string {
  return note.replace(/^\s*注\s*[:：]\s*/, "").replace(/^\s*(?:[（(]\d{1,2}[）)]|\d{1,2}[.．、])\s*(?=\D|\d{4}年)/, "");
}

/** 填表人： with nothing behind it is a place to sign, no note. */
function saysSomething(note: string): boolean {
  return !/^$|[:：]\s*$/.test(note);
}

function isRate({ dimension }: Finding): boolean {
  return dimension.kind === "ratio" || dimension.kind === "points";
}

function hasNoRate({ dimension, outcome }: Finding): boolean {
  return dimension.kind === "ratio" && "change" in outcome;
}

function isWritten({ inputs }: Finding): boolean {
  return inputs.some(({ figure }) => figure.kind === "known" && !figure.live);
}

/** Where the figures stand, when and by what the tab was written. */
export function provenanceLine({ provenance }: SummaryInput, blocks: readonly Block[], words: SummaryWords): string {
  const ranges = distinct(blocks.map(({ set: { table } }) => `${table.sheet}!${areaAddress(table.area)}`)).join(words.listSeparator);
  const line = words.provenance({ ...provenance, ranges });
  return provenance.fingerprint === undefined ? line : line + words.fingerprint(provenance.fingerprint);
}
