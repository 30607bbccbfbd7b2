import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PixelSize } from "./manifest-check";

const root = join(__dirname, "../..");

export const packageVersion = String(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);

/** Images are built from assets/icons into assets/, under the same name. */
export function sizeOfIcon(url: string): PixelSize | null {
  const file = join(root, "assets/icons", URL.canParse(url) ? (new URL(url).pathname.split("/").pop() ?? "") : "none");
  if (!existsSync(file) || !file.endsWith(".png")) return null;
  const png = readFileSync(file);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
