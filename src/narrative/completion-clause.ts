import { elapsedShare } from "../quantity/period-arithmetic";
import { Fraction } from "../quantity/fraction";
import { saidLabel } from "../lexicon/said-label";
import type { TargetPhrases } from "../lexicon/sentences";
import type { Table } from "../recognition/table";
import { labelOfCell, lastWords } from "./column-labels";
import type { Item } from "./items";
import { compareToOne, compareToZero, isValid, printsZero, valueOf, type Bound } from "./source";
import { choose, chooseFirst, type Condition, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, percentOf, pointsOf } from "./words";

/** 占年任务的42.54%，占力争目标的31.60%，慢于序时进度7.46个百分点; "" where there is no target. */
export function completionClause(voice: Voice, table: Table, item: Item): Node {
  const completion = item.findings.get("completion");
  const target = targetPhrases(voice, targetLabel(table));
  if (completion === undefined || target === undefined) return "";
  const share = completionShare(voice, table, item);
  if (completion.finding.outcome.state === "incomparable") return [share, stretchClause(voice, item), voice.phrases.incomparable];
  return [share, stretchClause(voice, item), choose(isValid(completion), judgementClause(voice, item, completion, target), "")];
}

/** 占年任务的42.54% alone; what the table states without a task beside it is called by its own header: 支付进度42.54%. */
export function completionShare(voice: Voice, table: Table, item: Item): Node {
  const completion = item.findings.get("completion");
  const target = targetPhrases(voice, targetLabel(table));
  if (completion === undefined || target === undefined) return "";
  const share = percentOf(voice, valueOf(completion), completion.finding.decimals, false);
  const name = ownName(voice, table, completion);
  const due = dueName(voice, table, completion);
  if (due !== null) return choose(isValid(completion), fill(voice.phrases.dueCompletion, { name: due, share }), "");
  return choose(isValid(completion), name === null ? fill(target.completion, { share }) : fill(voice.phrases.statedCompletion, { name, share }), "");
}

function targetPhrases(voice: Voice, label: string): TargetPhrases | undefined {
  return voice.phrases.targets.find(({ words }) => words.test(label));
}

/** What the target's column is called in the workbook, or the share of it that stands there alone: 占预算%. */
export function targetLabel(table: Table): string {
  return (table.columns.find(({ role }) => role === "target") ?? table.columns.find(({ role }) => role === "stated-share"))?.label ?? "";
}

/** 支付进度, 执行率: a share that the table states of nothing that it names; null where it says of what, or the task stands beside it. */
function ownName(voice: Voice, table: Table, { finding }: Bound): string | null {
  if (finding.outcome.state !== "stated" || table.columns.some(({ role }) => role === "target")) return null;
  const words = lastWords(labelOfCell(table, "stated-share", finding.inputs[0]?.cell) ?? "");
  return words === "" || NAMES_ITS_TASK.test(words) ? null : saidLabel(words, voice.style.locale, true);
}

const NAMES_ITS_TASK = /预算|任务|计划|目标|^%|budget|target|plan\b/i;

/** 快于序时进度5.0个百分点, 已超额完成: the judgement alone, with the punctuation before it; "" where there is none. */
export function completionJudgement(voice: Voice, item: Item, label: string): Node {
  const completion = item.findings.get("completion");
  const target = targetPhrases(voice, label);
  if (completion === undefined || target === undefined || completion.finding.outcome.state === "incomparable") return "";
  return judgementClause(voice, item, completion, target);
}

function stretchClause(voice: Voice, item: Item): Node {
  const stretch = item.findings.get("stretch-completion");
  if (stretch === undefined) return "";
  return choose(isValid(stretch), fill(voice.phrases.stretch, { share: percentOf(voice, valueOf(stretch), stretch.finding.decimals, false) }), "");
}

/** Reached, or by the schedule: decided on unrounded figures, as the judgement of the finding is. */
function judgementClause(voice: Voice, item: Item, completion: Bound, target: TargetPhrases): Node {
  if (completion.finding.outcome.state === "stated") return "";
  const share = valueOf(completion);
  const reached: readonly (readonly [Condition, Node])[] = [
    [compareToOne(share, ">"), target.exceeded],
    [compareToOne(share, "="), target.met],
  ];
  if (isOver(item, completion)) return chooseFirst(reached, target.notMet);
  const gap = item.findings.get("schedule-gap");
  return chooseFirst(reached, gap === undefined ? "" : scheduleClause(voice, gap));
}

function scheduleClause(voice: Voice, gap: Bound): Node {
  const { schedule } = voice.phrases;
  const source = valueOf(gap);
  const { decimals } = gap.finding;
  const points = pointsOf(voice, source, decimals);
  const still = choose(compareToZero(source, "="), schedule.even, schedule.nearlyEven);
  const moved = choose(compareToZero(source, ">"), fill(schedule.ahead, { points }), fill(schedule.behind, { points }));
  return choose(isValid(gap), choose(printsZero(source, formOf(voice, { decimals })), still, moved), "");
}

/** Whether the year has ended, or the task is due. */
export function isOver(item: Item, { finding }: Bound): boolean {
  return finding.row?.calendar.isYearOver ?? (item.period !== null && elapsedShare(item.period).compare(Fraction.ONE) >= 0);
}

/** 9月目标: a task that is due before the year ends is called by its own header; null of the task of a year. */
function dueName(voice: Voice, table: Table, { finding }: Bound): string | null {
  const calendar = finding.row?.calendar;
  if (calendar === undefined || calendar.elapsed !== null || !calendar.isYearOver) return null;
  const name = lastWords(targetLabel(table));
  return name === "" || finding.outcome.state === "stated" ? null : saidLabel(name, voice.style.locale, true);
}

