import { readFileSync } from "node:fs";
import { measureTable } from "../../src/measures/measure-table";
import type { Finding } from "../../src/measures/finding";
import { compose } from "../../src/narrative/compose";
import { DEFAULT_WORDING } from "../../src/narrative/style";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { parsePeriodCode } from "../../src/quantity/period";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { corpusPath, readCorpus } from "../corpus";
import { PLAIN_STYLE } from "./compose-table";

/** What the ministry calls an item, and the indicator of the workbook that is the same. */
const INDICATORS: readonly (readonly [official: string, indicator: string])[] = [
  ["全国一般公共预算收入", "一般公共预算收入"],
  ["全国税收收入", "一般公共预算收入:税收收入"],
  ["非税收入", "一般公共预算收入:非税收入"],
  ["中央一般公共预算收入", "一般公共预算收入:中央财政"],
  ["地方一般公共预算本级收入", "一般公共预算收入:地方财政"],
  ["国内增值税", "一般公共预算收入:税收收入:增值税"],
  ["国内消费税", "一般公共预算收入:税收收入:消费税"],
  ["企业所得税", "一般公共预算收入:税收收入:企业所得税"],
  ["个人所得税", "一般公共预算收入:税收收入:个人所得税"],
  ["进口货物增值税、消费税", "一般公共预算收入:税收收入:海关代征增值税和消费税"],
  ["关税", "一般公共预算收入:税收收入:关税"],
  ["出口退税", "一般公共预算收入:税收收入:外贸企业出口退税"],
  ["城市维护建设税", "一般公共预算收入:税收收入:城市维护建设税"],
  ["车辆购置税", "一般公共预算收入:税收收入:车辆购置税"],
  ["印花税", "一般公共预算收入:税收收入:印花税"],
  ["证券交易印花税", "一般公共预算收入:税收收入:证券交易印花税"],
  ["资源税", "一般公共预算收入:税收收入:资源税"],
  ["契税", "一般公共预算收入:税收收入:契税"],
  ["房产税", "一般公共预算收入:税收收入:房产税"],
  ["城镇土地使用税", "一般公共预算收入:税收收入:城镇土地使用税"],
  ["土地增值税", "一般公共预算收入:税收收入:土地增值税"],
  ["全国一般公共预算支出", "一般公共预算支出"],
  ["中央一般公共预算本级支出", "一般公共预算支出:中央财政"],
  ["地方一般公共预算支出", "一般公共预算支出:地方财政"],
  ["教育支出", "一般公共预算支出:教育"],
  ["科学技术支出", "一般公共预算支出:科学技术"],
  ["文化旅游体育与传媒支出", "一般公共预算支出:文化体育与传媒"],
  ["社会保障和就业支出", "一般公共预算支出:社会保障和就业"],
  ["卫生健康支出", "一般公共预算支出:卫生健康"],
  ["节能环保支出", "一般公共预算支出:节能环保"],
  ["城乡社区支出", "一般公共预算支出:城乡社区事务"],
  ["农林水支出", "一般公共预算支出:农林水事务"],
  ["交通运输支出", "一般公共预算支出:交通运输"],
  ["全国政府性基金预算收入", "全国政府性基金收入"],
  ["中央政府性基金预算收入", "中央政府性基金收入"],
  ["地方政府性基金预算本级收入", "地方政府性基金本级收入"],
  ["国有土地使用权出让收入", "国有土地使用权出让收入"],
  ["全国政府性基金预算支出", "全国政府性基金支出"],
  ["中央政府性基金预算本级支出", "中央政府性基金支出"],
  ["地方政府性基金预算支出", "地方政府性基金本级支出"],
  ["国有土地使用权出让收入相关支出", "国有土地使用权出让支出"],
];

/** An item of the ministry's bulletin beside what the tool says of the same indicator. */
export interface ComparedItem {
  readonly official: string;
  readonly published: { readonly value: number; readonly verb: string; readonly rate: number };
  /** null: the workbook holds no such figures for the quarter. */
  readonly generated: { readonly sentence: string; readonly value: number; readonly verb: string; readonly rate: number; readonly isWithinRounding: boolean } | null;
}

/** Every item of the bulletin whose rate it prints, in its order, with the sentence in a bulletin's style: value and rate, zeros dropped. */
export async function comparedItems(): Promise<readonly ComparedItem[]> {
  const bulletin = readFileSync(corpusPath("texts/mof-2025Q1.txt"), "utf8");
  const { findings, text } = await generated();
  const known = new Map(INDICATORS);
  const items = [...bulletin.matchAll(/([\u4e00-\u9fff、]+?)(?:合计)?(\d+)亿元，同比(增长|下降)([\d.]+)%/g)];
  return items.map(([, official = "", value = "", verb = "", rate = ""]) => {
    const indicator = known.get(official);
    const own = findings.filter((finding) => finding.indicator === indicator);
    return { official, published: { value: Number(value), verb, rate: Number(rate) }, generated: generatedItem(text, own, Number(rate)) };
  });
}

async function generated(): Promise<{ readonly findings: readonly Finding[]; readonly text: string }> {
  const workbook = await PackageWorkbook.open(readCorpus("workbooks/cn-mof-fiscal-monthly.xlsx"), "fiscal.xlsx");
  const [sheet] = await workbook.sheets();
  const [table] = recogniseTables(await workbook.readGrid(sheet?.name ?? ""), { fileName: "fiscal.xlsx" });
  if (table === undefined) throw new Error("no table");
  const findings = [...measureTable(table, { period: parsePeriodCode("2025-03/ytd"), entity: null, decimals: 1, rounding: "half-up" })];
  const style = { ...PLAIN_STYLE, length: "full" as const, trimZeros: true, wording: { ...DEFAULT_WORDING, changes: false } };
  return { findings, text: compose({ sets: [{ table, findings, firstIndex: 0 }], style }).sentences.map((sentence) => sentence.text).join("") };
}

function generatedItem(text: string, own: readonly Finding[], published: number): ComparedItem["generated"] {
  const [first] = own;
  const value = own.find(({ measure }) => measure === "value")?.inputs[0]?.figure;
  if (first === undefined || value?.kind !== "known") return null;
  // Two indicators are called 中央财政: the figure tells which is meant.
  const said = new RegExp(`(?<![\\u4e00-\\u9fff])(?:全国)?${first.label}(?:收入|支出)?(${value.value.abs().toString()})亿元，同比(增长|下降)([\\d.]+)%`).exec(text);
  const growth = own.find(({ measure }) => measure === "growth");
  if (said === null || growth === undefined) return null;
  const [sentence, printed = "", verb = "", rate = ""] = said;
  return { sentence, value: Number(printed), verb, rate: Number(rate), isWithinRounding: isWithinRounding(growth, published) };
}

/** Whether the published rate can come from figures that round to those of the workbook. */
function isWithinRounding(growth: Finding, published: number): boolean {
  const [now = Number.NaN, before = Number.NaN] = growth.inputs.map(({ figure }) => (figure.kind === "known" ? Math.abs(figure.value.toNumber()) : Number.NaN));
  const rates = [-0.5, 0.5].flatMap((up) => [-0.5, 0.5].map((down) => Math.abs(((now + up) / (before + down) - 1) * 100)));
  return published >= Math.min(...rates) - 0.05 && published <= Math.max(...rates) + 0.05;
}
