import { existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { assessmentOf, styleOf, templatesOf, type Brief } from "../brief/brief";
import { makeReport } from "../brief/make-report";
import { readableGrids } from "../brief/readable-grids";
import { DEFAULT_STYLE, type EntityChoice, type Length, type OfficeStyle, type PriorWorkbook, type Report } from "../brief/report";
import { today } from "../brief/today";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { PackageWorkbook } from "../package/package-workbook";
import { parsePeriodCode, type Period } from "../quantity/period";
import type { Rounding } from "../quantity/rounding";
import type { Area } from "../sheet/address";
import { cropGrid } from "../sheet/crop-grid";
import { Problem } from "../sheet/problem";
import { readBrief } from "./brief-file";
import { correctionsGiven, type CorrectionOptions } from "./correction-options";
import { readBytes, writeWhole } from "./file-access";
import { Progress } from "./progress";
import { reportJson, type WrittenFile } from "./report-json";
import { reportText } from "./report-text";
import { fillIn } from "./texts/fill-in";
import { TEXTS } from "./texts/texts";

export interface ReportOptions extends CorrectionOptions {
  readonly prior?: string;
  readonly sheet?: string;
  readonly range?: Area;
  readonly period?: Period;
  readonly brief?: string;
  readonly length?: Length;
  readonly locale?: Locale;
  readonly rounding?: Rounding;
  readonly decimals?: number;
  readonly entity?: string;
  readonly eachEntity?: true;
  readonly date?: string;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

/** What is the same for all files of one call. */
interface ReportJob {
  readonly options: ReportOptions;
  readonly brief: Brief | null;
  readonly style: OfficeStyle;
  readonly prior: PriorWorkbook | null;
  readonly date: string;
}

/**
 * Reports on one file, or on several one after another.
 * @returns the exit code: 0, or 1 when one of several files failed
 * @throws Problem when the call is wrong, or the only file cannot be reported on
 */
export async function report(files: readonly string[], options: ReportOptions): Promise<number> {
  const job = await prepare(options);
  const [only] = files;
  if (files.length > 1 || only === undefined) return reportSeveral(files, job);
  if (options.out !== undefined) assertFree(only, options.out, job);
  const { report, written } = await reportOn(only, options.out ?? null, job);
  process.stdout.write(options.json ? `${JSON.stringify(reportJson(report, written, job.style), null, 1)}\n` : reportText(report, written, job.style));
  return 0;
}

async function prepare(options: ReportOptions): Promise<ReportJob> {
  const brief = options.brief === undefined ? null : readBrief(options.brief);
  const asked = { locale: options.locale, length: options.length, rounding: options.rounding, decimals: options.decimals };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return {
    options,
    brief,
    style: { ...(brief === null ? DEFAULT_STYLE : styleOf(brief)), ...given },
    prior: options.prior === undefined ? null : await readPrior(options.prior),
    date: options.date ?? today(),
  };
}

async function readPrior(file: string): Promise<PriorWorkbook> {
  const workbook = await PackageWorkbook.open(readBytes(file), basename(file));
  return { grids: await readableGrids(workbook, null), fileName: basename(file) };
}

async function reportSeveral(files: readonly string[], job: ReportJob): Promise<number> {
  const { out, json } = job.options;
  if (out !== undefined) makeFolder(out, job.style.locale);
  const progress = new Progress(process.stderr, files.length);
  let failed = false;
  for (const file of files) {
    try {
      const target = out === undefined ? null : join(out, `${basename(file, extname(file))}.xlsx`);
      if (target !== null) assertFree(file, target, job);
      const { report, written } = await reportOn(file, target, job);
      progress.clear();
      process.stdout.write(json ? `${JSON.stringify(reportJson(report, written, job.style))}\n` : `${file}: ${resultLine(report, written)}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failed = true;
      progress.clear();
      process.stderr.write(`${file}: ${describeProblem(error, job.style.locale)}\n`);
    }
    progress.advance();
  }
  progress.clear();
  return failed ? 1 : 0;
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

async function reportOn(file: string, out: string | null, job: ReportJob): Promise<{ report: Report; written: WrittenFile | null }> {
  const workbook = await PackageWorkbook.open(readBytes(file), basename(file));
  const report = await reportFrom(workbook, job);
  if (out === null) return { report, written: null };
  const applied = await workbook.write({ plans: report.plans, brief: null });
  writeWhole(resolve(out), workbook.save(), job.options.force === true);
  return { report, written: { file: out, sheets: applied.map(({ sheet }) => sheet) } };
}

async function reportFrom(workbook: PackageWorkbook, job: ReportJob): Promise<Report> {
  const { options, brief } = job;
  const read = await readableGrids(workbook, options.sheet ?? null);
  const { sheets, period } = brief?.source ?? {};
  const chosen = options.sheet === undefined && sheets !== undefined ? read.filter((grid) => sheets.includes(grid.sheet)) : read;
  return makeReport({
    grids: croppedTo(options.range, chosen, job.style.locale),
    fileName: workbook.fileName,
    prior: job.prior,
    corrections: correctionsGiven(options, brief),
    period: options.period ?? (period === undefined ? null : parsePeriodCode(period)),
    entities: entityChoice(options),
    style: job.style,
    ...(brief && { assessment: assessmentOf(brief), templates: templatesOf(brief) }),
    date: job.date,
  });
}

function croppedTo(range: Area | undefined, grids: ReportRequestGrids, locale: Locale): ReportRequestGrids {
  if (range === undefined) return grids;
  if (grids.length > 1) throw new Problem("call-invalid", { reason: TEXTS[locale].refusals.rangeNeedsSheet });
  return grids.map((grid) => cropGrid(grid, range));
}

type ReportRequestGrids = Awaited<ReturnType<typeof readableGrids>>;

function entityChoice(options: ReportOptions): EntityChoice {
  if (options.eachEntity) return { kind: "each" };
  return options.entity === undefined ? { kind: "all" } : { kind: "one", entity: options.entity };
}
