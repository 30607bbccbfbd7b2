import { commandLine, madeWorkbook, outFile } from "./processes";
import { recogniseOnce } from "./recognition-bench";

/** The last is all that a sheet has, with its header. */
const ROWS: readonly number[] = [1_000, 10_000, 100_000, 1_000_000, 1_048_575];
/** A tab has its title, notes and sentences beside the rows. */
const MOST_REPORTED = 1_000_000;

/** How time and memory grow with the rows (unit, last year, this year): of reading and recognising, and of a whole report. */
export function benchGrowth(print: (line: string) => void): void {
  print("rows\tread and recognised\texponent\tmost memory\treport, whole\texponent\tmost memory");
  let before: { readonly rows: number; readonly read: number; readonly report: number | null } | null = null;
  for (const rows of ROWS) {
    const file = madeWorkbook("roster", rows);
    const run = recogniseOnce(file);
    const read = (run.reading + run.recognition) / 1000;
    const report = rows > MOST_REPORTED ? "not run" : reportOn(file, rows);
    print(
      [rows.toLocaleString("en"), `${read.toFixed(2)} s`, exponent(before?.rows, rows, before?.read, read), `${Math.round(run.peak)} MB`]
        .concat(typeof report === "string" ? [report] : [`${report.seconds.toFixed(2)} s`, exponent(before?.rows, rows, before?.report, report.seconds), report.megabytes])
        .join("\t"),
    );
    before = { rows, read, report: typeof report === "string" ? null : report.seconds };
  }
}

/** @returns why there is none, where it did not come to its end */
function reportOn(file: string, rows: number): { readonly seconds: number; readonly megabytes: string } | string {
  const start = process.hrtime.bigint();
  let memory: unknown;
  try {
    memory = commandLine("report", ["report", file, "--date", "2026-01-01", "--force", "--out", outFile(`growth-${rows}`)]).run?.();
  } catch (error) {
    return error instanceof Error ? `failed: ${error.message.trim().split("\n").at(-1) ?? ""}` : "failed";
  }
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: typeof memory === "number" ? `${memory} MB` : "—" };
}

/** By which power of the rows the time grew. */
function exponent(rowsBefore: number | undefined, rows: number, before: number | null | undefined, now: number): string {
  return rowsBefore === undefined || before == null ? "—" : (Math.log(now / before) / Math.log(rows / rowsBefore)).toFixed(2);
}
