import { setFlagsFromString } from "node:v8";
import { CommanderError } from "commander";
import type { Locale } from "../lexicon/roles";
import { Problem } from "../sheet/problem";
import { messageLocale } from "./message-locale";
import { buildProgram } from "./program";
import { isReportThread, runReportThread } from "./report-several";

// V8 would take what is made for each row, because the first rows live long, straight into the memory that is seldom cleared: on a hundred thousand
// rows that costs a third of the time.
setFlagsFromString("--no-allocation-site-pretenuring");

/** 0 done · 1 done, but something among several failed · 2 the input or the call is wrong. */
async function run(): Promise<number> {
  const locale = messageLocale(process.argv, process.env);
  try {
    let exitCode = 0;
    await buildProgram(locale, (code) => (exitCode = Math.max(exitCode, code))).parseAsync(process.argv);
    return exitCode;
  } catch (error) {
    // Commander has already written its own line: help, version, or what is wrong with the call.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Problem)) throw error;
    return refuse(error, locale);
  }
}

async function refuse(problem: Problem, locale: Locale): Promise<number> {
  const { describeProblem } = await import("../lexicon/messages/messages");
  process.stderr.write(`${describeProblem(problem, locale)}\n`);
  return 2;
}

// Whoever reads our output may stop before its end (calc … | head): that is no fault of ours. A file it goes to may find no room.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code === "EPIPE") process.exit();
  void refuse(new Problem("file-not-writable", { file: "stdout" }, { cause }), messageLocale(process.argv, process.env)).then((code) => process.exit(code));
});

if (isReportThread()) void runReportThread(async (options) => (await import("./report")).reportOnFiles(options));
else void run().then((code) => (process.exitCode = code));
