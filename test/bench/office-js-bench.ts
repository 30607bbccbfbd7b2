import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Traffic } from "./office-js/traffic";
import { FOLDER } from "./processes";

/** Requests, bytes a cell and time of a write through the unmodified office.js and our host, against the ways people write them. */
export function benchOfficeJs(print: (line: string) => void): void {
  const file = join(FOLDER, "traffic.json");
  rmSync(file, { force: true });
  const config = join(__dirname, "office-js/jest.config.js");
  const result = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), "--config", config, "--runInBand"], { encoding: "utf8", env: { ...process.env, TRAFFIC_FILE: file } });
  if (result.status !== 0) throw new Error(result.stderr);
  const measured: readonly Traffic[] = readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  print("cells\tway\trequests\tbytes a cell\tseconds");
  for (const { way, cells, written, requests, bytes, seconds } of measured) {
    const stopped = written < cells ? [`stopped with ${written.toLocaleString("en")} cells written`] : [];
    print([cells.toLocaleString("en"), way, requests, (bytes / written).toFixed(1), seconds.toFixed(3), ...stopped].join("\t"));
  }
}
