import type { Table } from "../recognition/table";
import type { Item } from "./items";
import { compareToZero, isValid, printsZero, valueOf } from "./source";
import { choose, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, pointsOf } from "./words";

/** 高于全省平均1.2个百分点; "" where the table holds no benchmark. The benchmark is called as its column is. */
export function benchmarkClause(voice: Voice, table: Table, item: Item): Node {
  const bound = item.findings.get("benchmark-points");
  const benchmark = table.columns.find((column) => column.role === "benchmark")?.label ?? "";
  if (bound === undefined || benchmark === "") return "";
  const { above, below, even, nearlyEven } = voice.phrases.benchmark;
  const source = valueOf(bound);
  const { decimals } = bound.finding;
  const fields = { benchmark, points: pointsOf(voice, source, decimals) };
  const still = choose(compareToZero(source, "="), fill(even, fields), fill(nearlyEven, fields));
  const apart = choose(compareToZero(source, ">"), fill(above, fields), fill(below, fields));
  return choose(isValid(bound), choose(printsZero(source, formOf(voice, { decimals })), still, apart), "");
}
