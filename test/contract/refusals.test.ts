/** @jest-environment ./test/excel-host/office-environment.js */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeProblem } from "../../src/lexicon/messages/messages";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { Problem, type ProblemCode } from "../../src/sheet/problem";
import type { Workbook } from "../../src/sheet/workbook";
import { applyPlan } from "./apply-plan";
import { plannedSheet, SOURCE } from "./planned-sheet";
import { shownSheet } from "./shown-cells";
import { openInExcel, openPackage } from "./workbooks";

/** What an office does to its workbook. */
type State = "structure locked" | "tab locked" | "tab very hidden" | "structure locked, tab hidden" | "source very hidden" | "read-only recommended";

const TAB = "汇总（一季度）";

/** A workbook with a tab of ours, in that state. */
async function inFile(state: State): Promise<Workbook> {
  const before = await openPackage(SOURCE);
  await applyPlan(before, plannedSheet());
  const parts = unzipSync(before.save());
  const edit = (part: string, from: RegExp, to: string): void => {
    const text = strFromU8(parts[part] ?? new Uint8Array());
    expect(text).toMatch(from);
    parts[part] = strToU8(text.replace(from, to));
  };
  const hide = (name: string): void => edit("xl/workbook.xml", new RegExp(`(<sheet [^>]*name="${name}")`), '$1 state="veryHidden"');
  if (state.startsWith("structure locked")) edit("xl/workbook.xml", /(?=<sheets>)/, '<workbookProtection workbookPassword="CF7A" lockStructure="1"/>');
  if (state === "tab locked") edit("xl/worksheets/sheet3.xml", /(?<=<\/sheetData>)/, '<sheetProtection password="CF7A" sheet="1" objects="1"/>');
  if (state === "tab very hidden" || state === "structure locked, tab hidden") hide(TAB);
  if (state === "source very hidden") hide("一季度");
  if (state === "read-only recommended") edit("xl/workbook.xml", /(?=<sheets>)/, '<fileSharing readOnlyRecommended="1" userName="张三"/>');
  return PackageWorkbook.open(zipSync(parts), before.fileName);
}

async function inExcel(state: State): Promise<Workbook> {
  const { workbook, host } = await openInExcel(SOURCE);
  await applyPlan(workbook, plannedSheet());
  const [tab, source] = [host.book.sheet(TAB), host.book.sheet("一季度")];
  if (tab === undefined || source === undefined) throw new Error("not written");
  if (state.startsWith("structure locked")) host.book.structureProtected = true;
  if (state === "tab locked") tab.protected = true;
  if (state === "tab very hidden" || state === "structure locked, tab hidden") tab.visibility = "VeryHidden";
  if (state === "source very hidden") source.visibility = "VeryHidden";
  return workbook;
}

async function contents(workbook: Workbook): Promise<unknown> {
  const sheets = await workbook.sheets();
  return { sheets, grids: await Promise.all(sheets.map(async ({ name }) => shownSheet(await workbook.readGrid(name)))) };
}

async function expectRefused(workbook: Workbook, more: Parameters<typeof plannedSheet>[0], code: ProblemCode): Promise<Problem> {
  const before = await contents(workbook);
  const refusal: unknown = await applyPlan(workbook, plannedSheet(more)).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: "Problem", code });
  expect(await contents(workbook)).toEqual(before);
  if (!(refusal instanceof Problem)) throw new Error("no Problem");
  return refusal;
}

describe.each([
  ["package", inFile],
  ["excel", inExcel],
] as const)("%s", (_, open) => {
  test("a locked structure takes no new sheet and no new name, and says what to do", async () => {
    const workbook = await open("structure locked");
    const refusal = await expectRefused(workbook, { name: "另一张", mark: "r9" }, "workbook-protected");
    await expectRefused(workbook, { name: "汇总（上半年）" }, "workbook-protected");
    expect([describeProblem(refusal, "zh-CN"), describeProblem(refusal, "en")]).toEqual([expect.stringContaining("请先取消保护（审阅 → 保护工作簿）"), expect.stringContaining("Review → Protect Workbook")]);
  });

  test("in a locked structure a tab of ours is renewed all the same: no sheet comes or goes", async () => {
    const workbook = await open("structure locked");
    expect(await applyPlan(workbook, plannedSheet({ cells: [...plannedSheet().cells].slice(0, 5) }))).toMatchObject({ sheet: TAB, replaced: true });
  });

  test("nor is a hidden tab of ours shown in it", async () => {
    await expectRefused(await open("structure locked, tab hidden"), {}, "workbook-protected");
  });

  test("a locked tab of ours is not rewritten, and the refusal names it", async () => {
    const refusal = await expectRefused(await open("tab locked"), { merges: [] }, "sheet-protected");
    expect([describeProblem(refusal, "zh-CN"), describeProblem(refusal, "en")]).toEqual([expect.stringContaining(`工作表“${TAB}”受保护`), expect.stringContaining(`“${TAB}” is protected`)]);
  });

  test("a very hidden tab of ours is found, renewed and shown; taking the write back hides it again", async () => {
    const workbook = await open("tab very hidden");
    expect((await workbook.sheets()).find(({ name }) => name === TAB)).toMatchObject({ visible: false, mark: "r0123" });
    expect(await applyPlan(workbook, plannedSheet())).toMatchObject({ sheet: TAB, replaced: true });
    expect((await workbook.sheets()).find(({ name }) => name === TAB)).toMatchObject({ visible: true });
    await workbook.restore();
    expect((await workbook.sheets()).find(({ name }) => name === TAB)).toMatchObject({ visible: false });
  });

  test("a very hidden sheet of the office's is told as hidden, and its name stays taken", async () => {
    const workbook = await open("source very hidden");
    expect((await workbook.sheets())[0]).toMatchObject({ name: "一季度", visible: false });
    expect(await applyPlan(workbook, plannedSheet({ name: "一季度", mark: "r9" }))).toMatchObject({ sheet: "一季度 (2)" });
    expect((await workbook.sheets())[0]).toMatchObject({ name: "一季度", visible: false });
  });
});

test("a file that recommends to be opened read-only is written into, and still recommends it", async () => {
  const workbook = await inFile("read-only recommended");
  await applyPlan(workbook, plannedSheet());
  if (!(workbook instanceof PackageWorkbook)) throw new Error("no file");
  expect(strFromU8(unzipSync(workbook.save())["xl/workbook.xml"] ?? new Uint8Array())).toContain('<fileSharing readOnlyRecommended="1" userName="张三"/>');
});

test("with another workbook in front, Excel's refusal is told in words", async () => {
  const { workbook, host } = await openInExcel(SOURCE);
  host.failure = { request: 0, when: "before", code: "InactiveWorkbook" };
  const refusal: unknown = await applyPlan(workbook, plannedSheet()).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "excel-other-workbook" });
  expect(refusal instanceof Problem ? [describeProblem(refusal, "zh-CN"), describeProblem(refusal, "en")] : []).toEqual([expect.stringContaining("另一个工作簿"), expect.stringContaining("Another workbook")]);
});
