import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RELEASE } from "../serve/build-pages";

const root = join(__dirname, "../..");
const QUIET = ["--no-audit", "--no-fund", "--offline", "--ignore-scripts", "--loglevel=error"];

/** The package as `npm pack` makes it from this release, installed in an empty folder without any network. */
function installed(): string {
  const staging = mkdtempSync(join(tmpdir(), "packing-"));
  for (const name of ["package.json", "LICENSE", "README.md", "README.zh-CN.md", "assets"]) cpSync(join(root, name), join(staging, name), { recursive: true });
  cpSync(RELEASE, join(staging, "dist"), { recursive: true });
  execFileSync("npm", ["pack", ...QUIET, "--pack-destination", staging], { cwd: staging });
  const tarball = readdirSync(staging).find((name) => name.endsWith(".tgz")) ?? "";
  const folder = mkdtempSync(join(tmpdir(), "empty-"));
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync("npm", ["install", ...QUIET, join(staging, tarball)], { cwd: folder });
  return folder;
}

describe("the npm package, installed in an empty folder", () => {
  let folder: string;
  beforeAll(() => {
    folder = installed();
  });
  const own = (...path: string[]): string => join(folder, "node_modules/indicator-brief", ...path);

  test("several threads say the same as one, in the order of the files, a bad one among them", () => {
    writeFileSync(join(folder, "bad.xlsx"), "no workbook");
    const files = [own("assets/samples/city-safety-2012q1.xlsx"), "bad.xlsx", own("assets/samples/township-2004h1.xlsx")];
    const [one, several] = ["1", "3"].map((threads) => spawnSync("npx", ["--offline", "indicator-brief", "report", ...files, "--threads", threads], { cwd: folder, encoding: "utf8" }));
    expect([several?.status, several?.stdout, several?.stderr]).toEqual([one?.status, one?.stdout, one?.stderr]);
    expect(several?.status).toBe(1);
    expect(several?.stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  test("npx indicator-brief reports on a sample", () => {
    const run = spawnSync("npx", ["--offline", "indicator-brief", "report", own("assets/samples/city-safety-2012q1.xlsx"), "--decimals", "0"], { cwd: folder, encoding: "utf8" });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
    expect(run.stdout).toContain("死亡8人");
  });

  test("it brings nothing else along, and says what it contains of others", () => {
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["indicator-brief"]);
    expect(readFileSync(own("dist/THIRD-PARTY-NOTICES.txt"), "utf8")).toContain("commander");
    expect(readdirSync(own()).sort()).toEqual(["LICENSE", "README.md", "README.zh-CN.md", "assets", "dist", "package.json"]);
  });

  const PROGRAM = `import { readFileSync } from "node:fs";
import { DEFAULT_STYLE, describeProblem, makeReport, PackageWorkbook, Problem, readableGrids, type Finding, type List, type Report } from "indicator-brief";
async function main(file: string): Promise<void> {
  const workbook = await PackageWorkbook.open(readFileSync(file), "city.xlsx");
  const report: Report = makeReport({ grids: await readableGrids(workbook, null), fileName: "city.xlsx", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2012-04-02" });
  const findings: List<Finding> = report.findings;
  console.log(findings.length, report.sentences.map((sentence) => sentence.text).join(""));
}
main(process.argv[2] ?? "").catch((error: unknown) => console.error(error instanceof Problem ? describeProblem(error, "en") : error));
`;

  test("its rooms are a library with types, for require and for import", () => {
    const names = ["program.mts", "program.cts"];
    for (const name of names) writeFileSync(join(folder, name), PROGRAM);
    const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023", "--skipLibCheck", "false", "--typeRoots", join(root, "node_modules/@types"), "--types", "node", "--outDir", "out"];
    const compiled = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), ...names, ...options], { cwd: folder, encoding: "utf8" });
    expect(compiled.stdout).toBe("");
    for (const name of names) {
      const run = spawnSync(process.execPath, [join("out", name.replace("ts", "js")), own("assets/samples/city-safety-2012q1.xlsx")], { cwd: folder, encoding: "utf8" });
      expect({ name, stderr: run.stderr }).toEqual({ name, stderr: "" });
      expect(run.stdout).toMatch(/^[1-9]\d* .*死亡8人/);
    }
  });
});
