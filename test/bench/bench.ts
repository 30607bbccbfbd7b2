import { cpus, totalmem } from "node:os";
import { JOBS } from "./jobs";
import { median } from "./median";
import { OWN_TABLES } from "./own-tables";
import { ROUNDS } from "./rounds";

/**
 * `npm run bench` runs every job, `npm run bench -- NAME` one: our way and its peers in turn, A B A B …, so that a machine whose
 * speed drifts does not favour either. Ratios of medians first; `--json` for programs.
 */

interface Measured {
  readonly job: string;
  readonly contender: string;
  readonly seconds: readonly number[];
  /** The most that any run took; null where it was not measured. */
  readonly megabytes: number | null;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const names = args.filter((argument) => !argument.startsWith("--"));
  const own = OWN_TABLES.get(names[0] ?? "");
  if (own !== undefined) return own(args);
  const jobs = JOBS.filter((job) => names.length === 0 || names.includes(job.name));
  if (jobs.length === 0) throw new Error(`there is no such job; there are: ${[...JOBS.map((job) => job.name), ...OWN_TABLES.keys()].join(", ")}`);
  const measured: Measured[] = [];
  if (!args.includes("--json")) console.log(`node ${process.version}, ${cpus().length} processors, ${ROUNDS} rounds, median (fastest–slowest)`);
  for (const job of jobs) {
    const contenders = await job.contenders();
    const runs = contenders.map((contender) => ({ job: job.name, contender: contender.name, seconds: [] as number[], megabytes: null as number | null }));
    // What runs in this process is warmed up by a round that does not count; a process of its own is as warm as its users get it.
    for (let round = job.inProcess === true ? 0 : 1; round <= ROUNDS; round += 1) {
      for (const [index, contender] of contenders.entries()) {
        const own = runs[index];
        if (contender.run === null || own === undefined) continue;
        const start = process.hrtime.bigint();
        const memory = (await contender.run()) ?? null;
        if (round > 0) own.seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
        if (memory !== null) own.megabytes = Math.max(memory, own.megabytes ?? 0);
      }
    }
    measured.push(...runs);
    if (!args.includes("--json")) print(runs);
  }
  if (args.includes("--json")) console.log(JSON.stringify({ node: process.version, processors: cpus().length, memory: totalmem(), measured }, null, 1));
}

/** The first contender of a job is ours; the ratio says how many times its time another one takes. */
function print(measured: readonly Measured[]): void {
  for (const { job, contender, seconds, megabytes } of measured) {
    if (seconds.length === 0) {
      console.log(`${job}\t${contender}`);
      continue;
    }
    const own = measured.find((other) => other.job === job)?.seconds ?? [];
    const ratio = median(seconds) / median(own);
    const spread = `${Math.min(...seconds).toFixed(3)}–${Math.max(...seconds).toFixed(3)}`;
    console.log(`${job}\t${contender}\t${ratio.toFixed(2)} ×\t${median(seconds).toFixed(3)} s (${spread})${megabytes === null ? "" : `\t${megabytes} MB`}`);
  }
}

void main();
