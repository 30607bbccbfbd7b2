import { DEFAULT_OFFICE } from "../brief/office";
import { gridOf } from "../sheet/grid";
import { WorkerTasks } from "./worker-tasks";

/** A table like those that offices have. */
const TABLE = gridOf("", [
  ["2024年一季度主要指标完成情况"],
  ["指标", "单位", "本期", "上年同期", "全年任务", "全年控制指标"],
  ["死亡人数", "人", 8, 5, null, 47],
  ["工业总产值", "万元", 194.5, 241.9, 800, null],
]);

/** Makes a report that nobody reads: a browser compiles code when it first runs, and the worker has nothing to do until Office.js is there. */
export function warmUp(): void {
  void new WorkerTasks().makeReport({ request: { grids: [TABLE], fileName: "", prior: null, period: null, entities: { kind: "all" }, date: "2024-04-01", ...DEFAULT_OFFICE }, brief: null, locale: "zh-CN" }, () => undefined);
}
