/** What a programmer would write with exceljs or SheetJS. peer.mjs LIBRARY JOB IN [OUT] */
const [, , library, job, source, out] = process.argv;
const growth = (row) => `('各单位'!C${row}-'各单位'!B${row})/'各单位'!B${row}`;

async function exceljs() {
  const { Workbook } = (await import("exceljs")).default;
  const workbook = new Workbook();
  await workbook.xlsx.readFile(source);
  const sheet = workbook.worksheets[0];
  if (job === "read") return console.log(sheet.rowCount);
  const tab = workbook.addWorksheet("汇总");
  const last = job === "whole" ? sheet.rowCount : 11;
  for (let row = 2; row <= last; row += 1) {
    const [, name, prior, actual] = sheet.getRow(row).values;
    tab.addRow([name, { formula: growth(row), result: (actual - prior) / prior }]);
  }
  await workbook.xlsx.writeFile(out);
}

async function sheetjs() {
  const xlsx = (await import("node:module")).createRequire(import.meta.url)("@e965/xlsx"); // its ES module reads no files
  const workbook = xlsx.readFile(source, { dense: true });
  const rows = xlsx.utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]], { header: 1 });
  if (job === "read") return console.log(rows.length);
  const body = rows.slice(1, job === "whole" ? undefined : 11);
  const cells = body.map(([name, prior, actual], index) => [name, { t: "n", f: growth(index + 2), v: (actual - prior) / prior }]);
  xlsx.utils.book_append_sheet(workbook, xlsx.utils.aoa_to_sheet(cells), "汇总");
  xlsx.writeFile(workbook, out, { compression: true });
}

void (library === "exceljs" ? exceljs() : sheetjs());
