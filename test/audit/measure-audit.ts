import { auditText } from "../../src/audit/audit-text";
import type { Claim } from "../../src/audit/claim";
import { samePeriodLastYear, periodKey, comparePeriods } from "../../src/quantity/period-arithmetic";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import type { Table } from "../../src/recognition/table";
import { NO_CORRECTIONS } from "../../src/recognition/corrections";
import { readableGrids } from "../../src/brief/readable-grids";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { groupBy } from "../../src/sheet/group-by";
import { readCorpus } from "../corpus";
import { plantErrors, type Planted } from "./planted-errors";
import { relationsOf } from "./relations";

export const REPORTS: readonly { readonly text: string; readonly workbook: string | null }[] = [
  { text: "township-and-safety-reports", workbook: null },
  { text: "mof-2012-fullwidth", workbook: null },
  { text: "mof-2025Q1", workbook: null },
  { text: "mof-2025Q1", workbook: "cn-mof-fiscal-monthly" },
  { text: "nbs-2020Q1-extract", workbook: "cn-nbs-gdp-constant-quarterly" },
  { text: "nbs-2020Q1-extract", workbook: "cn-nbs-gdp-current-quarterly" },
  { text: "ons-april2023", workbook: "en-ons-monthly-gdp-apr2023" },
  { text: "gwr-national-2008", workbook: null },
];

export interface Score {
  readonly report: string;
  readonly numbers: number;
  readonly recognised: number;
  /** Alarms on the true text: each one is false. */
  readonly falseOnTrue: number;
  readonly planted: number;
  readonly caught: number;
  readonly alarms: number;
  readonly right: number;
  readonly missed: readonly Planted[];
  readonly wrong: readonly { readonly planted: Planted; readonly claim: Claim }[];
}

export async function tablesOf(workbook: string): Promise<readonly Table[]> {
  const opened = await PackageWorkbook.open(readCorpus(`workbooks/${workbook}.xlsx`), `${workbook}.xlsx`);
  return (await readableGrids(opened, null)).flatMap((grid) => recogniseTables(grid, { fileName: `${workbook}.xlsx`, corrections: NO_CORRECTIONS }));
}

/** For each indicator its newest figure and that of a year before. */
function newestAndPrior(tables: readonly Table[]): readonly (readonly number[])[] {
  return tables.flatMap((table) => {
    const byName = groupBy(table.observations, (observation) => `${observation.indicator} ${observation.entity ?? ""}`);
    return [...byName.values()].flatMap((observations) => {
      const known = observations.filter((observation) => observation.role === "actual" && observation.figure.kind === "known" && observation.period !== null);
      const newest = known.reduce<(typeof known)[number] | null>((best, one) => (best === null || (one.period !== null && best.period !== null && comparePeriods(one.period, best.period) > 0) ? one : best), null);
      const period = newest?.period ?? null;
      if (newest === null || period === null) return [];
      const prior = known.find((observation) => observation.period !== null && periodKey(observation.period) === periodKey(samePeriodLastYear(period)));
      const value = (observation: (typeof known)[number] | undefined): number => (observation?.figure.kind === "known" ? observation.figure.value.toNumber() : 0);
      return [[value(newest), value(prior)]];
    });
  });
}

const isAlarm = (claim: Claim): boolean => claim.verdict === "inconsistent" || claim.verdict === "wording";
const keyOf = (claim: Claim): string => `${claim.kind} ${claim.text}`;

/** What a planted change may set off stands in its sentence or the ones beside it. */
const AROUND = 160;

export async function measure(report: (typeof REPORTS)[number]): Promise<Score> {
  const text = new TextDecoder().decode(readCorpus(`texts/${report.text}.txt`));
  const tables = report.workbook === null ? [] : await tablesOf(report.workbook);
  const series = newestAndPrior(tables);
  const options = { locale: "zh-CN", tables } as const;
  const truth = auditText(text, options);
  const known = new Set(truth.claims.filter(isAlarm).map(keyOf));
  const { numbers, relations } = relationsOf(text, series);
  const lastYear = (value: string): string | null => {
    const pair = series.find(([newest]) => String(Math.abs(newest ?? 0)) === value);
    return pair === undefined || pair[1] === 0 ? null : String(Math.abs(pair[1] ?? 0));
  };
  let [planted, caught, alarms, right] = [0, 0, 0, 0];
  const missed: Planted[] = [];
  const wrong: { planted: Planted; claim: Claim }[] = [];
  for (const change of plantErrors(text, lastYear)) {
    const audited = auditText(change.text, options);
    const fresh = audited.claims.filter((claim) => isAlarm(claim) && !known.has(keyOf(claim)));
    for (const claim of fresh) {
      alarms += 1;
      if (concerns(claim, change)) right += 1;
      else wrong.push({ planted: change, claim });
    }
    if (!isOutside(change, numbers, relations)) continue;
    planted += 1;
    if (fresh.some((claim) => concerns(claim, change))) caught += 1;
    else missed.push(change);
  }
  return { report: `${report.text}${report.workbook === null ? "" : ` against ${report.workbook}`}`, numbers: truth.numbers, recognised: truth.recognised, falseOnTrue: known.size, planted, caught, alarms, right, missed, wrong };
}

/** Near the change; or the same thing said elsewhere, which the alarm names. */
function concerns(claim: Claim, change: Planted): boolean {
  return (claim.start < change.number.end + AROUND && claim.end > change.number.start - AROUND) || (claim.kind === "repetition" && claim.expected !== null);
}

/** Whether the change breaks some relation that the number takes part in. */
function isOutside(change: Planted, numbers: ReturnType<typeof relationsOf>["numbers"], relations: ReturnType<typeof relationsOf>["relations"]): boolean {
  const index = numbers.findIndex((number) => number.start === change.number.start);
  const own = relations.filter((relation) => relation.places.includes(index));
  if (own.length === 0) return false;
  const value = change.value === null ? null : Number(change.value.normalize("NFKC").replaceAll(",", ""));
  if (change.operator === "万 dropped") return true;
  if (change.operator === "direction" || change.operator === "% and 百分点") return own.some((relation) => relation.kind !== "value" && relation.kind !== "sum" && (change.operator === "direction" || relation.places.at(-1) === index));
  return own.some((relation) => !relation.holds(relation.places.map((place) => (place === index ? (value ?? 0) : (numbers[place]?.value.abs().toNumber() ?? 0)))));
}
