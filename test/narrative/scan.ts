import { fork } from "node:child_process";
import { scanSentences, type Scan } from "./scan-sentences";

/**
 * `npm run scan` reads a million generated sentences in two processes; `npm run scan -- 20000 7` so many, from another seed. The same seeds
 * give the same sentences.
 */
const [wanted = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const PROCESSES = 2;
const TABLES_AT_ONCE = 1000;
const SHOWN = 20;
const LONGEST = 1500;

const total = { sentences: 0, usual: 0, own: 0, template: 0, numbers: 0, wrong: 0, faults: 0 };
const examples: string[] = [];
const unread = new Map<string, number>();
let nextSeed = firstSeed;

if (process.send === undefined) void scanAll();
else process.on("message", (seed) => process.send?.(scanSentences(TABLES_AT_ONCE, Number(seed))));

/** Hands out one seed after the other until there are sentences enough. */
async function scanAll(): Promise<void> {
  await Promise.all(Array.from({ length: PROCESSES }, scanWithOne));
  report();
}

function scanWithOne(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, { stdio: "inherit" });
    const proceed = (): void => {
      if (total.sentences < wanted) child.send(nextSeed++);
      else child.disconnect();
    };
    child.on("message", (scan: Scan) => {
      add(scan);
      proceed();
    });
    child.on("error", reject);
    child.on("exit", () => resolve());
    proceed();
  });
}

function add(scan: Scan): void {
  total.sentences += scan.sentences;
  total.usual += scan.read.usual;
  total.own += scan.read.own;
  total.template += scan.read.template;
  total.numbers += scan.numbers;
  total.wrong += scan.wrong.length;
  total.faults += scan.faults.length;
  for (const from of scan.unread) unread.set(reasonOf(from), (unread.get(reasonOf(from)) ?? 0) + 1);
  for (const found of [...scan.faults, ...scan.wrong, ...scan.unread]) if (examples.length < SHOWN) examples.push(found);
  process.stderr.write(`${total.sentences} sentences, ${total.usual + total.own + total.template} read, ${total.numbers} numbers, ${total.wrong} wrong, ${total.faults} faults\r`);
}

function report(): void {
  const { sentences, usual, own, template, numbers, wrong, faults } = total;
  const lines = [
    `seeds ${firstSeed} to ${nextSeed - 1}`,
    `sentences ${sentences}`,
    `read to their end ${usual + own + template}: ${usual} in the usual wording, ${own} in an office's own, ${template} of templates`,
    `unread ${sentences - usual - own - template}`,
    ...[...unread].sort(([, one], [, other]) => other - one).slice(0, SHOWN).map(([reason, count]) => `  ${count} ${reason}`),
    `numbers recomputed ${numbers}`,
    `wrong ${wrong}`,
    `wordings that must not be ${faults}`,
    ...examples.map((example) => example.slice(0, LONGEST)),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = wrong + faults + unread.size === 0 ? 0 : 1;
}

/** What could not be read, without its figures. */
function reasonOf(from: string): string {
  return from.slice(0, 30).replaceAll(/\d[\d.,]*/g, "#");
}
