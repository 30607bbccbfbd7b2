import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * The main job on the three samples, through the command line as a user would type it: prints each report and writes a copy
 * of the workbook with its summary tab into out/.
 */
const root = join(__dirname, "../..");
const out = join(root, "out");
const SAMPLES = [
  ["city-safety-2012q1.xlsx", "0"],
  ["banner-safety-2012q1.xlsx", "2"],
  ["township-2004h1.xlsx", "2"],
] as const;

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
let failed = false;
for (const [sample, decimals] of SAMPLES) {
  const file = relative(root, join(root, "assets/samples", sample));
  const call = ["report", file, "--decimals", decimals, "--out", join("out", sample)];
  console.log(`\n$ indicator-brief ${call.join(" ")}\n`);
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...call], { cwd: root, stdio: "inherit" });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
