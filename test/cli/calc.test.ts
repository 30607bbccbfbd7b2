import { spawnSync } from "node:child_process";
import { ROOT, runCli } from "./run-cli";

function calc(...args: string[]): string {
  const { out, error, exitCode } = runCli(["calc", ...args]);
  return exitCode === 0 ? out.trimEnd() : `${exitCode}: ${error.trimEnd()}`;
}

test("prints the number alone, with exactly the decimals asked for", () => {
  expect(calc("growth", "8.1", "8.0", "--decimals", "1")).toBe("1.3");
  expect(calc("average-growth", "165.5", "100", "5", "--decimals", "2")).toBe("10.60");
  expect(calc("schedule-gap", "17056", "105425", "2/12", "--decimals", "2")).toBe("-0.49");
});

test("takes negative values, with and without --", () => {
  expect(calc("growth", "148", "-46")).toBe("turned-positive");
  expect(calc("change", "--", "-3", "-5")).toBe("2.0");
});

test("says the state where there is no rate", () => {
  expect(calc("growth", "0", "0")).toBe("flat");
  expect(calc("growth", "1", "0")).toBe("zero-base");
});

test("refuses what is no number, no measure, or the wrong number of values, with exit code 2", () => {
  expect(calc("growth", "八", "5")).toBe("2: 命令有误：“八”不是数字。");
  expect(calc("grow", "8", "5")).toMatch(/^2: 命令有误：没有“grow”这个计算项目，可用：growth, /);
  expect(calc("growth", "8")).toMatch(/^2: 命令有误：growth 需要这些数值：/);
  expect(calc("growth", "8", "5", "--decimals", "x")).toBe("2: 命令有误：小数位数“x”应为 0 到 9 的整数。");
  expect(calc("growth", "8", "5", "--rounding", "up")).toBe("2: 命令有误：--rounding <RULE> 不能是“up”，可用：half-up, half-even。");
});

test("a stream gives one result a line; a wrong line says so and ends in exit code 1", () => {
  const run = runCli(["calc", "--stdin", "--decimals", "0"], "growth\t46\t34\ngrowth\tx\t34\r\ncontrol-share\t8\t47\n");
  expect(run.out.split("\n")).toEqual(["35", expect.stringMatching(/^error: /), "17", ""]);
  expect(run.exitCode).toBe(1);
});

test("lines in and lines out stay side by side: empty lines, Windows line ends, tabs at the end, a file without a last line end", () => {
  const run = runCli(["calc", "--stdin"], "\uFEFFgrowth\t8.1\t8.0\r\n\r\n\t\t\t\ngrowth\t46\t34\t\t\r\nchange\t3\t5");
  expect(run.out.split("\n")).toEqual(["1.3", "", "", "35.3", "-2.0", ""]);
  expect(run.exitCode).toBe(0);
});

test("an empty field is named; output that nobody reads to its end is no failure", () => {
  const run = runCli(["calc", "--stdin"], "growth\t\t5\ngrowth\t5\t\nschedule-gap\t1\t2\t5\n");
  expect(run.out.split("\n")).toEqual(["error: 缺少 current 的数值。", "error: 缺少 base 的数值。", expect.stringContaining("2/12"), ""]);
  const many = "growth\t46\t34\n".repeat(100_000);
  const cut = spawnSync("sh", ["-c", `"${process.execPath}" --import tsx src/cli/main.ts calc --stdin | head -1`], { cwd: ROOT, encoding: "utf8", input: many });
  expect([cut.stdout, cut.stderr]).toEqual(["35.3\n", ""]);
});
