import { existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { handSetOf, templatesOf, type Brief } from "../brief/brief";
import { briefSheets, chosenBrief, ownSheets, readGrids } from "../brief/brief-sheets";
import { makeReport } from "../brief/make-report";
import { refreshReport } from "../brief/refresh";
import { assessmentOf, styleOf } from "../brief/office";
import { reportMark } from "../brief/report-mark";
import { entitiesOf } from "../brief/report-request";
import { rollForward } from "../brief/roll-forward";
import { briefOf, writeReport, type SavedBrief } from "../brief/saved-brief";
import { readableGrids } from "../brief/readable-grids";
import { DEFAULT_STYLE, type EntityChoice, type Length, type OfficeStyle, type PriorWorkbook, type Report, type ReportRequest } from "../brief/report";
import { today } from "../brief/today";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { PackageWorkbook } from "../package/package-workbook";
import { parsePeriodCode, type Period } from "../quantity/period";
import type { Rounding } from "../quantity/rounding";
import { parseArea } from "../sheet/address";
import { cropGrid } from "../sheet/crop-grid";
import { Problem } from "../sheet/problem";
import { readBrief } from "./brief-file";
import { correctionsGiven, type CorrectionOptions } from "./correction-options";
import { readBytes, writeWhole } from "./file-access";
import { looksGiven, type LooksOptions } from "./looks-options";
import { Progress } from "./progress";
import { renewalJson, renewalText, type Renewal } from "./renewal";
import { reportJson, type WrittenFile } from "./report-json";
import { oneByOne, onThreads, threadsFor, type FileOutcome, type ReportOnFile } from "./report-several";
import { reportText } from "./report-text";
import { fillIn } from "./texts/fill-in";
import { TEXTS } from "./texts/dictionaries";

export interface ReportOptions extends LooksOptions, CorrectionOptions {
  readonly prior?: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly period?: Period;
  readonly brief?: string;
  readonly length?: Length;
  readonly locale?: Locale;
  readonly rounding?: Rounding;
  readonly decimals?: number;
  readonly entity?: string;
  readonly eachEntity?: true;
  readonly entityBlocks?: true;
  readonly date?: string;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
  /** How many threads report on several files at once; absent = as many as there are processors. */
  readonly threads?: number;
  /** A brief's id, or true for the only one. */
  readonly roll?: string | true;
  readonly refresh?: string | true;
  readonly dropAdditions?: true;
}

/** What is the same for all files of one call. */
interface ReportJob {
  readonly options: ReportOptions;
  readonly brief: Brief | null;
  readonly style: OfficeStyle;
  /** What of the style the call itself asks for. */
  readonly asked: Partial<OfficeStyle>;
  readonly prior: PriorWorkbook | null;
  readonly date: string;
}

/**
 * Reports on one file, or on several.
 * @returns the exit code: 0, or 1 when one of several files failed
 * @throws Problem when the call is wrong, or the only file cannot be reported on
 */
export async function report(files: readonly string[], options: ReportOptions): Promise<number> {
  const job = await prepare(options);
  const [only] = files;
  if (files.length > 1 || only === undefined) return reportSeveral(files, job);
  if (options.out !== undefined) assertFree(only, options.out, job);
  const { report, brief, renewal, written } = await reportOn(only, options.out ?? null, job);
  const style = renewal === null ? job.style : styleOf(brief);
  process.stdout.write(options.json ? `${JSON.stringify({ ...reportJson(report, written, style), ...renewalJson(renewal) }, null, 1)}\n` : renewalText(renewal, style) + reportText(report, written, style));
  return 0;
}

async function prepare(options: ReportOptions): Promise<ReportJob> {
  const brief = options.brief === undefined ? null : await givenBrief(options.brief);
  const asked = { locale: options.locale, length: options.length, rounding: options.rounding, decimals: options.decimals };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return {
    options,
    brief,
    asked: given,
    style: { ...(brief === null ? DEFAULT_STYLE : styleOf(brief)), ...given },
    prior: options.prior === undefined ? null : await readPrior(options.prior),
    date: options.date ?? today(),
  };
}

/** A brief comes as a file of its own, or in the workbook that it was written into. */
async function givenBrief(file: string): Promise<Brief> {
  if (!/\.xlsx$/i.test(file)) return readBrief(file);
  return chosenBrief(await PackageWorkbook.open(readBytes(file), basename(file)), true);
}

async function readPrior(file: string): Promise<PriorWorkbook> {
  const workbook = await PackageWorkbook.open(readBytes(file), basename(file));
  return { grids: await readableGrids(workbook, null), fileName: basename(file) };
}

async function reportSeveral(files: readonly string[], job: ReportJob): Promise<number> {
  const { out } = job.options;
  if (out !== undefined) makeFolder(out, job.style.locale);
  const threads = threadsFor(files.length, job.options.threads);
  const progress = new Progress(process.stderr, files.length);
  let failed = false;
  for await (const outcome of threads === 1 ? oneByOne(files, (file) => fileOutcome(file, job)) : onThreads(files, job.options, threads)) {
    progress.clear();
    (outcome.failed ? process.stderr : process.stdout).write(`${outcome.line}\n`);
    failed ||= outcome.failed;
    progress.advance();
  }
  progress.clear();
  return failed ? 1 : 0;
}

/** What a thread of its own does with each file it is given. */
export async function reportOnFiles(options: ReportOptions): Promise<ReportOnFile> {
  const job = await prepare(options);
  return (file) => fileOutcome(file, job);
}

async function fileOutcome(file: string, job: ReportJob): Promise<FileOutcome> {
  const { out, json } = job.options;
  try {
    const target = out === undefined ? null : join(out, `${basename(file, extname(file))}.xlsx`);
    if (target !== null) assertFree(file, target, job);
    const { report, written } = await reportOn(file, target, job);
    return { line: json ? JSON.stringify(reportJson(report, written, job.style)) : `${file}: ${resultLine(report, written)}`, failed: false };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { line: `${file}: ${describeProblem(error, job.style.locale)}`, failed: true };
  }
}

function resultLine(report: Report, written: WrittenFile | null): string {
  return written === null ? (report.sentences[0]?.text ?? "") : `${written.file} (${written.sheets.join("、")})`;
}

function makeFolder(path: string, locale: Locale): void {
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new Problem("call-invalid", { reason: fillIn(TEXTS[locale].refusals.severalNeedFolder, { value: path }) });
  }
  mkdirSync(path, { recursive: true });
}

/** Refuses early what would be refused at the end: nothing is computed in vain, and the input is never replaced. */
function assertFree(file: string, out: string, job: ReportJob): void {
  if (!existsSync(out)) return;
  if (existsSync(file) && realpathSync(file) === realpathSync(out)) {
    throw new Problem("call-invalid", { reason: fillIn(TEXTS[job.style.locale].refusals.outIsInput, { value: out }) });
  }
  if (job.options.force === undefined) throw new Problem("file-exists", { file: out });
}

/** A report on one file, with the brief behind it and what a roll or refresh had to say. */
interface Reported {
  readonly report: Report;
  readonly brief: SavedBrief;
  readonly renewal: Renewal | null;
}

async function reportOn(file: string, out: string | null, job: ReportJob): Promise<Reported & { readonly written: WrittenFile | null }> {
  const workbook = await PackageWorkbook.open(readBytes(file), basename(file));
  const reported = await reportFrom(workbook, job);
  if (out === null) return { ...reported, written: null };
  return { ...reported, written: await writeOut(workbook, reported, out, job) };
}

/** A copy to hand up is a file of its own: nothing of the workbook goes with it. */
async function writeOut(workbook: PackageWorkbook, { report, brief }: Reported, out: string, job: ReportJob): Promise<WrittenFile> {
  const force = job.options.force === true;
  if (job.options.submission) {
    writeWhole(resolve(out), PackageWorkbook.create(report.plans, basename(out)).save(), force);
    return { file: out, sheets: report.plans.map(({ name }) => name) };
  }
  const applied = await writeReport(workbook, report, brief, job.date, job.options.dropAdditions === true);
  writeWhole(resolve(out), workbook.save(), force);
  return { file: out, sheets: applied.map(({ sheet }) => sheet) };
}

async function reportFrom(workbook: PackageWorkbook, job: ReportJob): Promise<Reported> {
  const { options } = job;
  if (options.roll !== undefined || options.refresh !== undefined) return renewed(workbook, job);
  const { brief } = job;
  const read = await readableGrids(workbook, options.sheet ?? null);
  const { sheets, period } = brief?.source ?? {};
  const chosen = options.sheet === undefined && sheets !== undefined ? read.filter((grid) => sheets.includes(grid.sheet)) : read;
  const request: ReportRequest = {
    grids: croppedTo(options.range, chosen, job.style.locale),
    fileName: workbook.fileName,
    prior: job.prior,
    corrections: correctionsGiven(options, brief),
    period: options.period ?? (period === undefined ? null : parsePeriodCode(period)),
    entities: entityChoice(options, brief),
    style: job.style,
    looks: looksGiven(options, brief),
    ...(brief && { assessment: assessmentOf(brief), templates: templatesOf(brief), handSet: handSetOf(brief) }),
    ...(brief?.id !== undefined && { mark: brief.id }),
    date: job.date,
  };
  return { report: makeReport(request), brief: briefOf(request, brief), renewal: null };
}

/** The report of a brief that the workbook holds, or that is given: of today's figures, or of the next period's. */
async function renewed(workbook: PackageWorkbook, { options, brief: given, prior, date, asked }: ReportJob): Promise<Reported> {
  const saved = given === null ? await chosenBrief(workbook, options.roll ?? options.refresh ?? true) : { ...given, id: given.id ?? reportMark(given.source?.sheets ?? [], null) };
  const brief = { ...saved, style: { ...saved.style, ...asked }, looks: { ...saved.looks, ...looksGiven(options, saved) } };
  const { fileName } = workbook;
  const sheets = await workbook.sheets();
  if (options.roll !== undefined) {
    const grids = await readableGrids(workbook, options.sheet ?? null);
    const rolled = rollForward({ brief, own: ownSheets(brief, sheets), grids, fileName, prior, date, to: options.period ?? null });
    return { report: rolled.report, brief: rolled.brief, renewal: { kind: "rolled", rolled } };
  }
  const grids = await readGrids(workbook, briefSheets(brief, sheets));
  const refreshed = refreshReport(brief, { grids, fileName, prior, date });
  return { report: refreshed.report, brief: refreshed.brief, renewal: { kind: "refreshed", refreshed } };
}

function croppedTo(range: string | undefined, grids: ReportRequestGrids, locale: Locale): ReportRequestGrids {
  if (range === undefined) return grids;
  const named = grids.flatMap((grid) => (grid.namedAreas ?? []).filter(({ name }) => name.toLowerCase() === range.toLowerCase()).map(({ area }) => cropGrid(grid, area)));
  if (named.length > 0) return named;
  const area = parseArea(range);
  if (area === null) throw new Problem("range-invalid", { range });
  if (grids.length > 1) throw new Problem("call-invalid", { reason: TEXTS[locale].refusals.rangeNeedsSheet });
  return grids.map((grid) => cropGrid(grid, area));
}

type ReportRequestGrids = Awaited<ReturnType<typeof readableGrids>>;

function entityChoice(options: ReportOptions, brief: Brief | null): EntityChoice {
  if (options.eachEntity) return { kind: "each" };
  if (options.entityBlocks) return { kind: "blocks" };
  if (options.entity !== undefined) return { kind: "one", entity: options.entity };
  return brief === null ? { kind: "all" } : entitiesOf(brief);
}
