import { scanSentences } from "./scan-sentences";

/** `npm run scan` looks through a million generated sentences; `npm run scan -- 20000 7` through so many, from another seed. */
const [wanted = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const TABLES_AT_ONCE = 2000;

let [sentences, read, numbers, seed] = [0, 0, 0, firstSeed];
const found = new Set<string>();
while (sentences < wanted && found.size === 0) {
  const scan = scanSentences(TABLES_AT_ONCE, seed);
  seed += 1;
  sentences += scan.sentences;
  read += scan.read;
  numbers += scan.numbers;
  process.stderr.write(`${sentences}\r`);
  for (const fault of [...scan.faults, ...scan.wrong]) found.add(fault);
}
process.stdout.write(`${sentences} sentences, ${read} of them read clause by clause and ${numbers} numbers recomputed, seeds ${firstSeed} to ${seed - 1}: ${found.size} faults\n`);
for (const fault of [...found].slice(0, 20)) process.stdout.write(`${fault}\n`);
process.exitCode = found.size === 0 ? 0 : 1;
