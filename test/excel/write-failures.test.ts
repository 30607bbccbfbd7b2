/** @jest-environment ./test/excel-host/office-environment.js */
import { plannedSheet, SOURCE } from "../contract/planned-sheet";
import { openInExcel } from "../contract/workbooks";
import { bookState } from "../excel-host/book-state";
import type { ExcelHost, FailureTime } from "../excel-host/excel-host";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { Workbook } from "../../src/sheet/workbook";

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
const apply = (plan: SheetPlan) => (workbook: Workbook) => workbook.applyPlan(plan);
const restore = (workbook: Workbook): Promise<unknown> => workbook.restore();
const twice = async (workbook: Workbook): Promise<void> => {
  await workbook.applyPlan(plannedSheet());
  await workbook.applyPlan(SECOND);
};

describe.each([
  ["writing a new sheet", none, apply(plannedSheet())],
  ["replacing a sheet", apply(plannedSheet()), apply(SECOND)],
  ["taking a new sheet back", apply(plannedSheet()), restore],
  ["taking a replacement back", twice, restore],
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
