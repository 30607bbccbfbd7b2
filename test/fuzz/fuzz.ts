import { runFuzz } from "./run-fuzz";

/** `npm run fuzz`: a million inputs, or so many as the first argument says; the second is the seed to begin at. */
async function main(): Promise<void> {
  const [inputs = 1_000_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
  const faults = await runFuzz(inputs, seed);
  for (const { target, seed: own, reason } of faults) console.error(`${target}, seed ${own}: ${reason}`);
  console.log(`${inputs} inputs from seed ${seed}: ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
