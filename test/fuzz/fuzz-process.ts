import { openSync, writeSync } from "node:fs";
import type { FuzzTarget } from "./target";

/** What the process is given as its argument: inputs of one target, one for each seed, the module that holds the targets, and a file that says how many are done. */
export interface FuzzTask {
  readonly module: string;
  readonly target: string;
  readonly firstSeed: number;
  readonly count: number;
  readonly progress: string;
}

/** What it sends: that it begins, or a fault. */
export type FuzzNews = "begun" | { readonly seed: number; readonly reason: string };

const send = (news: FuzzNews): Promise<void> => new Promise((resolve) => process.send?.(news, () => resolve()));

async function feedAll({ module, target, firstSeed, count, progress }: FuzzTask): Promise<void> {
  const { FUZZ_TARGETS: targets }: { readonly FUZZ_TARGETS: readonly FuzzTarget[] } = await import(module);
  const fed = targets.find(({ name }) => name === target);
  const file = openSync(progress, "w");
  const done = new Uint32Array(1);
  await send("begun");
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    try {
      await fed?.feed(seed);
    } catch (error) {
      await send({ seed, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    done[0] = seed + 1 - firstSeed;
    writeSync(file, done, 0, 4, 0);
  }
  process.disconnect();
}

void feedAll(JSON.parse(process.argv[2] ?? ""));
