import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = process.env["INDICATOR_BRIEF_CORPUS"];

/**
 * A group of tests over the real workbooks and reports, which are not part of the project. Where INDICATOR_BRIEF_CORPUS is
 * unset the group is skipped and its title says so; where it is set, a missing file fails the test that reads it.
 */
export function describeCorpus(title: string, tests: () => void): void {
  if (root === undefined || root === "") describe.skip(`${title} (skipped: INDICATOR_BRIEF_CORPUS is not set)`, tests);
  else describe(title, tests);
}

/** @param path below the corpus, e.g. "workbooks/cn-mof-fiscal-monthly.xlsx" */
export function corpusPath(path: string): string {
  const full = join(root ?? "", path);
  if (!existsSync(full)) throw new Error(`INDICATOR_BRIEF_CORPUS is set, but ${path} is not there`);
  return full;
}

export function readCorpus(path: string): Uint8Array {
  return new Uint8Array(readFileSync(corpusPath(path)));
}
