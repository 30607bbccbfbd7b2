import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "../sheet/problem";
import { readBytes, writeWhole } from "./file-access";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "indicator-brief-"))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function codeOf(action: () => void): string {
  try {
    action();
    return "done";
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

test("a new file is written whole, and nothing else is left in the folder", () => {
  writeWhole(join(folder, "out.xlsx"), bytes("new"), false);
  expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("an existing file is left alone unless it may be replaced", () => {
  writeFileSync(join(folder, "out.xlsx"), "old");
  expect(codeOf(() => writeWhole(join(folder, "out.xlsx"), bytes("new"), false))).toBe("file-exists");
  expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("old");
  writeWhole(join(folder, "out.xlsx"), bytes("new"), true);
  expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("a folder that is not there, or a file that is not there, is said in our own words", () => {
  expect(codeOf(() => writeWhole(join(folder, "no/out.xlsx"), bytes("new"), false))).toBe("file-not-writable");
  expect(codeOf(() => readBytes(join(folder, "no.xlsx")))).toBe("file-not-found");
});

test("where there are no hard links a new file is still whole or absent, and an existing one left alone", () => {
  jest.spyOn(fs, "linkSync").mockImplementation(() => {
    throw Object.assign(new Error("operation not permitted"), { code: "EPERM" });
  });
  writeWhole(join(folder, "out.xlsx"), bytes("new"), false);
  expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("new");
  expect(codeOf(() => writeWhole(join(folder, "out.xlsx"), bytes("newer"), false))).toBe("file-exists");
  jest.spyOn(fs, "renameSync").mockImplementation(() => {
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  });
  expect(codeOf(() => writeWhole(join(folder, "other.xlsx"), bytes("new"), false))).toBe("file-not-writable");
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("what a killed process left is cleared away; what one that still runs is writing is not", () => {
  const left = ".indicator-brief-4194304-00000000-0000-4000-8000-000000000000.part";
  const written = `.indicator-brief-${process.ppid}-00000000-0000-4000-8000-000000000000.part`;
  for (const name of [left, written, ".out.xlsx.1.part"]) writeFileSync(join(folder, name), "half");
  writeWhole(join(folder, "out.xlsx"), bytes("new"), false);
  expect(readdirSync(folder).sort()).toEqual([written, ".out.xlsx.1.part", "out.xlsx"].sort());
});

test("a name as long as a file system takes can be written", () => {
  const name = `${"指".repeat(83)}.xlsx`;
  writeWhole(join(folder, name), bytes("new"), false);
  expect(readdirSync(folder)).toEqual([name]);
});

test("a file that would fill the memory is not read", () => {
  writeFileSync(join(folder, "large.xlsx"), "");
  truncateSync(join(folder, "large.xlsx"), 600 * 1024 * 1024);
  expect(codeOf(() => readBytes(join(folder, "large.xlsx")))).toBe("file-too-large");
});
