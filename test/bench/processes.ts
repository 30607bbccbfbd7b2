import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contender } from "./jobs";

export const PEERS = join(__dirname, "peers");
/** Where the workbooks of this run are made. */
export const FOLDER = mkdtempSync(join(tmpdir(), "indicator-brief-bench-"));
const BUILT = process.env["INDICATOR_BRIEF_BUILT"] ?? join(__dirname, "../../dist");
const PYTHON = "/usr/bin/python3";
/** GNU time tells how much memory a process had at most. */
const TIME = "/usr/bin/time";

/** Runs a command to its end. @returns the most memory it had, in MB; null where nothing tells */
function run(command: string, args: readonly string[]): number | null {
  const measured = existsSync(TIME);
  const env = { ...process.env, INDICATOR_BRIEF_LIBRARY: join(BUILT, "library") };
  const options = { encoding: "utf8", env, maxBuffer: 1 << 28 } as const;
  const result = measured ? spawnSync(TIME, ["-f", "%M", command, ...args], options) : spawnSync(command, [...args], options);
  if (result.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${result.stderr}`);
  const kilobytes = Number(result.stderr.trim().split("\n").at(-1));
  return measured && Number.isFinite(kilobytes) ? Math.round(kilobytes / 1024) : null;
}

export function processContender(name: string, command: string, args: readonly string[]): Contender {
  return { name, run: () => run(command, args) };
}

/** The built command line, as users run it: the file under node, no npm in between. */
export function commandLine(name: string, args: readonly string[]): Contender {
  const file = join(BUILT, "cli/indicator-brief.js");
  if (!existsSync(file)) throw new Error("build first: npm run build");
  return processContender(name, process.execPath, [file, ...args]);
}

export function nodePeer(name: string, script: string, args: readonly string[]): Contender {
  return processContender(name, process.execPath, [join(PEERS, script), ...args]);
}

/** What a script of ours prints. */
export function peerOutput(script: string, args: readonly string[], flags: readonly string[] = []): string {
  const env = { ...process.env, INDICATOR_BRIEF_LIBRARY: join(BUILT, "library") };
  const result = spawnSync(process.execPath, [...flags, join(PEERS, script), ...args], { encoding: "utf8", env });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout;
}

/** The Python libraries that are installed; the others are named as absent. */
export function pythonPeers(job: string, source: string, out: string, libraries: readonly string[]): readonly Contender[] {
  return libraries.map((library) => {
    const installed = spawnSync(PYTHON, ["-c", `import ${library}`]).status === 0;
    return installed ? processContender(library, PYTHON, [join(PEERS, "peer.py"), library, job, source, out]) : { name: `${library} (absent)`, run: null };
  });
}

/** Opens a workbook, computes it and saves it anew. */
export function libreOffice(source: string): Contender {
  if (spawnSync("soffice", ["--version"]).status !== 0) return { name: "LibreOffice (absent)", run: null };
  return processContender("LibreOffice", "soffice", ["--headless", `-env:UserInstallation=file://${FOLDER}/office`, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(FOLDER, "office-out"), source]);
}

/** A workbook that openpyxl wrote. */
export function madeWorkbook(kind: "roster" | "wide", rows: number): string {
  const file = join(FOLDER, `${kind}-${rows}.xlsx`);
  if (!existsSync(file)) run(PYTHON, [join(PEERS, "make_workbook.py"), kind, String(rows), file]);
  return file;
}

export function outFile(name: string): string {
  return join(FOLDER, `${name.replaceAll(/\W/g, "-")}.xlsx`);
}
