import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { SITE } from "../serve/build-pages";
import { describeInBrowser } from "./stage";

/** Bytes, gzipped, without Office.js: what the pane's page may weigh, and what the ribbon's. */
const PANE = 200_000;
const COMMANDS = 12_000;
/** And the pane's page with the worker that makes the first report beside it. */
const PANE_AND_WORKER = 345_000;

const weightOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length, 0);

/** The scripts that a page loads by itself. */
function scriptsOf(page: string): readonly string[] {
  return [...readFileSync(join(SITE, page), "utf8").matchAll(/<script[^>]* src="?(code\/[^">]+)"?/g)].map(([, file = ""]) => file);
}

/** The worker's script; it asks for no other before it starts. */
function workerScripts(): readonly string[] {
  return readdirSync(join(SITE, "code")).filter((file) => /^worker\.\w+\.js$/.test(file)).map((file) => `code/${file}`);
}

describeInBrowser("what has to arrive first", () => {
  test("is one script each", () => expect([scriptsOf("taskpane.html"), workerScripts(), scriptsOf("commands.html")].map((files) => files.length)).toEqual([1, 1, 1]));

  test("the pane, without its worker", () => expect(weightOf(scriptsOf("taskpane.html"))).toBeLessThanOrEqual(PANE));

  test("the pane with its worker, which makes the first report", () => expect(weightOf([...scriptsOf("taskpane.html"), ...workerScripts()])).toBeLessThanOrEqual(PANE_AND_WORKER));

  test("the page behind the ribbon's button, which answers at once", () => expect(weightOf(scriptsOf("commands.html"))).toBeLessThanOrEqual(COMMANDS));
});
