import { DEFAULT_OFFICE } from "../brief/office";
import { gridOf, type CellValue } from "../sheet/grid";
import { joinPlans, type PlanPart } from "../sheet/plan-parts";
import { WorkerTasks } from "./worker-tasks";

test("the tab of a roster, however long, can be handed to another thread", async () => {
  const rows = Array.from({ length: 2100 }, (_, index): readonly CellValue[] => [`第${index + 1}村`, index + 7, index + 3]);
  const tasks = new WorkerTasks();
  const grids = [gridOf("各村", [["单位", "本期", "上年同期"], ...rows])];
  await tasks.makeReport({ request: { grids, fileName: "各村.xlsx", prior: null, period: null, entities: { kind: "all" }, date: "2024-04-01", ...DEFAULT_OFFICE }, brief: null, locale: "zh-CN" }, () => undefined);
  const parts: PlanPart[] = [];
  const { plans } = structuredClone(await tasks.toWrite(null, (part) => parts.push(structuredClone(part))));
  expect(plans[0]?.cells).toEqual([]);
  const [plan] = joinPlans(parts, plans);
  const formulas = plan?.cells.flatMap(({ content }) => (content?.kind === "formula" ? [content.formula] : [])) ?? [];
  expect(formulas).toHaveLength(4 * rows.length);
  expect(formulas.at(-1)).toMatch(/^=IF\(AND\(ISNUMBER\(B\d+\)/);
});
