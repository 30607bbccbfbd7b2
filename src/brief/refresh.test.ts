import { gridOf, type Grid } from "../sheet/grid";
import { makeReport } from "./make-report";
import { refreshReport } from "./refresh";
import { DEFAULT_STYLE, type ReportRequest } from "./report";
import { briefOf, withWritten, type SavedBrief } from "./saved-brief";

const sheet = (deaths: number, more: readonly (readonly (string | number)[])[] = []): Grid =>
  gridOf("一季度", [["2012年一季度安全生产情况"], ["指标", "单位", "本期", "上年同期"], ["事故起数", "起", 46, 34], ["死亡人数", "人", deaths, 5], ...more]);

const request = (grid: Grid): ReportRequest => ({ grids: [grid], fileName: "a.xlsx", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2012-04-05" });

function kept(grid: Grid): SavedBrief {
  const brief = withWritten(briefOf(request(grid), null), makeReport(request(grid)), "2012-04-05");
  return JSON.parse(JSON.stringify(brief));
}

const refresh = (brief: SavedBrief, grid: Grid) => refreshReport(brief, { grids: [grid], fileName: "a.xlsx", prior: null, date: "2012-05-02" });

test("the same figures are not stale, and nothing has changed", () => {
  expect(refresh(kept(sheet(8)), sheet(8))).toMatchObject({ isStale: false, changes: [] });
});

test("a changed figure is named with what it was and where it stands", () => {
  const { isStale, changes, report } = refresh(kept(sheet(8)), sheet(9));
  expect(isStale).toBe(true);
  expect(changes).toEqual([{ indicator: "死亡人数", entity: null, role: "actual", before: "8", after: "9", cell: { sheet: "一季度", row: 3, column: 2 } }]);
  expect(report.findings.find(({ indicator, measure }) => indicator === "死亡人数" && measure === "growth")?.outcome).toMatchObject({ state: "up" });
});

test("figures that came and went are named too", () => {
  const { changes } = refresh(kept(sheet(8, [["受伤人数", "人", 60, 41]])), sheet(8, [["轻伤人数", "人", 12, 10]]));
  expect(changes?.map(({ indicator, role, before, after }) => [indicator, role, before, after])).toEqual([
    ["轻伤人数", "actual", null, "12"],
    ["轻伤人数", "prior", null, "10"],
    ["受伤人数", "actual", "60", null],
    ["受伤人数", "prior", "41", null],
  ]);
});

test("a brief that was too large to keep its figures still knows that they changed", () => {
  const brief = kept(sheet(8));
  const written = { date: "2012-04-05", version: "1", fingerprint: brief.written?.fingerprint ?? "", tabs: [] };
  expect(refresh({ ...brief, written }, sheet(9))).toMatchObject({ isStale: true, changes: null });
});

test("a brief never written is not stale", () => expect(refresh({ ...kept(sheet(8)), written: undefined }, sheet(9))).toMatchObject({ isStale: false, changes: [] }));

test("rows that were sorted make a tab stale although no figure has changed: its formulas point at other rows now", () => {
  const sorted = (first: boolean): Grid => {
    const rows = [["事故起数", "起", 46, 34], ["死亡人数", "人", 8, 5]];
    return gridOf("一季度", [["2012年一季度安全生产情况"], ["指标", "单位", "本期", "上年同期"], ...(first ? rows : rows.reverse())]);
  };
  expect(refresh(kept(sorted(true)), sorted(false))).toMatchObject({ isStale: true, changes: [] });
});
