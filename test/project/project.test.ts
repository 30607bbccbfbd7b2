import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/version";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const project = JSON.parse(read("package.json")) as Record<"version", string> & Record<"scripts" | "dependencies" | "devDependencies", Record<string, string>>;

test("the version is the same in package.json, the source and the manifest", () => {
  expect(VERSION).toBe(project.version);
  expect(read("manifest.xml")).toContain(`<Version>${VERSION}.0</Version>`);
});

test.each(["README.md", "README.zh-CN.md"])("%s holds the two commands, each complete on a line of its own", (file) => {
  const lines = read(file).split("\n").map((line) => line.trim());
  expect(lines).toContain("npm ci && npm run demo");
  expect(lines).toContain("npm ci && npm test");
});

test.each(["README.md", "README.zh-CN.md"])("every script and every file that %s names exists", (file) => {
  const text = read(file);
  const scripts = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z0-9:-]*)/g)].map(([, name = ""]) => name).filter((name) => !["ci", "run"].includes(name));
  for (const script of scripts) expect(Object.keys(project.scripts)).toContain(script);
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target).filter((target) => !target.startsWith("http"));
  for (const link of links) expect({ link, exists: existsSync(join(root, link)) }).toEqual({ link, exists: true });
});

test("docs/decisions.md says of every dependency why it was chosen", () => {
  const decisions = read("docs/decisions.md");
  const unexplained = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)].filter((name) => {
    const family = name.replace(/^(office-addin|eslint-plugin|html|copy)-/, "-");
    return !name.startsWith("@types/") && !decisions.includes(name) && !decisions.includes(family);
  });
  expect(unexplained).toEqual([]);
});

test("no lock file entry names a registry", () => expect(read("package-lock.json")).not.toMatch(/"resolved":/));
