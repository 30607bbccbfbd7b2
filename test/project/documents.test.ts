import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { BUILD_OPTIONS } from "../../build/options";
import { JOBS } from "../bench/jobs";
import { OWN_TABLES } from "../bench/own-tables";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const project = JSON.parse(read("package.json")) as { readonly scripts: Record<string, string>; readonly bin: Record<string, string> };

/** What `npm run bench --` can be asked for. */
const MEASUREMENTS: ReadonlySet<string> = new Set([...JOBS.map(({ name }) => name), ...OWN_TABLES.keys()]);

const DOCUMENTS = ["README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

/** The code of a document: inline, and blocks by indentation; a block line is a line of a shell. */
function codeOf(text: string): { readonly inline: readonly string[]; readonly lines: readonly string[] } {
  const lines = text.split("\n").filter((line) => /^ {4,}\S/.test(line) && !/^\s*([-*]|\d+\.) /.test(line)).map((line) => line.trim());
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return { inline, lines };
}

/** Commands of one line, apart at "&&". */
const commandsOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split("&&").map((command) => command.trim()));

/** A link's target in the headings of a page, as GitHub names it. */
const anchorOf = (heading: string): string => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");

describe.each(DOCUMENTS)("%s", (file) => {
  const text = read(file);
  const { inline, lines } = codeOf(text);
  const commands = commandsOf([...lines, ...inline]);

  test("every npm script it names exists", () => {
    const scripts = commands.flatMap((command) => /^npm (?:run (?:--silent )?)?([a-z][a-z0-9:-]*)/.exec(command)?.[1] ?? []);
    const own = new Set(["ci", "pack", "install", ...Object.keys(project.scripts)]);
    expect(scripts.filter((script) => !own.has(script))).toEqual([]);
    const measurements = commands.flatMap((command) => /^npm run bench -- ([a-z-]+)/.exec(command)?.[1] ?? []);
    expect(measurements.filter((name) => !MEASUREMENTS.has(name))).toEqual([]);
  });

  test("every call of the build is one that it takes", () => {
    const calls = commands.filter((command) => command.startsWith("npm run build -- ")).map((command) => command.slice("npm run build -- ".length).split(/\s+/));
    for (const args of calls) expect(() => parseArgs({ args, options: BUILD_OPTIONS })).not.toThrow();
  });

  test("every file and heading that it links to is there", () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target).filter((target) => !/^https?:/.test(target));
    const missing = targets.filter((target) => {
      const [path = "", heading] = target.split("#");
      const linked = path === "" ? file : join(dirname(file), path);
      if (!existsSync(join(root, linked))) return true;
      return heading !== undefined && ![...read(linked).matchAll(/^#+ (.*)$/gm)].some(([, words = ""]) => anchorOf(words) === decodeURIComponent(heading));
    });
    expect(missing).toEqual([]);
  });

  test("every path of the project that it names is there", () => {
    const paths = [...inline, ...[...text.matchAll(/\bdocs\/[\w./-]+\w/g)].map(([path]) => path)].filter((code) => /^(?:src|test|docs|build|assets|\.ci)\/[\w./-]+$/.test(code));
    expect(paths.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.md`)))).toEqual([]);
  });
});

test.each(["docs/manual-clerk.md", "docs/manual-clerk.zh-CN.md"])("%s explains every warning that there is", (file) => {
  const codes = [...read("src/sheet/problem.ts").matchAll(/^ {2}\| "([a-z-]+)"/gm)].map(([, code = ""]) => code);
  const warnings = codes.slice(codes.indexOf("text-number"));
  const explained = [...read(file).matchAll(/<!-- ([a-z-]+) -->/g)].map(([, code = ""]) => code);
  expect(warnings.length).toBeGreaterThan(10);
  expect([...explained].sort()).toEqual([...warnings].sort());
});

/** Every call of the command line that a document shows as a block, run as it stands, in a folder with the samples under the names that the documents use. */
describe("the command lines of the documents", () => {
  const calls = [...new Set(DOCUMENTS.flatMap((file) => commandsOf(codeOf(read(file)).lines)).flatMap((command) => /^(?:npx indicator-brief|npm run --silent brief --) (.*)$/.exec(command)?.[1] ?? []))];

  test("there are some", () => expect(calls.length).toBeGreaterThan(3));

  test.each(calls)("indicator-brief %s", (call) => {
    const folder = mkdtempSync(join(tmpdir(), "documents-"));
    const args = wordsOf(call).map((word) => placed(word, folder));
    const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { cwd: root, encoding: "utf8" });
    // The sample report has mistakes, which `audit` tells by its exit code.
    expect({ stderr: run.stderr, status: run.status }).toEqual({ stderr: "", status: call.startsWith("audit ") ? 1 : 0 });
    expect(run.stdout).not.toBe("");
  });
});

const wordsOf = (call: string): readonly string[] => [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** What documents call 一季度.xlsx is a sample; what is to be written goes into a folder of the test. */
function placed(word: string, folder: string): string {
  if (word.startsWith("assets/")) return word;
  if (["一季度.xlsx", "FILE.xlsx", "q1.xlsx"].includes(word)) return "assets/samples/city-safety-2012q1.xlsx";
  if (["报告.txt", "report.txt"].includes(word)) return "assets/samples/city-safety-2012q1-report.txt";
  if (/\.(xlsx|txt|docx|json)$/.test(word)) return existsSync(join(root, "assets/samples", word)) ? join("assets/samples", word) : join(folder, word);
  return word;
}
