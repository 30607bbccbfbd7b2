import type { Table } from "../recognition/table";
import type { Item } from "./items";
import { compareToZero, isValid, printsZero, valueOf, type Bound } from "./source";
import { choose, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, pointsOf, quantityOf } from "./words";

/** 高于全省平均1.2个百分点; "" where the table holds no benchmark. The benchmark is called as its column is. */
export function benchmarkClause(voice: Voice, table: Table, item: Item): Node {
  const bound = item.findings.get("benchmark-points");
  const benchmark = table.columns.find((column) => column.role === "benchmark")?.label ?? "";
  return bound === undefined || benchmark === "" ? "" : apartFrom(voice, item, bound, benchmark);
}

/** 高于全年目标2.8个百分点, 低于控制目标4微克/立方米: a rate or another level beside what it is held to; "" where it is held to nothing. */
export function targetGapClause(voice: Voice, table: Table, item: Item): Node {
  const bound = item.findings.get("target-gap");
  const role = bound?.finding.inputs.find((input) => input.role === "target" || input.role === "ceiling")?.role;
  const label = (table.columns.find((column) => column.role === role)?.label ?? "").replace(/\s*[（(]?[%％][）)]?$/, "");
  if (bound === undefined || role === undefined) return "";
  return apartFrom(voice, item, bound, label === "" ? voice.phrases.heldTo[role === "ceiling" ? "ceiling" : "target"] : label);
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
