import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE, type ReportRequest, type TabLooks } from "../../src/brief/report";
import type { Locale } from "../../src/lexicon/roles";
import { PackageWorkbook } from "../../src/package/package-workbook";
import type { Grid } from "../../src/sheet/grid";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { describeCorpus, readCorpus } from "../corpus";
import { overflowing, shownDifferences, valueDifferences } from "./computed-differences";
import { readFlatSheets } from "./flat-sheet";
import { convertWorkbooks, describeLibreOffice } from "./soffice";
import { withoutCachedValues } from "./stripped-values";

const TIMEOUT = 300_000;

interface WrittenReport {
  readonly tabs: readonly { readonly plan: SheetPlan; readonly sheet: string }[];
  readonly bytes: Uint8Array;
}

/** Reports on every visible sheet and writes all tabs into a copy. */
async function writeReport(bytes: Uint8Array, fileName: string, locale: Locale, looks: TabLooks): Promise<WrittenReport> {
  const workbook = await PackageWorkbook.open(bytes, fileName);
  const grids: Grid[] = [];
  for (const { name, visible } of await workbook.sheets()) if (visible) grids.push(await workbook.readGrid(name));
  const request: ReportRequest = { grids, fileName, prior: null, period: null, entities: { kind: "all" }, style: { ...DEFAULT_STYLE, locale }, looks, assessment: { lights: { yellow: 10, red: 30 } }, date: "2026-11-24" };
  const { plans } = makeReport(request);
  const applied = await workbook.write({ plans, brief: null });
  return { tabs: plans.map((plan, index) => ({ plan, sheet: applied[index]?.sheet ?? "" })), bytes: workbook.save() };
}

/** What LibreOffice, made to compute, finds different in each written tab, and numbers too wide for their columns. */
async function differences(files: readonly (readonly [string, Uint8Array, Locale])[], looks: TabLooks = {}): Promise<Readonly<Record<string, unknown>>> {
  const written = new Map<string, WrittenReport>();
  for (const [name, bytes, locale] of files) written.set(name, await writeReport(bytes, `${name}.xlsx`, locale, looks));
  const computed = convertWorkbooks(new Map([...written].map(([name, { bytes, tabs }]) => [name, tabs.reduce((stripped, { sheet }) => withoutCachedValues(stripped, sheet), bytes)])), "fods");
  return Object.fromEntries(
    [...written].map(([name, { tabs }]) => {
      const sheets = readFlatSheets(computed.get(name) ?? new Uint8Array());
      return [name, tabs.flatMap(({ plan, sheet }) => [...valueDifferences(plan, sheets, sheet), ...shownDifferences(plan, sheets, sheet), ...overflowing(plan, sheets, sheet)])];
    }),
  );
}

const SAMPLES = ["city-safety-2012q1", "banner-safety-2012q1", "township-2004h1"];

const CORPUS: readonly (readonly [string, Locale])[] = [
  ["cn-mof-fiscal-monthly", "zh-CN"],
  ["cn-nbs-gdp-constant-quarterly", "zh-CN"],
  ["cn-nbs-gdp-current-quarterly", "zh-CN"],
  ["cn-nbs-province-gdp-annual", "zh-CN"],
  ["cn-industry-revenue-profit-monthly", "zh-CN"],
  ["cn-customs-trade-monthly", "zh-CN"],
  ["en-undp-hdr2008-table3", "en"],
  ["en-ons-monthly-gdp-apr2023", "en"],
  ["en-abs-labour-hours", "en"],
  ["en-ons-bop-2020q1", "en"],
  ["en-ons-tourism", "en"],
];

describeLibreOffice("summary tabs of the samples, computed again by LibreOffice", () => {
  it.each<[Locale, "office" | "accessible"]>([["zh-CN", "office"], ["en", "accessible"]])("have our values and show our digits (%s, %s)", async (locale, style) => {
    const files = SAMPLES.map((name) => [name, new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`))), locale] as const);
    expect(await differences(files, { style, workingPaper: true, ranking: true, signatures: true })).toEqual(Object.fromEntries(SAMPLES.map((name) => [name, []])));
  }, TIMEOUT);

  describeCorpus("and of the corpus", () => {
    it("have our values and show our digits", async () => {
      const files = CORPUS.map(([name, locale]) => [name, readCorpus(`workbooks/${name}.xlsx`), locale] as const);
      expect(await differences(files, { ranking: true })).toEqual(Object.fromEntries(CORPUS.map(([name]) => [name, []])));
    }, TIMEOUT);
  });
});
