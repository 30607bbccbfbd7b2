import { DEFAULT_OFFICE } from "../brief/office";
import type { ReportJob } from "../pane/engine";
import { gridOf } from "../sheet/grid";
import type { WorkerPort } from "./worker-calls";
import { WorkerEngine } from "./worker-engine";

const grid = gridOf("S", [
  ["指标", "单位", "本期", "上年同期"],
  ["事故起数", "起", 46, 34],
]);
const JOB: ReportJob = {
  request: { grids: [grid], fileName: "一季度.xlsx", prior: null, period: null, entities: { kind: "all" }, date: "2024-04-01", ...DEFAULT_OFFICE },
  brief: null,
  locale: "zh-CN",
};

/** A worker whose script never runs, as where a policy forbids it: it takes calls and then fails. */
class DeadWorker implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
  postMessage(): void {
    queueMicrotask(() => this.onerror?.({ message: "not loaded" } as ErrorEvent));
  }
  terminate(): void {
    this.onmessage = null;
  }
}

const refused = (): WorkerPort => {
  throw new DOMException("workers are not allowed", "SecurityError");
};

test.each([
  ["the browser refuses workers", refused],
  ["a worker never comes to life", () => new DeadWorker()],
])("where %s, the page does the work", async (_, start) => {
  const engine = new WorkerEngine(start);
  const view = await engine.makeReport(JOB);
  expect(view.tables[0]?.rows.map(({ label, value, prior }) => [label, value, prior])).toEqual([["事故起数", "46", "34"]]);
  expect((await engine.toWrite()).plans).toHaveLength(1);
});

test("what was given up in the page is refused, and the next call is answered", async () => {
  const engine = new WorkerEngine(refused);
  const given = engine.makeReport(JOB);
  engine.cancel();
  await expect(given).rejects.toThrow("");
  expect((await engine.makeReport(JOB)).sentences.length).toBeGreaterThan(0);
});
