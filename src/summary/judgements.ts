import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding, Judgement } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import { formulaOf, type NameFigure } from "../measures/formula";
import { scheduledShareOf } from "../measures/scheduled-share";
import type { PlanContent } from "../sheet/sheet-plan";
import { quoted } from "./formulas";
import type { SummaryStyle } from "./summary-input";

/** A judgement and the test that leads to it; the last one of a list needs none. */
type Rule = readonly [Judgement, string | null];

/** The shares that a row is judged by: of a ceiling, or of a target. */
const CEILING: ReadonlySet<MeasureName> = new Set(["control-share"]);
const FLOOR: ReadonlySet<MeasureName> = new Set(["completion", "stretch-completion"]);

/** The judgement as a word, decided again by Excel from the unrounded share; a text where no formula can decide it. */
export function judgementContent(finding: Finding, style: SummaryStyle, words: SummaryWords, name: NameFigure): PlanContent {
  const { judgement } = finding;
  const formula = formulaOf(finding, name);
  const expected = judgement === null ? words.outcomes.none : words.judgements[judgement];
  if (formula === null || style.valuesOnly || !isJudged(finding)) return { kind: "text", text: expected };
  const rules = rulesOf(finding, `ROUND(${formula.number},12)`);
  const choice = rules.reduceRight((otherwise, [name, test]) => {
    const word = quoted(words.judgements[name]);
    return test === null ? word : `IF(${test},${word},${otherwise})`;
  }, quoted(words.outcomes.none));
  return { kind: "formula", formula: `=IF(${formula.valid},${choice},${quoted(words.outcomes.none)})`, expected };
}

/** Shares of different 口径, of approximate figures, or stated by the workbook are reported but not judged. */
function isJudged({ outcome, row }: Finding): boolean {
  // Last year's progress stands in figures that the share's own formula does not guard.
  if (row !== null && row.calendar.elapsed === null && scheduledShareOf(row) !== null) return false;
  return outcome.state === "known" || outcome.state === "missing-base" || outcome.state === "missing-value";
}

/** The same decisions, in the same order, as `judge` in measures/. Without a known period only the target itself can judge. */
function rulesOf({ measure, row }: Finding, share: string): readonly Rule[] {
  if (CEILING.has(measure)) return [["over-ceiling", `${share}>1`], ...ceilingBySchedule(share, row)];
  if (FLOOR.has(measure)) return [["exceeded", `${share}>1`], ["met", `${share}=1`], ...floorBySchedule(share, row)];
  return [];
}

function ceilingBySchedule(share: string, row: Finding["row"]): readonly Rule[] {
  if (row?.calendar.isYearOver === true) return [["within-ceiling", null]];
  const elapsed = roundedSchedule(row);
  return elapsed === null ? [] : [["over-schedule", `${share}>${elapsed}`], ["within-schedule", null]];
}

function floorBySchedule(share: string, row: Finding["row"]): readonly Rule[] {
  if (row?.calendar.isYearOver === true) return [["not-met", null]];
  const elapsed = roundedSchedule(row);
  return elapsed === null ? [] : [["ahead-of-schedule", `${share}>${elapsed}`], ["behind-schedule", `${share}<${elapsed}`], ["within-schedule", null]];
}

function roundedSchedule(row: Finding["row"]): string | null {
  return row === null || row.calendar.elapsed === null || scheduledShareOf(row) === null ? null : `ROUND(${row.calendar.text("elapsed")},12)`;
}
