import { join } from "node:path";
import { runFuzz } from "./run-fuzz";
import { FUZZ_TARGETS } from "./targets";

/** `npm run fuzz`: a million inputs, or so many as the first argument says; the second is the seed to begin at, the third a target's name. */
async function main(): Promise<void> {
  const [inputs = "1000000", seed = String(Date.now() % 1_000_000_000), only] = process.argv.slice(2);
  const targets = FUZZ_TARGETS.filter(({ name }) => only === undefined || name === only);
  const faults = await runFuzz(targets, { inputs: Number(inputs), firstSeed: Number(seed), module: join(__dirname, "targets.ts") });
  for (const { target, seed: own, reason, file } of faults) console.error(`${target}, seed ${own}, kept as ${file}: ${reason}`);
  console.log(`${inputs} inputs from seed ${seed}: ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
