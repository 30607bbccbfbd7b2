import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { VERSION } from "../src/version";

const ROOT = join(__dirname, "..");
const FOLDER = "指标简报";

/** Archives made from the same files are the same bytes. */
const UNCHANGING = { mtime: new Date(2020, 0, 1) };

export const deskZipName = `indicator-brief-desk-${VERSION}.zip`;

/** The desk for a folder on any computer: unpack, double-click. The samples come along, to try it on. */
export function writeDeskZip(output: string): void {
  const desk = join(output, "site/desk");
  const files = [
    ...filesIn(desk).filter((file) => !file.endsWith(".map")).map((file) => [relative(desk, file), file] as const),
    ...filesIn(join(ROOT, "assets/samples")).filter((file) => /\.(xlsx|txt)$/.test(file)).map((file) => [`samples/${relative(join(ROOT, "assets/samples"), file)}`, file] as const),
    ["README.txt", join(__dirname, "desk-readme.txt")] as const,
    ["LICENSE.txt", join(ROOT, "LICENSE")] as const,
    ["THIRD-PARTY-NOTICES.txt", join(output, "THIRD-PARTY-NOTICES.txt")] as const,
  ];
  const entries: Zippable = {};
  for (const [name, file] of files) entries[`${FOLDER}/${name.split(sep).join("/")}`] = [new Uint8Array(readFileSync(file)), UNCHANGING];
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, deskZipName), zipSync(entries));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
