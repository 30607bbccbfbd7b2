import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUZZ_TARGETS as PLANTED } from "./planted-targets";
import { runFuzz } from "./run-fuzz";
import { FUZZ_TARGETS } from "./targets";

test("whatever is typed, pasted or opened is read or refused, in bearable time and memory", async () => {
  expect(await runFuzz(FUZZ_TARGETS, { inputs: 100_000, firstSeed: 20120331, module: join(__dirname, "targets.ts") })).toEqual([]);
}, 900_000);

test("an input that crashes, hangs or fills the memory is named and kept, and those behind it are fed", async () => {
  const faults = await runFuzz(PLANTED, { inputs: 20, firstSeed: 7, module: join(__dirname, "planted-targets.ts"), limits: { seconds: 3, megabytes: 100 } });
  expect(faults.map(({ target, seed, reason }) => [target, seed, reason.split("\n")[0]])).toEqual([
    ["throws", 9, "Error: planted"],
    ["hangs", 9, "took more than 3 s"],
    ["waits for what never comes", 9, expect.stringContaining("ended the process")],
    ["fills the memory", 9, expect.stringMatching(/ended the process \(SIGABRT\)|took more than/)],
  ]);
  for (const { file, target, seed } of faults) expect(readFileSync(file)).toEqual(Buffer.from(PLANTED.find(({ name }) => name === target)?.inputOf(seed) ?? []));
}, 120_000);
