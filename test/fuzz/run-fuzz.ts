import { fork, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FuzzNews, FuzzTask } from "./fuzz-process";
import type { FuzzTarget } from "./target";

export interface FuzzLimits {
  /** One input that takes longer by the clock hangs. */
  readonly seconds: number;
  /** That JavaScript may hold. */
  readonly megabytes: number;
}

/** Far more than any of the inputs needs, also on a busy machine. */
const LIMITS: FuzzLimits = { seconds: 120, megabytes: 768 };
const LOOK_EVERY = 200;
const MOST_FAULTS = 10;

export interface FuzzFault {
  readonly target: string;
  readonly seed: number;
  readonly reason: string;
  /** Where the input is kept. */
  readonly file: string;
}

export interface FuzzOptions {
  readonly inputs: number;
  readonly firstSeed: number;
  /** A module that exports FUZZ_TARGETS. */
  readonly module: string;
  readonly limits?: FuzzLimits;
}

/**
 * Feeds so many inputs to all targets together, each by its share, in a process of its own for each target: an input that hangs, fills the memory or
 * ends the process is named and kept, and those behind it go on. Each input is made from its own seed, so that a fault can be had again.
 */
export async function runFuzz(targets: readonly FuzzTarget[], { inputs, firstSeed, module, limits = LIMITS }: FuzzOptions): Promise<readonly FuzzFault[]> {
  const faults: FuzzFault[] = [];
  for (const target of targets) {
    const end = firstSeed + Math.ceil((inputs * target.share) / 100);
    for (let seed = firstSeed; seed < end && faults.length < MOST_FAULTS; ) {
      const run = await feed({ module, target: target.name, firstSeed: seed, count: end - seed }, limits);
      faults.push(...run.faults.map((fault) => ({ target: target.name, ...fault, file: keep(target, fault.seed) })));
      seed = run.next;
    }
  }
  return faults;
}

interface Run {
  readonly faults: readonly Exclude<FuzzNews, "begun">[];
  /** The seed to go on with. */
  readonly next: number;
}

/** All inputs of the task, or those up to the first that ends the process. */
async function feed(task: Omit<FuzzTask, "progress">, { seconds, megabytes }: FuzzLimits): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-brief-fuzz-"));
  const progress = join(folder, "done");
  const child = fork(join(__dirname, "fuzz-process.ts"), [JSON.stringify({ ...task, progress })], { execArgv: [`--max-old-space-size=${megabytes}`, "--import", "tsx"], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  try {
    const { faults, ending } = await ended(child, () => doneIn(progress), seconds);
    const seed = task.firstSeed + doneIn(progress);
    return seed < task.firstSeed + task.count ? { faults: [...faults, { seed, reason: ending }], next: seed + 1 } : { faults, next: seed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const doneIn = (progress: string): number => (existsSync(progress) ? new Uint32Array(new Uint8Array(readFileSync(progress)).buffer.slice(0, 4))[0] : undefined) ?? 0;

/** Waits for the process to end, and ends it where an input takes too long. */
async function ended(child: ChildProcess, done: () => number, seconds: number): Promise<{ readonly faults: Run["faults"]; readonly ending: string }> {
  const faults: Exclude<FuzzNews, "begun">[] = [];
  let last = { done: 0, since: Infinity };
  let complaint = "";
  let hangs = false;
  child.on("message", (news: FuzzNews) => (news === "begun" ? (last = { done: 0, since: Date.now() }) : faults.push(news)));
  child.stderr?.on("data", (words) => (complaint = (complaint + String(words)).slice(-2000)));
  const timer = setInterval(() => {
    const now = done();
    if (now !== last.done) last = { done: now, since: Date.now() };
    hangs = Date.now() - last.since > seconds * 1000;
    if (hangs) child.kill("SIGKILL");
  }, LOOK_EVERY);
  const how = await new Promise<string>((resolve) => child.once("close", (code, signal) => resolve(signal ?? `code ${code}`)));
  clearInterval(timer);
  return { faults, ending: hangs ? `took more than ${seconds} s` : `ended the process (${how}) ${complaint}` };
}

function keep(target: FuzzTarget, seed: number): string {
  const folder = join(tmpdir(), "indicator-brief-fuzz");
  const file = join(folder, `${target.name.replaceAll(" ", "-")}-${seed}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, target.inputOf(seed));
  return file;
}
