import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What may ship: licences that ask for nothing but their text. */
const ALLOWED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "(MIT OR Apache-2.0)", "(MIT AND Zlib)", "(MIT OR GPL-3.0-or-later)"]);

interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * The licences of everything that is in the bundles, from the files that were really bundled.
 * @throws Error for a package whose licence we do not ship
 */
export function thirdPartyNotices(bundledFiles: readonly string[]): string {
  const folders = [...new Set(bundledFiles.flatMap((file) => packageFolder(file) ?? []))];
  const packages = folders.map(readPackage).sort((one, other) => (one.name < other.name ? -1 : 1));
  const refused = packages.filter(({ licence }) => !ALLOWED.has(licence));
  if (refused.length > 0) throw new Error(`licences that may not ship: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(", ")}`);
  const unique = [...new Map(packages.map((one) => [`${one.name} ${one.version}`, one])).values()];
  const heading = "Indicator Brief contains the following software of others.\n指标简报包含下列他人的软件。\n";
  return [heading, ...unique.map(({ name, version, licence, text }) => `${"-".repeat(72)}\n${name} ${version}\n${licence}\n\n${text.trim()}\n`)].join("\n");
}

/** ".../node_modules/@scope/name/lib/x.js" → ".../node_modules/@scope/name" */
function packageFolder(file: string): string | null {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1] ?? null;
}

function readPackage(folder: string): ThirdParty {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>;
  return { name: String(name), version: String(version), licence: String(license), text: licenceText(folder) };
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file === undefined || !existsSync(join(folder, file)) ? "(The package carries no text of its licence.)" : readFileSync(join(folder, file), "utf8");
}
