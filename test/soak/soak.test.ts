/** @jest-environment ./test/excel-host/office-environment.js */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { briefOf, writeReport } from "../../src/brief/saved-brief";
import { refreshActiveSheet } from "../../src/commands/refresh-sheet";
import { gridOf } from "../../src/sheet/grid";
import type { Workbook } from "../../src/sheet/workbook";
import { openInExcel } from "../contract/workbooks";
import type { ExcelHost } from "../excel-host/excel-host";

declare global {
  /** Given by `npm run soak`. */
  var soakCycles: number | undefined;
}

const CYCLES = globalThis.soakCycles ?? 20;
const WARM_UP = 5;
/** What a thousand cycles may keep, in bytes: caches that fill up, and the noise of the measurement. */
const MOST_GROWTH = 30_000_000;
const SOURCE = [gridOf("一季度", [["2012年一季度安全生产情况"], ["指标", "单位", "本期", "上年同期"], ["事故起数", "起", 46, 34], ["死亡人数", "人", 8, 5]])];

/** The pane's afternoon: watch, write, see a figure change, renew, take back what was written. */
async function cycle(workbook: Workbook, host: ExcelHost, round: number): Promise<void> {
  const stop = workbook.watch(() => undefined);
  await host.type("一季度", 3, 2, [[(round % 9) + 1]]);
  const request = { grids: [await workbook.readGrid("一季度")], fileName: "a.xlsx", prior: null, period: null, entities: { kind: "all" as const }, style: DEFAULT_STYLE, date: "2012-04-05" };
  await writeReport(workbook, makeReport(request), briefOf(request, null), "2012-04-05");
  await host.type("一季度", 2, 2, [[(round % 7) + 40]]);
  await workbook.selectCells([{ sheet: "一季度", row: 0, column: 0 }]);
  await refreshActiveSheet(workbook, "2012-04-05");
  await workbook.restore();
  stop();
  host.log.length = 0;
}

/** Whatever Excel or its bridge keeps of us. */
function keptBy({ book, tracked }: ExcelHost): object {
  const [source] = book.sheets;
  return {
    tracked: tracked.size,
    sheets: book.sheets.map(({ name }) => name),
    names: book.names.length + book.sheets.reduce((sum, sheet) => sum + sheet.names.length, 0),
    parts: book.xmlParts.length,
    charts: book.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0),
    sourceCells: source?.cells.size,
    sourceFormats: source?.conditionalFormats.length,
  };
}

/** The memory in use after everything that nobody holds has been let go. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  return process.memoryUsage().heapUsed;
}

test(`${CYCLES} times edited, written, renewed and taken back: Excel keeps nothing more of us than after the first time`, async () => {
  const { workbook, host } = await openInExcel(SOURCE);
  for (let round = 0; round < WARM_UP; round += 1) await cycle(workbook, host, round);
  const [kept, before] = [keptBy(host), heap()];
  for (let round = WARM_UP; round < CYCLES; round += 1) await cycle(workbook, host, round);
  expect(keptBy(host)).toEqual(kept);
  const growth = heap() - before;
  if (globalThis.soakCycles !== undefined) console.log(`${CYCLES} cycles: the heap grew by ${(growth / 1e6).toFixed(1)} MB from ${(before / 1e6).toFixed(1)} MB; kept: ${JSON.stringify(kept)}`);
  expect(growth).toBeLessThan(MOST_GROWTH);
}, 3_600_000);
