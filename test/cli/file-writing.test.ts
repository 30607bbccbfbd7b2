import { spawn, spawnSync } from "node:child_process";
import fs, { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runCli } from "./run-cli";
import { writeWhole } from "../../src/cli/file-access";

const SAMPLE = join(ROOT, "assets/samples/city-safety-2012q1.xlsx");
const CLI = ["--import", "tsx", join(ROOT, "src/cli/main.ts")];

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "writing-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const isWhole = (file: string): boolean => /^(a{4000000}|b{4000000})$/.test(readFileSync(file, "utf8"));

/** A process that does nothing but write, killed after so many milliseconds of it. */
async function killWriter(file: string, after: number): Promise<void> {
  const writer = spawn(process.execPath, ["--import", "tsx", join(__dirname, "keep-writing.ts"), file], { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] });
  await new Promise((resolve) => writer.stdout.once("data", resolve));
  await new Promise((resolve) => setTimeout(resolve, after));
  const ended = new Promise((resolve) => writer.once("exit", resolve));
  writer.kill("SIGKILL");
  await ended;
}

test("killed at any moment, a write leaves the old file or the new one, and nothing that the next write does not clear away", async () => {
  const file = join(folder, "out.xlsx");
  writeFileSync(file, "a".repeat(4_000_000));
  for (let round = 0; round < 16; round += 1) {
    await killWriter(file, (round * 7) % 60);
    expect(isWhole(file)).toBe(true);
  }
  writeWhole(file, new TextEncoder().encode("new"), true);
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
}, 120_000);

/** The command line under a limit of file size, which a full disk is to it: a write that fails in its midst. */
function reportWithLittleRoom(out: string, ...more: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const call = [process.execPath, ...CLI, "report", SAMPLE, "--out", out, ...more].map((word) => `'${word}'`).join(" ");
  return spawnSync("sh", ["-c", `ulimit -f 16; exec ${call}`], { cwd: ROOT, encoding: "utf8", env: { ...process.env, LANG: "en_GB.UTF-8", TSX_DISABLE_CACHE: "1" } });
}

test("where the disk is full, a new file is absent and an existing one as it was", () => {
  const out = join(folder, "out.xlsx");
  expect(reportWithLittleRoom(out)).toMatchObject({ status: 2, stderr: `“${out}” cannot be written. Check that its folder exists, that the disk has room and that the file is not open elsewhere.\n` });
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(out, "old");
  expect(reportWithLittleRoom(out, "--force").status).toBe(2);
  expect([readdirSync(folder), readFileSync(out, "utf8")]).toEqual([["out.xlsx"], "old"]);
});

/** A device of Linux that is a full disk to whoever writes to it. */
const FULL = "/dev/full";

(existsSync(FULL) ? test : test.skip)("where the output goes to a full disk, that is said in words, and is no verdict of the audit", () => {
  for (const command of [["audit", SAMPLE.replace(".xlsx", "-report.txt"), "--json"], ["inspect", SAMPLE]]) {
    const run = spawnSync(process.execPath, [...CLI, ...command], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", openSync(FULL, "w"), "pipe"], env: { ...process.env, LANG: "en_GB.UTF-8" } });
    expect(run).toMatchObject({ status: 2, stderr: "“stdout” cannot be written. Check that its folder exists, that the disk has room and that the file is not open elsewhere.\n" });
  }
});

test("where there is no room at all on the device, nothing is left beside the name either", () => {
  jest.spyOn(fs, "writeSync").mockImplementation(() => {
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  });
  expect(() => writeWhole(join(folder, "out.xlsx"), new Uint8Array(9), false)).toThrow(expect.objectContaining({ code: "file-not-writable" }));
  jest.restoreAllMocks();
  expect(readdirSync(folder)).toEqual([]);
});

test("a folder that may not be written to is said so, and nothing is left", () => {
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  chmodSync(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const run = spawnSync(process.execPath, [...CLI, "report", SAMPLE, "--out", join(closed, "out.xlsx")], { cwd: ROOT, encoding: "utf8", env: { ...process.env, LANG: "en_GB.UTF-8" }, ...(isRoot && { uid: 65_534, gid: 65_534 }) });
  expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining("cannot be written") });
  expect(readdirSync(closed)).toEqual([]);
});

test("the workbook itself is never replaced, by whatever name it is called; a second name of it keeps the old content", () => {
  const file = join(folder, "a.xlsx");
  copyFileSync(SAMPLE, file);
  symlinkSync(file, join(folder, "link.xlsx"));
  mkdirSync(join(folder, "b"));
  for (const out of ["a.xlsx", "link.xlsx", "./b/../a.xlsx"]) expect(runCli(["report", file, "--out", join(folder, out), "--force"])).toMatchObject({ exitCode: 2, out: "" });
  linkSync(file, join(folder, "hard.xlsx"));
  runCli(["report", file, "--out", join(folder, "hard.xlsx"), "--force"]);
  expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
});

test("one file of a batch that cannot be written stops no other", () => {
  const [one, two, out] = [join(folder, "一.xlsx"), join(folder, "二.xlsx"), join(folder, "out")];
  for (const file of [one, two]) copyFileSync(SAMPLE, file);
  mkdirSync(join(out, "一.xlsx"), { recursive: true });
  const run = runCli(["report", one, two, "--out", out, "--force"]);
  expect([run.exitCode, run.error.split("\n").length]).toEqual([1, 2]);
  expect(readdirSync(out).sort()).toEqual(["一.xlsx", "二.xlsx"]);
});
