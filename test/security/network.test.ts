import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../cli/run-cli";

const POLICY = join(__dirname, "no-network.cjs");
const SAMPLES = join(ROOT, "assets/samples");
const WORKBOOK = join(SAMPLES, "city-safety-2012q1.xlsx");

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "network-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in a process that has no network. The sources are translated by swc in the process itself. */
function withoutNetwork(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, ["--require", join(__dirname, "translate.cjs"), "--require", POLICY, ...args], { cwd: ROOT, encoding: "utf8" });
}

test("the policy holds: a program that asks for the network is ended", () => {
  for (const call of ["fetch('https://example.org')", "require('node:net').connect(80)", "require('node:dns').lookup('example.org', () => {})", "new (require('node:net').Socket)().connect(80)"]) {
    expect(withoutNetwork("-e", `try { ${call} } catch {}`).status).toBe(99);
  }
});

test.each([
  ["inspect", WORKBOOK],
  ["report", WORKBOOK, "--out", "OUT/report.xlsx", "--working-paper"],
  ["briefs", "OUT/report.xlsx"],
  ["report", "OUT/report.xlsx", "--refresh", "--out", "OUT/again.xlsx"],
  ["audit", join(SAMPLES, "city-safety-2012q1-report.txt"), "--against", WORKBOOK],
  ["calc", "growth", "8.1", "8.0"],
])("%s asks for no network", (...args: readonly string[]) => {
  const run = withoutNetwork(join(ROOT, "src/cli/main.ts"), ...args.map((word) => word.replace(/^OUT/, folder)));
  expect(run).toMatchObject({ status: args[0] === "audit" ? 1 : 0, stderr: "" });
});
