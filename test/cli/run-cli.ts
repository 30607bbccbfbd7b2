import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

export interface CliRun {
  readonly exitCode: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a user would, from its sources, in a Chinese environment unless the call says otherwise. */
export function runCli(args: readonly string[], input = ""): CliRun {
  const run = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/main.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    input,
    env: { ...process.env, LANG: "zh_CN.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: run.status, out: run.stdout, error: run.stderr };
}
