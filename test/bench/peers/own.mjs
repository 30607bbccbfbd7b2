import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
/** Our reading alone, and our adding of a small tab, as a process of its own like each peer. own.mjs JOB IN [OUT] */
const { PackageWorkbook } = await import(join(process.env.INDICATOR_BRIEF_LIBRARY, "library.js"));
const [, , job, source, out] = process.argv;

async function main() {
  const workbook = await PackageWorkbook.open(new Uint8Array(readFileSync(source)), "in.xlsx");
  if (job === "read") {
    for (const { name } of await workbook.sheets()) console.log((await workbook.readGrid(name)).values.length);
    return;
  }
  const cells = Array.from({ length: 10 }, (_, row) => ({ row, column: 0, style: "plain", content: { kind: "formula", formula: `='各单位'!C${row + 2}-'各单位'!B${row + 2}`, expected: 1 } }));
  const print = { orientation: "portrait", area: { top: 0, left: 0, bottom: 9, right: 0 }, repeatRows: null, footer: null };
  const plan = { name: "汇总", mark: null, sources: [], cells, styles: { plain: {} }, columnWidths: [], rowHeights: new Map(), merges: [], frozenRows: 0, showGridlines: true, conditionalFormats: [], charts: [], print };
  await workbook.write({ plans: [plan], brief: null });
  writeFileSync(out, workbook.save());
}

void main();
