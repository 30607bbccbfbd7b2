import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/version";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const project = JSON.parse(read("package.json")) as Record<"version", string> & Record<"scripts" | "devDependencies", Record<string, string>>;

test("the version is the same in package.json, the source and the manifest", () => {
  expect(VERSION).toBe(project.version);
  expect(read("manifest.xml")).toContain(`<Version>${VERSION}.0</Version>`);
});

test.each(["README.md", "README.zh-CN.md"])("%s holds the two commands, each complete on a line of its own", (file) => {
  const lines = read(file).split("\n").map((line) => line.trim());
  expect(lines).toContain("npm ci && npm run demo");
  expect(lines).toContain("npm ci && npm test");
});

test("docs/decisions.md says of every dependency why it was chosen", () => {
  const decisions = read("docs/decisions.md");
  const unexplained = [...Object.keys(project.devDependencies)].filter((name) => {
    const family = name.replace(/^(office-addin|eslint-plugin|html|copy)-/, "-");
    return !name.startsWith("@types/") && !decisions.includes(name) && !decisions.includes(family);
  });
  expect(unexplained).toEqual([]);
});

test("the npm package brings no other package along", () => expect(project).not.toHaveProperty("dependencies"));

test("no lock file entry names a registry", () => expect(read("package-lock.json")).not.toMatch(/"resolved":/));
