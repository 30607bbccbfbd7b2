import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { CALCULATIONS } from "../measures/calculate";
import { LOCALES, type Locale } from "../lexicon/roles";
import { Problem } from "../sheet/problem";
import { VERSION } from "../version";
import type { AuditOptions } from "./audit";
import { calculateOne, calculateStream, type CalcOptions } from "./calc";
import { addCorrectionOptions } from "./correction-options";
import type { InspectOptions } from "./inspect";
import { addLooksOptions } from "./looks-options";
import type { ReportOptions } from "./report";
import { fillIn } from "./texts/fill-in";
import type { Texts } from "./texts/texts";
import { TEXTS } from "./texts/dictionaries";
import { readPeriod } from "./period-option";

/**
 * Each command is loaded when it is called: `--version` and a sum need not wait for the reading of workbooks.
 * @param setExitCode told of an exit code other than 0 when a command is done; the highest one counts
 */
export function buildProgram(locale: Locale, setExitCode: (code: number) => void): Command {
  const texts = TEXTS[locale];
  const program = new Command("indicator-brief")
    .description(texts.help.program)
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text, locale)) })
    .showSuggestionAfterError(false);
  addInspect(program, texts);
  addReport(program, texts, setExitCode);
  addBriefs(program, texts, locale);
  addAudit(program, texts, setExitCode);
  addCalc(program, texts, setExitCode);
  return program;
}

/** Commander's own remark on a wrong call, as one line in our form. */
function oneLine(text: string, locale: Locale): string {
  const reason = ofArgument(text.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ").trim(), TEXTS[locale]);
  return `${locale === "en" ? "The call is wrong: " : "命令有误："}${reason}\n`;
}

/** A wrong value of an option: our own sentence where there is one, or what it can be. */
function ofArgument(reason: string, texts: Texts): string {
  const [, option = "", value = "", sentence = ""] = /^option '(.+)' argument '(.*)' is invalid\. (.+)$/.exec(reason) ?? [];
  const choices = /^Allowed choices are (.+)\.$/.exec(sentence)?.[1];
  if (choices !== undefined) return fillIn(texts.refusals.notAChoice, { option, value, choices });
  return sentence === "" ? reason : sentence;
}

function addInspect(program: Command, texts: Texts): void {
  addCorrectionOptions(program.command("inspect"), texts)
    .description(texts.help.inspect)
    .addArgument(new Argument("<FILE.xlsx>", texts.help.file))
    .option("--sheet <NAME>", texts.help.sheet)
    .option("--brief <BRIEF.json>", texts.help.brief)
    .addOption(new Option("--locale <LOCALE>", texts.help.locale).choices(LOCALES))
    .option("--json", texts.help.json)
    .action(async (file: string, options: InspectOptions) => (await import("./inspect")).inspect(file, options));
}

function addReport(program: Command, texts: Texts, setExitCode: (code: number) => void): void {
  addLooksOptions(addCorrectionOptions(program.command("report"), texts), texts)
    .description(texts.help.report)
    .addArgument(new Argument("<FILE.xlsx...>", texts.help.files))
    .option("--prior <FILE.xlsx>", texts.help.prior)
    .option("--sheet <NAME>", texts.help.sheet)
    .option("--range <A1:J20>", texts.help.range)
    .addOption(new Option("--period <PERIOD>", texts.help.period).argParser(readPeriod))
    .option("--brief <BRIEF.json>", texts.help.brief)
    .addOption(new Option("--length <LENGTH>", texts.help.length).choices(["brief", "standard", "full"]))
    .addOption(new Option("--locale <LOCALE>", texts.help.locale).choices(LOCALES))
    .addOption(roundingOption(texts))
    .addOption(decimalsOption(texts))
    .addOption(new Option("--entity <NAME>", texts.help.entity).conflicts(["eachEntity", "entityBlocks"]))
    .addOption(new Option("--each-entity", texts.help.eachEntity).conflicts("entityBlocks"))
    .option("--entity-blocks", texts.help.entityBlocks)
    .addOption(new Option("--date <DATE>", texts.help.date).argParser((value) => readDate(value, texts)))
    .addOption(new Option("--refresh [ID]", texts.help.refresh).conflicts(["roll", "sheet", "range"]))
    .addOption(new Option("--roll [ID]", texts.help.roll).conflicts("range"))
    .option("--drop-additions", texts.help.dropAdditions)
    .option("--out <OUT>", texts.help.out)
    .option("--force", texts.help.force)
    .addOption(new Option("--threads <N>", texts.help.threads).argParser((value) => readThreads(value, texts)))
    .option("--json", texts.help.json)
    .action(async (files: readonly string[], options: ReportOptions) => setExitCode(await (await import("./report")).report(files, options)));
}

function addBriefs(program: Command, texts: Texts, locale: Locale): void {
  program
    .command("briefs")
    .description(texts.help.briefs)
    .addArgument(new Argument("<FILE.xlsx>", texts.help.file))
    .addOption(new Option("--locale <LOCALE>", texts.help.locale).choices(LOCALES))
    .option("--json", texts.help.json)
    .action(async (file: string, options: { readonly json?: true }) => (await import("./briefs")).listBriefs(file, options.json === true, locale));
}

function addAudit(program: Command, texts: Texts, setExitCode: (code: number) => void): void {
  program
    .command("audit")
    .description(texts.help.audit)
    .addArgument(new Argument("<REPORT>", texts.help.written))
    .option("--against <FILE.xlsx>", texts.help.against)
    .addOption(new Option("--locale <LOCALE>", texts.help.locale).choices(LOCALES))
    .option("--json", texts.help.json)
    .action(async (file: string, options: AuditOptions) => setExitCode(await (await import("./audit")).audit(file, options)));
}

function addCalc(program: Command, texts: Texts, setExitCode: (code: number) => void): void {
  program
    .command("calc")
    .description(texts.help.calc)
    .addArgument(new Argument("[MEASURE]", texts.help.measure))
    .addArgument(new Argument("[VALUE...]", texts.help.values))
    .addOption(decimalsOption(texts))
    .addOption(roundingOption(texts))
    .addOption(new Option("--locale <LOCALE>", texts.help.locale).choices(LOCALES))
    .option("--stdin", texts.help.stdin)
    .addHelpText("after", `\n${Object.entries(CALCULATIONS).map(([measure, values]) => `  ${measure.padEnd(20)}${values.join(" ")}`).join("\n")}`)
    // Negative values such as -46 look like options and are handed through as they stand.
    .allowUnknownOption()
    .action(async (measure: string | undefined, values: readonly string[], options: CalcOptions & { readonly stdin?: true }) => {
      if (options.stdin === undefined) return calculateOne(measure, values, options, texts);
      if (measure !== undefined) throw new Problem("call-invalid", { reason: texts.refusals.stdinAndValues });
      setExitCode(await calculateStream(process.stdin, process.stdout, options, texts));
    });
}

function roundingOption(texts: Texts): Option {
  return new Option("--rounding <RULE>", texts.help.rounding).choices(["half-up", "half-even"]);
}

function decimalsOption(texts: Texts): Option {
  return new Option("--decimals <N>", texts.help.decimals).argParser((value) => {
    if (!/^\d$/.test(value)) throw new InvalidArgumentError(fillIn(texts.refusals.notDecimals, { value }));
    return Number(value);
  });
}

function readThreads(value: string, texts: Texts): number {
  if (!/^\d{1,2}$/.test(value) || Number(value) < 1 || Number(value) > 64) throw new InvalidArgumentError(fillIn(texts.refusals.notThreads, { value }));
  return Number(value);
}

function readDate(value: string, texts: Texts): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError(fillIn(texts.refusals.notADate, { value }));
  return value;
}
