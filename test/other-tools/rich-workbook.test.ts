import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { makeReport } from "../../src/brief/make-report";
import { readableGrids } from "../../src/brief/readable-grids";
import { DEFAULT_STYLE, type ReportRequest } from "../../src/brief/report";
import { briefOf, readSavedBriefs, writeReport } from "../../src/brief/saved-brief";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { convertWorkbooks, SOFFICE } from "../libreoffice/soffice";

/** The system's Python carries the packages of the system's package manager. */
const PYTHON = ["/usr/bin/python3", "python3"].find((command) => spawnSync(command, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0) ?? null;
const TOOLS = PYTHON === null ? [] : ["xlsxwriter", "openpyxl"].filter((tool) => spawnSync(PYTHON, ["-c", `import ${tool}`], { stdio: "ignore" }).status === 0);

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "rich-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function python(script: string, ...args: readonly string[]): string {
  const run = spawnSync(PYTHON ?? "python3", [join(__dirname, script), ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

function richWorkbook(tool: string): Uint8Array {
  const path = join(folder, `${tool}.xlsx`);
  python("make_rich.py", tool, path);
  return readFileSync(path);
}

/** The parts in which a new sheet and a custom XML part are entered; every other part must stay as it is, byte by byte. */
const ENTERED = new Set(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"]);

function partsChanged(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((part) => !ENTERED.has(part) && (now[part] === undefined || Buffer.compare(old[part] ?? Buffer.alloc(0), now[part]) !== 0));
}

async function request(workbook: PackageWorkbook): Promise<ReportRequest> {
  const grids = (await readableGrids(workbook, null)).filter((grid) => grid.sheet === "一季度");
  return { grids, fileName: workbook.fileName, prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, looks: { workingPaper: true }, date: "2012-04-05" };
}

/** Writes tab, working paper and brief, and then all of them again. */
async function writtenTwice(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const workbook = await PackageWorkbook.open(bytes, `${name}.xlsx`);
  for (let time = 0; time < 2; time += 1) {
    const asked = await request(workbook);
    await writeReport(workbook, makeReport(asked), briefOf(asked, (await readSavedBriefs(workbook))[0] ?? null), asked.date);
  }
  return workbook.save();
}

if (TOOLS.length === 0) test.skip("workbooks of other tools (skipped: no Python with openpyxl or XlsxWriter)", () => undefined);

describe.each(TOOLS)("a workbook made by %s", (tool) => {
  test("keeps every other part byte by byte when tabs and brief are written, and written again", async () => {
    const before = richWorkbook(tool);
    const after = await writtenTwice(before, tool);
    expect(partsChanged(before, after)).toEqual([]);
    expect(Object.keys(unzipSync(after)).length).toBeGreaterThan(Object.keys(unzipSync(before)).length);
  });

  test("is the very file it was after taking the write back", async () => {
    const before = richWorkbook(tool);
    const workbook = await PackageWorkbook.open(before, "a.xlsx");
    const asked = await request(workbook);
    await writeReport(workbook, makeReport(asked), briefOf(asked, null), asked.date);
    await workbook.restore();
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  test("opens in openpyxl and in LibreOffice with all that it had", async () => {
    const before = richWorkbook(tool);
    const path = join(folder, `${tool}-written.xlsx`);
    writeFileSync(path, await writtenTwice(before, tool));
    writeFileSync(join(folder, "before.xlsx"), before);
    const was = JSON.parse(python("read_back.py", join(folder, "before.xlsx")));
    const is = JSON.parse(python("read_back.py", path));
    expect(is).toMatchObject({ charts: was.charts, validations: was.validations, comments: was.comments, tables: was.tables });
    expect(is.sheets).toEqual([...was.sheets, ["汇总（2012年一季度）", "visible"], ["底稿（2012年一季度）", "visible"]]);
    expect(is.formulas).toBeGreaterThan(5);
    if (SOFFICE === null) return;
    const text = Buffer.from(convertWorkbooks(new Map([[tool, readFileSync(path)]]), "fods").get(tool) ?? new Uint8Array()).toString("utf8");
    for (const name of ["一季度", "台账", "汇总（2012年一季度）", "底稿（2012年一季度）"]) expect(text).toContain(`table:name="${name}"`);
    expect(text).not.toMatch(/#REF!|Err:5\d\d/);
  }, 60_000);
});
