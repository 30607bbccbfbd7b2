import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runCli } from "./run-cli";

const SAMPLE = join(ROOT, "assets/samples/city-safety-2012q1.xlsx");
let folder = "";
let written = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "briefs-"));
  written = join(folder, "a.xlsx");
  runCli(["report", SAMPLE, "--date", "2012-04-05", "--working-paper", "--out", written]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a written workbook keeps its brief, and says that it is up to date", () => {
  const { exitCode, out } = runCli(["briefs", written, "--json"]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toEqual({
    schema: "indicator-brief/briefs@1",
    briefs: [{ id: expect.stringMatching(/^r[0-9a-f]{16}$/), sheets: ["一季度", "隐患排查"], period: "2012Q1", written: "2012-04-05", tabs: ["汇总（2012年一季度）", "底稿（2012年一季度）"], stale: false }],
  });
});

test("the kept brief is renewed with its looks, in place", () => {
  const again = join(folder, "again.xlsx");
  const { out } = runCli(["report", written, "--refresh", "--out", again, "--json"]);
  expect(JSON.parse(out)).toMatchObject({ refreshed: { stale: false, changes: [] }, output: { sheets: ["汇总（2012年一季度）", "底稿（2012年一季度）"] } });
  expect(JSON.parse(runCli(["briefs", again, "--json"]).out).briefs).toHaveLength(1);
});

test("without later figures rolling is refused in one line; without a brief so is renewing", () => {
  expect(runCli(["report", written, "--roll"])).toMatchObject({ exitCode: 2, out: "", error: expect.stringMatching(/^没有找到2012Q1 之后的数据.*\n$/) });
  expect(runCli(["report", SAMPLE, "--refresh"])).toMatchObject({ exitCode: 2, error: expect.stringMatching(/^工作簿中没有保存过简报.*\n$/) });
});

test("a copy to hand up holds nothing but values", () => {
  const copy = join(folder, "copy.xlsx");
  runCli(["report", SAMPLE, "--submission", "--out", copy]);
  expect(JSON.parse(runCli(["briefs", copy, "--json"]).out).briefs).toEqual([]);
  expect(JSON.parse(runCli(["inspect", copy, "--json"]).out).tables.length).toBeGreaterThan(0);
});
