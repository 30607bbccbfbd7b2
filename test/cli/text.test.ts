import { runCli } from "./run-cli";

const TOWNSHIP = "assets/samples/township-2004h1.xlsx";

test("report prints sentences, a table and what was doubtful", () => {
  const { out, exitCode } = runCli(["report", TOWNSHIP, "--decimals", "2"]);
  expect(exitCode).toBe(0);
  expect(out).toContain("占年任务的42.54%");
  expect(out).toMatch(/^固定资产投资\s+4120万元\s+42\.54%\s+31\.60%\s+-7\.46个百分点$/m);
  expect(out).toMatch(/^! 财政收入两个数的口径不同（上半年!G5）/m);
});

test("in English the table is English too", () => {
  const { out } = runCli(["report", TOWNSHIP, "--decimals", "2", "--locale", "en"]);
  expect(out).toMatch(/^indicator\s+unit\s+value\s+completion/m);
  expect(out).toMatch(/-7\.46 pp$/m);
  expect(out).not.toContain("百分点");
});

test("inspect prints each column's role with its reason, and each figure with its cell", () => {
  const { out, exitCode } = runCli(["inspect", TOWNSHIP]);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^C3:C8\s+任务\s+全年任务\s+2004\s+表头写着：全年任务$/m);
  expect(out).toMatch(/^E3\s+固定资产投资\s+2004H1\s+本期\s+4120\s+万元$/m);
});

test("several files give one line of result each, or one line of JSON", () => {
  const files = [TOWNSHIP, "assets/samples/city-safety-2012q1.xlsx"];
  expect(runCli(["report", ...files]).out.trimEnd().split("\n")).toEqual(files.map((file) => expect.stringMatching(new RegExp(`^${file}: `))));
  const lines = runCli(["report", ...files, "--json"]).out.trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { schema: string }).schema)).toEqual(["indicator-brief/report@1", "indicator-brief/report@1"]);
});
