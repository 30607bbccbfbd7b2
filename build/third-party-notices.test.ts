import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thirdPartyNotices } from "./third-party-notices";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "licences-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A package of this licence, and a file of it as it would stand in a bundle. */
function bundled(name: string, license: string | undefined): string {
  const place = join(folder, "node_modules", name);
  mkdirSync(join(place, "lib"), { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  writeFileSync(join(place, "LICENSE"), `licence of ${name}`);
  return join(place, "lib/index.js");
}

test("what is bundled is named with its licence, and our own files are not", () => {
  const notices = thirdPartyNotices([bundled("b", "MIT"), bundled("@a/a", "Apache-2.0"), join(folder, "src/own.ts")]);
  expect(notices.match(/^\S+ 1\.2\.3$/gm)).toEqual(["@a/a 1.2.3", "b 1.2.3"]);
  expect(notices).toContain("licence of b");
});

test.each(["GPL-3.0-only", "AGPL-3.0", "LGPL-2.1", "SEE LICENSE IN EULA", "UNLICENSED", undefined])("a dependency under %s may not ship", (license) => {
  expect(() => thirdPartyNotices([bundled("a", "MIT"), bundled("planted", license)])).toThrow(/planted/);
});
