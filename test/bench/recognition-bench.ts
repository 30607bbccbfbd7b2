import { median } from "./median";
import { madeWorkbook, peerOutput } from "./processes";

/** One fresh process: milliseconds, megabytes that stay in use, and the most memory it had. */
export interface RecognitionRun {
  readonly rows: number;
  readonly figures: number;
  readonly reading: number;
  readonly recognition: number;
  readonly grid: number;
  readonly tables: number;
  readonly peak: number;
}

export function recogniseOnce(file: string): RecognitionRun {
  return JSON.parse(peerOutput("recognition.mjs", [file], ["--expose-gc"]));
}

/** Recognition beside reading, and what a table takes beside its grid: 100,000 rows of 12 columns. */
export function benchRecognition(print: (line: string) => void, rounds: number): void {
  const file = madeWorkbook("wide", 100_000);
  const runs = Array.from({ length: rounds }, () => recogniseOnce(file));
  const of = (key: keyof RecognitionRun): number => median(runs.map((run) => run[key]));
  const spread = (key: keyof RecognitionRun): string => `${Math.round(Math.min(...runs.map((run) => run[key])))}–${Math.round(Math.max(...runs.map((run) => run[key])))}`;
  print(`${of("rows").toLocaleString("en")} rows, ${of("figures").toLocaleString("en")} figures recognised; ${rounds} fresh processes, median (fastest–slowest)`);
  print(`reading\t${Math.round(of("reading"))} ms (${spread("reading")})`);
  print(`recognition\t${Math.round(of("recognition"))} ms (${spread("recognition")})\t${median(runs.map((run) => run.recognition / run.reading)).toFixed(2)} × reading`);
  print(`grid\t${Math.round(of("grid"))} MB`);
  print(`tables\t${Math.round(of("tables"))} MB\t${median(runs.map((run) => run.tables / run.grid)).toFixed(2)} × the grid`);
}
