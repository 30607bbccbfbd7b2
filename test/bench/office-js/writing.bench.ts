/** @jest-environment ./test/excel-host/office-environment.js */
import { appendFileSync } from "node:fs";
import { gridOf } from "../../../src/sheet/grid";
import type { PlanCell } from "../../../src/sheet/sheet-plan";
import { applyPlan } from "../../contract/apply-plan";
import { plannedSheet } from "../../contract/planned-sheet";
import { openInExcel } from "../../contract/workbooks";
import { median } from "../median";
import { COUNTS, MOST_BY_OTHERS, MOST_REPEATED, MOST_SECONDS, type Traffic } from "./traffic";

const COLUMNS = 10;
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 3);

/** A sheet of so many cells: labels, numbers and one formula a row. */
function cellsOf(count: number): readonly PlanCell[] {
  return Array.from({ length: count }, (_, index): PlanCell => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    if (column === 0) return { row, column, content: { kind: "text", text: `指标${row}` }, style: "body" };
    if (column === 9) return { row, column, content: { kind: "formula", formula: `=B${row + 1}+C${row + 1}`, expected: 2 * row + 3 }, style: "number" };
    return { row, column, content: { kind: "number", number: row + column }, style: column % 2 ? "number" : "rate" };
  });
}

/** What Excel is to be told of each cell, row by row. */
function formulasOf(count: number): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  for (const { row, content } of cellsOf(count)) {
    const value = content === null ? "" : content.kind === "text" ? content.text : content.kind === "number" ? content.number : content.formula;
    (rows[row] ??= []).push(value);
  }
  return rows;
}

interface Way {
  readonly name: string;
  readonly write: (count: number) => Promise<Omit<Traffic, "way" | "cells">>;
}

/** Values, formats, styles, widths, the snapshot before and the reading back after. */
async function writePlan(count: number): Promise<Omit<Traffic, "way" | "cells">> {
  const { workbook, host } = await openInExcel([gridOf("源", [["a"]])]);
  const plan = plannedSheet({ cells: cellsOf(count), merges: [], rowHeights: new Map() });
  return timed(host, async () => {
    await applyPlan(workbook, plan);
    return count;
  });
}

async function written(count: number, write: (sheet: Excel.Worksheet, rows: ReturnType<typeof formulasOf>) => Promise<number>): Promise<Omit<Traffic, "way" | "cells">> {
  const { host } = await openInExcel([gridOf("源", [["a"]])], { payloadLimit: null });
  const rows = formulasOf(count);
  return timed(host, () => Excel.run((context) => write(context.workbook.worksheets.add("汇总"), rows)));
}

async function timed(host: Awaited<ReturnType<typeof openInExcel>>["host"], work: () => Promise<number>): Promise<Omit<Traffic, "way" | "cells">> {
  host.log.length = 0;
  const start = performance.now();
  const done = await work();
  const seconds = (performance.now() - start) / 1000;
  return { written: done, requests: host.log.length, bytes: host.log.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0), seconds };
}

/** Contents alone, as much code does it. */
const WAYS: readonly Way[] = [
  { name: "indicator-brief (contents, formats, styles, snapshot, read back)", write: writePlan },
  {
    name: "cell by cell in one batch (contents only)",
    write: (count) =>
      written(count, async (sheet, rows) => {
        rows.forEach((cells, row) => cells.forEach((value, column) => (sheet.getCell(row, column).formulas = [[value]])));
        await sheet.context.sync();
        return count;
      }),
  },
  {
    name: "row by row, one request each (contents only)",
    write: (count) =>
      written(count, async (sheet, rows) => {
        const end = performance.now() + MOST_SECONDS * 1000;
        let done = 0;
        for (const [row, cells] of rows.entries()) {
          if (performance.now() > end) break;
          sheet.getRangeByIndexes(row, 0, 1, cells.length).formulas = [[...cells]];
          await sheet.context.sync();
          done += cells.length;
        }
        return done;
      }),
  },
];

test("writing through office.js", async () => {
  await writePlan(COLUMNS); // loads office.js, and does not count
  for (const cells of COUNTS) {
    const ways = WAYS.filter((_, index) => index === 0 || cells <= MOST_BY_OTHERS);
    const runs = ways.map((way) => ({ way, rounds: [] as Omit<Traffic, "way" | "cells">[] }));
    const rounds = cells > MOST_REPEATED ? 1 : ROUNDS;
    for (let round = 1; round <= rounds; round += 1) {
      for (const run of runs) {
        run.rounds.push(await run.way.write(cells));
        if (round === rounds) record(run.way.name, cells, run.rounds);
      }
    }
  }
}, 1_800_000);

/** Each as soon as it is known: the largest take minutes. */
function record(way: string, cells: number, rounds: readonly Omit<Traffic, "way" | "cells">[]): void {
  const [first] = rounds;
  const traffic: Traffic = { way, cells, written: first?.written ?? 0, requests: first?.requests ?? 0, bytes: first?.bytes ?? 0, seconds: median(rounds.map(({ seconds }) => seconds)) };
  appendFileSync(process.env["TRAFFIC_FILE"] ?? "/dev/stdout", `${JSON.stringify(traffic)}\n`);
}
