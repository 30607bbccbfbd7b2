import { saidLabel } from "../lexicon/said-label";
import type { Table } from "../recognition/table";
import { labelOfCell, lastWords, withoutUnit } from "./column-labels";
import type { Item } from "./items";
import { compareToZero, isValid, printsSigned, printsZero, valueOf, type Bound } from "./source";
import { both, choose, type Condition, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, list, number, pointsOf, quantityOf } from "./words";

/** 高于全省平均1.2个百分点, 分别高于全国、全省0.5、0.3个百分点; "" where the table holds no benchmark. Each is called as its column is. */
export function benchmarkClause(voice: Voice, table: Table, item: Item): Node {
  const [first, second] = (["benchmark-points", "second-benchmark-points"] as const).flatMap((measure) => benchmarkOf(table, item, measure) ?? []);
  if (first === undefined) return "";
  if (second === undefined) return apartFrom(voice, item, first.bound, first.label);
  const apart = [first, second].map(({ bound, label }) => apartFrom(voice, item, bound, label));
  const { aboveBoth, belowBoth } = voice.phrases.benchmark;
  const together = (phrase: string): Node => fill(phrase, { benchmarks: list(voice, [first.label, second.label]), gaps: gapsOf(voice, [first.bound, second.bound]) });
  const are = (comparison: ">" | "<"): Condition => both(...[first, second].flatMap(({ bound }) => [isValid(bound), printsSigned(valueOf(bound), formOf(voice, { decimals: bound.finding.decimals }), comparison)]));
  return choose(are(">"), together(aboveBoth), choose(are("<"), together(belowBoth), apart));
}

/** What an item is held against, and how that is called. */
interface Benchmark {
  readonly bound: Bound;
  readonly label: string;
}

function benchmarkOf(table: Table, item: Item, measure: "benchmark-points" | "second-benchmark-points"): Benchmark | null {
  const bound = item.findings.get(measure);
  const cell = bound?.finding.inputs.find((input) => input.role === "benchmark")?.cell;
  const label = withoutUnit(labelOfCell(table, "benchmark", cell) ?? table.columns.find(({ role }) => role === "benchmark")?.label ?? "");
  return bound === undefined || label === "" ? null : { bound, label };
}

/** 0.5、0.3个百分点: the unit once, after the last. */
function gapsOf(voice: Voice, bounds: readonly Bound[]): Node {
  const numbers = bounds.map((bound) => number(valueOf(bound), { ...formOf(voice, { decimals: bound.finding.decimals, magnitude: true }), trimZeros: voice.style.trimZeros }));
  return [list(voice, numbers), voice.phrases.pointsUnit.many];
}

/** 高于全年目标2.8个百分点, 低于控制目标4微克/立方米: a rate or another level beside what it is held to; "" where it is held to nothing. */
export function targetGapClause(voice: Voice, table: Table, item: Item): Node {
  const bound = item.findings.get("target-gap");
  const role = bound?.finding.inputs.find((input) => input.role === "target" || input.role === "ceiling")?.role;
  const label = lastWords(table.columns.find((column) => column.role === role)?.label ?? "");
  if (bound === undefined || role === undefined) return "";
  return apartFrom(voice, item, bound, label === "" ? voice.phrases.heldTo[role === "ceiling" ? "ceiling" : "target"] : saidLabel(label, voice.style.locale, true));
}

function apartFrom(voice: Voice, item: Item, bound: Bound, benchmark: string): Node {
  const { above, below, even, nearlyEven } = voice.phrases.benchmark;
  const source = valueOf(bound);
  const { decimals, dimension } = bound.finding;
  const points = dimension.kind === "quantity" ? quantityOf(voice, source, dimension.unit, { decimals, scale: item.scale, magnitude: true, uncounted: true }) : pointsOf(voice, source, decimals);
  const fields = { benchmark, points };
  const still = choose(compareToZero(source, "="), fill(even, fields), fill(nearlyEven, fields));
  const apart = choose(compareToZero(source, ">"), fill(above, fields), fill(below, fields));
  return choose(isValid(bound), choose(printsZero(source, formOf(voice, { decimals })), still, apart), "");
}
