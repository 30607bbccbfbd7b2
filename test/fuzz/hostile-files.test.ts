import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { HOSTILE_FILES } from "./hostile-files";

/** Megabytes of memory for a program, and minutes for all files together: far more than they need on a busy machine, far less than what they are made to take. */
const MEMORY = 1024;
const MINUTES = 5;

interface Opened {
  readonly name: string;
  readonly outcome: string;
}

let opened: ReadonlyMap<string, string>;
beforeAll(() => {
  const run = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY}`, "--import", "tsx", join(__dirname, "open-hostile-files.ts")], { encoding: "utf8", timeout: MINUTES * 60_000 });
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  opened = new Map(lines.map((line): Opened => JSON.parse(line)).map(({ name, outcome }) => [name, outcome]));
}, (MINUTES + 1) * 60_000);

test.each(HOSTILE_FILES)("$name: $outcome", ({ name, outcome }) => expect(opened.get(name) ?? "the process ended before, or with it").toBe(outcome));
