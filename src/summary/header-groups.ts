import type { GroupName, SummaryWords } from "../lexicon/summary/summary-words";
import type { HeaderGroup, SummaryColumn } from "./block";
import type { SummaryStyle } from "./summary-input";
import { brokenHeader } from "./widths";

/** Fewer groups of columns than this need no second header row. */
const FEWEST = 2;

/** What stands together under one heading. Columns that are not named here stand alone. */
const GROUPS: readonly (readonly [name: GroupName, members: readonly string[]])[] = [
  ["rectification", ["found", "done", "rectification", "outstanding"]],
  ["prior", ["prior", "change", "growth", "points"]],
  ["previous", ["previous", "previous-change", "previous-growth", "previous-points"]],
  ["target", ["target", "completion", "schedule", "schedule-gap", "stretch", "stretch-completion"]],
  ["ceiling", ["ceiling", "control-share", "control-gap", "control-remaining", "control-pace"]],
  ["structure", ["share", "contribution", "pull"]],
  ["benchmark", ["benchmark", "benchmark-points"]],
];

/**
 * The upper row of a header of two rows, as offices print it: 任务完成情况 over 任务, 完成%, 序时进度. Empty where one row will do: in the
 * accessible style always.
 */
export function headerGroups(columns: readonly SummaryColumn[], headers: readonly string[], style: SummaryStyle, words: SummaryWords): readonly HeaderGroup[] {
  if (style.looks === "accessible") return [];
  const groups = runsOf(columns.map(groupOf)).flatMap(({ name, first, last }): readonly HeaderGroup[] => {
    if (name === null || first === last) return [];
    const own = columns.slice(first, last + 1).map((column, index) => shortHeader(column, headers[first + index] ?? "", words));
    return [{ title: words.groups[name], first, last, headers: own }];
  });
  return groups.length < FEWEST ? [] : groups;
}

function groupOf(column: SummaryColumn): GroupName | null {
  const key = keyOf(column);
  return GROUPS.find(([, members]) => members.includes(key))?.[0] ?? null;
}

function keyOf(column: SummaryColumn): string {
  if (column.kind === "figure") return column.role;
  return column.kind === "measure" ? column.measure : column.kind;
}

/** Under its heading a header need not say everything again. */
function shortHeader(column: SummaryColumn, header: string, words: SummaryWords): string {
  const short = column.kind === "measure" ? words.grouped[column.measure] : undefined;
  return short === undefined ? header : brokenHeader(short);
}

interface Run {
  readonly name: GroupName | null;
  readonly first: number;
  readonly last: number;
}

function runsOf(names: readonly (GroupName | null)[]): readonly Run[] {
  const runs: Run[] = [];
  names.forEach((name, index) => {
    const run = runs.at(-1);
    if (run !== undefined && run.name === name) runs[runs.length - 1] = { ...run, last: index };
    else runs.push({ name, first: index, last: index });
  });
  return runs;
}
