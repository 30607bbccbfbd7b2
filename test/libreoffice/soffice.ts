import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COMMANDS = ["soffice", "libreoffice"];

/** The command that starts LibreOffice here, or null where it is not installed. */
export const SOFFICE = COMMANDS.find((command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0) ?? null;

/** A describe that is skipped, and says why, where LibreOffice is not installed. */
export function describeLibreOffice(name: string, body: () => void): void {
  if (SOFFICE === null) describe.skip(`${name} (skipped: LibreOffice is not installed)`, body);
  else describe(name, body);
}

/** Converts .xlsx files in one run of LibreOffice, with a profile of its own. Gives the converted files by the same names, without ending. */
export function convertWorkbooks(files: ReadonlyMap<string, Uint8Array>, target: "fods" | "pdf"): ReadonlyMap<string, Uint8Array> {
  if (SOFFICE === null) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "indicator-brief-soffice-"));
  try {
    const names = [...files.keys()];
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const run = spawnSync(SOFFICE, [profile, "--headless", "--convert-to", target, "--outdir", folder, ...names.map((name) => join(folder, `${name}.xlsx`))], { encoding: "utf8" });
    return new Map(names.map((name) => [name, converted(join(folder, `${name}.${target}`), run.stderr)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function converted(path: string, complaint: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`LibreOffice did not convert the workbook: ${complaint}`);
  return readFileSync(path);
}
