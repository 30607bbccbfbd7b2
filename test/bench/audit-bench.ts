import { readFileSync } from "node:fs";
import { auditText } from "../../src/audit/audit-text";
import { corpusPath } from "../corpus";
import { measure, REPORTS } from "../audit/measure-audit";

const MILLION = 1_000_000;

/** What the audit finds of errors planted in the reports of the corpus, how often it is right, and how fast it is. */
export async function benchAudit(print: (line: string) => void): Promise<void> {
  const total = { planted: 0, caught: 0, alarms: 0, right: 0 };
  print("report\tnumbers\ttook part\tplanted\tcaught\talarms\tright");
  for (const report of REPORTS) {
    const score = await measure(report);
    print([score.report, score.numbers, percent(score.recognised, score.numbers), score.planted, percent(score.caught, score.planted), score.alarms, percent(score.right, score.alarms)].join("\t"));
    total.planted += score.planted;
    total.caught += score.caught;
    total.alarms += score.alarms;
    total.right += score.right;
  }
  print(`all: ${total.caught} of ${total.planted} planted errors caught (${percent(total.caught, total.planted)}); ${total.right} of ${total.alarms} alarms right (${percent(total.right, total.alarms)})`);
  for (const report of new Set(REPORTS.map(({ text }) => text))) print(`speed, ${report}: ${speedOf(report).toFixed(2)} million characters a second`);
}

/** The best of three, as the machine does other things too. */
function speedOf(report: string): number {
  const text = readFileSync(corpusPath(`texts/${report}.txt`), "utf8");
  const long = text.repeat(Math.ceil(MILLION / text.length));
  const seconds = [1, 2, 3].map(() => {
    const start = process.hrtime.bigint();
    auditText(long, { locale: "zh-CN" });
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return long.length / MILLION / Math.min(...seconds);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${((100 * part) / whole).toFixed(1)}%`;
}
