import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runCli } from "./run-cli";

const SAMPLE = join(ROOT, "assets/samples/city-safety-2012q1.xlsx");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "indicator-brief-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a report that must be refused: one line on standard error, exit code 2, nothing printed and nothing written. */
function refusal(file: string, ...options: string[]): string {
  const before = readdirSync(folder).sort();
  const { exitCode, out, error } = runCli(["report", file, "--out", join(folder, "out.xlsx"), ...options]);
  expect({ exitCode, out, after: readdirSync(folder).sort() }).toEqual({ exitCode: 2, out: "", after: before });
  expect(error.trimEnd().split("\n")).toHaveLength(1);
  return error.trimEnd();
}

function file(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** The start of a compound file, in which Excel keeps a workbook that has a password. */
const COMPOUND_FILE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]);

test("a file that is not there, is empty, is no workbook, or is cut short", () => {
  expect(refusal(join(folder, "no.xlsx"))).toMatch(/^找不到文件.*no\.xlsx/);
  expect(refusal(file("empty.xlsx", ""))).toMatch(/不是 Excel 工作簿/);
  expect(refusal(file("text.xlsx", "指标,本期\n事故起数,46\n"))).toMatch(/不是 Excel 工作簿/);
  expect(refusal(file("short.xlsx", readFileSync(SAMPLE).subarray(0, 3000)))).toMatch(/已损坏或不完整/);
  expect(refusal(file("old.xlsx", COMPOUND_FILE))).toMatch(/不是 Excel 工作簿|密码|损坏/);
});

test("a sheet, a period or an entity that is not there is named, with what there is", () => {
  expect(refusal(SAMPLE, "--sheet", "二季度")).toBe("工作簿中没有工作表“二季度”，现有：一季度、隐患排查。");
  expect(refusal(SAMPLE, "--period", "2019Q1")).toMatch(/2019Q1.*2012Q1/);
  expect(refusal(SAMPLE, "--entity", "火灾")).toMatch(/火灾/);
});

test("English readers get English", () => {
  expect(refusal(SAMPLE, "--sheet", "二季度", "--locale", "en")).toBe("The workbook has no sheet “二季度”. It has: 一季度、隐患排查.");
});

test.each([["--period", "昨天"], ["--length", "long"], ["--decimals", "-1"], ["--date", "2024-02-30"], ["--range", "A"], ["--nonsense"], ["--locale", "fr"]])("a wrong option is refused: %s %s", (...options) => {
  refusal(SAMPLE, ...options);
});

test("an existing file is left alone without --force, and the input is never written over", () => {
  const out = file("out.xlsx", "mine");
  expect(refusal(SAMPLE)).toMatch(/已存在.*--force/);
  expect(readFileSync(out, "utf8")).toBe("mine");
  const copy = join(folder, "copy.xlsx");
  copyFileSync(SAMPLE, copy);
  const run = runCli(["report", copy, "--out", copy, "--force"]);
  expect([run.exitCode, readFileSync(copy).equals(readFileSync(SAMPLE))]).toEqual([2, true]);
});

test("of several files a bad one does not stop the others", () => {
  const bad = file("bad.xlsx", "no workbook");
  const run = runCli(["report", bad, SAMPLE, "--out", join(folder, "reports")]);
  expect(run.exitCode).toBe(1);
  expect(run.error).toMatch(/^.*bad\.xlsx: .*不是 Excel 工作簿/);
  expect(run.out).toMatch(/city-safety-2012q1\.xlsx: /);
  expect(existsSync(join(folder, "reports/city-safety-2012q1.xlsx"))).toBe(true);
});

test("the number of threads is a number", () => {
  expect(runCli(["report", SAMPLE, "--threads", "0"])).toMatchObject({ exitCode: 2, error: expect.stringMatching(/同时处理的个数/) });
});

test("no command at all, or an unknown one, is a wrong call", () => {
  expect(runCli(["frobnicate"]).exitCode).toBe(2);
  expect(runCli([]).exitCode).toBe(2);
});
