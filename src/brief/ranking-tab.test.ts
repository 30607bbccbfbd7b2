import { makeReport } from "./make-report";
import { DEFAULT_STYLE } from "./report";
import { gridOf } from "../sheet/grid";
import type { SheetPlan } from "../sheet/sheet-plan";

const TOWNS = [["东关镇", 90, 100], ["西关镇", 110, 100], ["南关镇", 120, 100], ["北关镇", 110, 100], ["城郊乡", 70, 100], ["白沙镇", 60, 100], ["青石乡", 50, 100], ["新村", 9, 1]] as const;

function ranking(towns: readonly (readonly [string, number, number])[]): SheetPlan | undefined {
  const grid = gridOf("乡镇", [["2024年上半年各乡镇财政收入情况"], ["单位：万元"], ["乡镇", "本期", "上年同期"], ...towns]);
  const report = makeReport({ grids: [grid], fileName: "a.xlsx", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, looks: { ranking: true }, assessment: { minimumBase: 10 }, date: "2024-07-05" });
  return report.plans.find(({ name }) => name.startsWith("排名"));
}

const shown = (plan: SheetPlan | undefined, column: number): readonly unknown[] =>
  (plan?.cells ?? []).filter((cell) => cell.column === column && cell.row > 2).map(({ content }) => (content === null ? null : content.kind === "formula" ? content.expected : content.kind === "text" ? content.text : content.number));

test("units stand in the order of their places, ties share one, a small base is left out and listed", () => {
  const plan = ranking(TOWNS);
  expect(shown(plan, 1)).toEqual(["南关镇", "西关镇", "北关镇", "东关镇", "城郊乡", "白沙镇", "青石乡", "新村"]);
  expect(shown(plan, 0)).toEqual([1, 2, 2, 4, 5, 6, 7, "—"]);
  expect(shown(plan, 5)).toEqual(["前三名", "前三名", "前三名", "", "后三名", "后三名", "后三名", "基数过小，不参加排名"]);
});

test("few units have no top and bottom, two are no contest", () => {
  expect(shown(ranking(TOWNS.slice(0, 4)), 5)).toEqual(["", "", "", ""]);
  expect(ranking(TOWNS.slice(0, 2))).toBeUndefined();
});
