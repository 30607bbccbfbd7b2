import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "../sheet/problem";
import { readBytes, writeWhole } from "./file-access";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "indicator-brief-"))));
afterEach(() => rmSync(folder, { recursive: true }));

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
