import { readFileSync } from "node:fs";
import { join } from "node:path";
/** Reads and recognises a workbook once, as a process of its own; prints what each took. recognition.mjs IN; run with --expose-gc. */
const { PackageWorkbook, recogniseTables } = await import(join(process.env.INDICATOR_BRIEF_LIBRARY, "library.js"));
const [, , source] = process.argv;

/** Megabytes that are still in use. */
function used() {
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function main() {
  const bytes = new Uint8Array(readFileSync(source));
  const empty = used();
  const start = performance.now();
  const workbook = await PackageWorkbook.open(bytes, "in.xlsx");
  const [{ name }] = await workbook.sheets();
  const grid = await workbook.readGrid(name);
  const reading = performance.now() - start;
  const withGrid = used();
  const between = performance.now();
  const tables = recogniseTables(grid, { fileName: "in.xlsx" });
  const recognition = performance.now() - between;
  const withTables = used();
  const figures = tables.reduce((sum, { observations }) => sum + observations.length, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ rows: grid.values.length, figures, reading, recognition, grid: withGrid - empty, tables: withTables - withGrid, peak }));
}

void main();
