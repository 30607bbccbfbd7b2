import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const PACKAGE = dirname(require.resolve("@microsoft/office-js/package.json"));

/**
 * What Office.js asks for when Excel of our floor or above loads it: itself, one script for each kind of Excel, and its words. A
 * language that is not here falls back to English. Left out: other programs, older Excel, debug copies, sign-in, telemetry.
 */
export const OFFICE_JS_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
] as const;

/** Copies them, unmodified and with their licence, from the pinned package that this machine installed. */
export function copyOfficeJs(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of OFFICE_JS_FILES) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(PACKAGE, "dist", file), target);
  }
  cpSync(join(PACKAGE, "LICENSE.md"), join(folder, "LICENSE.md"));
}
