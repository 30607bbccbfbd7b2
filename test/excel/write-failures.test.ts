/** @jest-environment ./test/excel-host/office-environment.js */
import { plannedSheet, SOURCE } from "../contract/planned-sheet";
import { openInExcel } from "../contract/workbooks";
import { bookState } from "../excel-host/book-state";
import type { ExcelHost, FailureTime } from "../excel-host/excel-host";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { StoredBrief, Workbook } from "../../src/sheet/workbook";

/** Another content, another name, another chart: what differs from the first must be put back when it fails. */
const SECOND = plannedSheet({
  name: "汇总（二季度）",
  cells: plannedSheet().cells.slice(0, 9),
  columnWidths: [30],
  rowHeights: new Map([[1, 50]]),
  merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
  frozenRows: 0,
  showGridlines: true,
  conditionalFormats: [],
  charts: plannedSheet().charts.map((chart) => ({ ...chart, title: "另一张图" })),
});

/** The requests of one run of the work, when nothing fails. */
async function requestsOf(prepare: (workbook: Workbook) => Promise<unknown>, work: (workbook: Workbook) => Promise<unknown>): Promise<number> {
  const { workbook, host } = await openInExcel(SOURCE);
  await prepare(workbook);
  host.log.length = 0;
  await work(workbook);
  return host.log.length;
}

type Outcome = "refused" | "done";

/** Fails the given request, and says how the work ended and what the workbook then was. */
async function failAt(host: ExcelHost, request: number, when: FailureTime, work: () => Promise<unknown>): Promise<Outcome> {
  host.log.length = 0;
  host.failure = { request, when, code: "GeneralException" };
  try {
    await work();
    return "done";
  } catch (error) {
    expect(error).toMatchObject({ name: "Problem", code: "excel-failed" });
    return "refused";
  } finally {
    host.failure = null;
  }
}

const none = async (): Promise<void> => undefined;
const writing = (plans: readonly SheetPlan[], brief: StoredBrief | null = null) => (workbook: Workbook) => workbook.write({ plans, brief });
const restore = (workbook: Workbook): Promise<unknown> => workbook.restore();
const twice = async (workbook: Workbook): Promise<void> => {
  await workbook.write({ plans: [plannedSheet()], brief: null });
  await workbook.write({ plans: [SECOND], brief: null });
};

/** A report of several tabs, some there already, with its brief. */
const OTHER = plannedSheet({ name: "排名", mark: "r0123_rank", charts: [], sources: [] });
const NEW = plannedSheet({ name: "底稿", mark: "r0123_paper" });
const FIRST_BRIEF = { id: "r0123", json: '{"period":"2012Q1"}' };
const SECOND_BRIEF = { id: "r0123", json: '{"period":"2012H1"}' };
const firstReport = writing([plannedSheet(), OTHER], FIRST_BRIEF);
const secondReport = writing([SECOND, NEW, { ...OTHER, name: "排名（二季度）", sources: SECOND.sources }], SECOND_BRIEF);
const bothReports = async (workbook: Workbook): Promise<void> => {
  await firstReport(workbook);
  await secondReport(workbook);
};

describe.each([
  ["writing a new sheet", none, writing([plannedSheet()])],
  ["replacing a sheet", writing([plannedSheet()]), writing([SECOND])],
  ["taking a new sheet back", writing([plannedSheet()]), restore],
  ["taking a replacement back", twice, restore],
  ["writing a report of several tabs with its brief", none, firstReport],
  ["renewing a report of several tabs with its brief", firstReport, secondReport],
  ["taking a renewed report back", bothReports, restore],
] as const)("%s", (_, prepare, work) => {
  test.each(["before", "midway", "after"] as const)("any request may fail, %s: the workbook is as it was, or as it should be", async (when) => {
    const count = await requestsOf(prepare, work);
    const { workbook: model, host: wanted } = await openInExcel(SOURCE);
    await prepare(model);
    const before = bookState(wanted.book);
    await work(model);
    const after = bookState(wanted.book);
    const outcomes: Outcome[] = [];
    for (let request = 0; request < count; request++) {
      const { workbook, host } = await openInExcel(SOURCE);
      await prepare(workbook);
      const outcome = await failAt(host, request, when, () => work(workbook));
      outcomes.push(outcome);
      const found = bookState(host.book);
      if (outcome === "refused") expect({ request, found }).toEqual({ request, found: before });
      else expect({ request, found: withoutPrint(found) }).toEqual({ request, found: withoutPrint(after) });
    }
    if (when === "before") expect(outcomes).toContain("refused");
  }, 60_000);
});

/** Print settings are the one thing that may be missing: Excel refuses them where there is no printer. */
function withoutPrint(state: unknown): unknown {
  const text = JSON.stringify(state, (key, value: unknown) => (key === "printArea" || key === "printTitleRows" ? null : value));
  return JSON.parse(text.replace(/\["Page\.[^\]]*\],?/g, "").replace(/\["Page\.Zoom",\{[^}]*\}\],?/g, "").replace(/,\]/g, "]"));
}
