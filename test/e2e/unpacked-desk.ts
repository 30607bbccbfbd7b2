import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { deskZipName } from "../../build/desk-zip";
import { RELEASE } from "../serve/build-pages";

/** Unpacks the zip of the release into a new folder, whose name has a blank and Chinese in it as such folders have. */
export function unpackedDesk(): string {
  const folder = mkdtempSync(join(tmpdir(), "指标 简报-"));
  const entries = unzipSync(new Uint8Array(readFileSync(join(RELEASE, deskZipName))));
  for (const [name, bytes] of Object.entries(entries)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(folder, "指标简报");
}
