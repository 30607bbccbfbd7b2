import { Dice } from "./dice";
import { FUZZ_TARGETS } from "./targets";

/** One input that takes longer than this hangs. */
const LONGEST_SECONDS = 20;

export interface FuzzFault {
  readonly target: string;
  readonly seed: number;
  readonly reason: string;
}

/** Feeds so many inputs to all targets together, each by its share. Each input is made from its own seed, so that a fault can be had again. */
export async function runFuzz(inputs: number, firstSeed: number): Promise<readonly FuzzFault[]> {
  const faults: FuzzFault[] = [];
  for (const { name, share, feed } of FUZZ_TARGETS) {
    const count = Math.ceil((inputs * share) / 100);
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const start = performance.now();
      try {
        await feed(new Dice(seed));
      } catch (error) {
        faults.push({ target: name, seed, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
      const seconds = (performance.now() - start) / 1000;
      if (seconds > LONGEST_SECONDS) faults.push({ target: name, seed, reason: `took ${seconds.toFixed(1)} s` });
      if (faults.length > 10) return faults;
    }
  }
  return faults;
}
