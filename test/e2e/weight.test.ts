import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { SITE } from "../serve/build-pages";
import { describeInBrowser } from "./stage";

/** Bytes, gzipped: what the pane may weigh before it shows anything, without Office.js. */
const FIRST_LOAD = 220_000;

describeInBrowser("the weight of the pane", () => {
  test("its first load stays below 220 kB", () => {
    const page = readFileSync(join(SITE, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]* src="?(code\/[^">]+)"?/g)].map(([, file = ""]) => readFileSync(join(SITE, file)));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0)).toBeLessThanOrEqual(FIRST_LOAD);
  });
});
