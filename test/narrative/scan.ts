import { scanSentences } from "./scan-sentences";

/** `npm run scan` reads a million generated sentences; `npm run scan -- 20000 7` so many, from another seed. */
const [wanted = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const TABLES_AT_ONCE = 1000;
const SHOWN = 20;
const LONGEST = 1500;

const total = { sentences: 0, usual: 0, own: 0, template: 0, numbers: 0, wrong: 0, faults: 0 };
const examples: string[] = [];
const unread = new Map<string, number>();
let seed = firstSeed;
while (total.sentences < wanted) {
  const scan = scanSentences(TABLES_AT_ONCE, seed);
  seed += 1;
  total.sentences += scan.sentences;
  total.usual += scan.read.usual;
  total.own += scan.read.own;
  total.template += scan.read.template;
  total.numbers += scan.numbers;
  total.wrong += scan.wrong.length;
  total.faults += scan.faults.length;
  for (const from of scan.unread) unread.set(reasonOf(from), (unread.get(reasonOf(from)) ?? 0) + 1);
  for (const found of [...scan.faults, ...scan.wrong, ...scan.unread]) if (examples.length < SHOWN) examples.push(found);
  process.stderr.write(`${total.sentences}\r`);
}

const { sentences, usual, own, template, numbers, wrong, faults } = total;
process.stdout.write(`seeds ${firstSeed} to ${seed - 1}\n`);
process.stdout.write(`sentences ${sentences}\n`);
process.stdout.write(`read to their end ${usual + own + template}: ${usual} in the usual wording, ${own} in an office's own, ${template} of templates\n`);
process.stdout.write(`unread ${sentences - usual - own - template}\n`);
for (const [reason, count] of [...unread].sort(([, one], [, other]) => other - one).slice(0, SHOWN)) process.stdout.write(`  ${count} ${reason}\n`);
process.stdout.write(`numbers recomputed ${numbers}\nwrong ${wrong}\nwordings that must not be ${faults}\n`);
for (const example of examples) process.stdout.write(`${example.slice(0, LONGEST)}\n`);
process.exitCode = wrong + faults + unread.size === 0 ? 0 : 1;

/** What could not be read, without its figures. */
function reasonOf(from: string): string {
  return from.slice(0, 30).replaceAll(/\d[\d.,]*/g, "#");
}
