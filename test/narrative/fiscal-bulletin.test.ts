import { readFileSync } from "node:fs";
import { measureTable } from "../../src/measures/measure-table";
import { compose } from "../../src/narrative/compose";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { parsePeriodCode } from "../../src/quantity/period";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { corpusPath, describeCorpus, readCorpus } from "../corpus";
import { PLAIN_STYLE } from "./compose-table";

/** What the ministry calls an item, and the indicator of the workbook that is the same. */
const ITEMS: readonly (readonly [official: string, indicator: string])[] = [
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

/** The workbook leaves some columns blank in that quarter, and two published rates stand on another base. */
const DERIVABLE = 33;

describeCorpus("the ministry's bulletin of 2025Q1", () => {
  test("each item whose rate can be derived is said with the same value, verb and unit, and a rate inside its rounding interval", async () => {
    const bulletin = readFileSync(corpusPath("texts/mof-2025Q1.txt"), "utf8");
    const workbook = await PackageWorkbook.open(readCorpus("workbooks/cn-mof-fiscal-monthly.xlsx"), "fiscal.xlsx");
    const [sheet] = await workbook.sheets();
    const [table] = recogniseTables(await workbook.readGrid(sheet?.name ?? ""), { fileName: "fiscal.xlsx" });
    if (table === undefined) throw new Error("no table");
    const findings = measureTable(table, { period: parsePeriodCode("2025-03/ytd"), entity: null, decimals: 1, rounding: "half-up" });
    const text = compose({ sets: [{ table, findings, firstIndex: 0 }], style: { ...PLAIN_STYLE, length: "full" } }).sentences.map((sentence) => sentence.text).join("");
    const compared = ITEMS.flatMap(([official, indicator]) => {
      const published = new RegExp(`(?:^|[^一-龥])${official}(\\d+)亿元，同比(增长|下降)([\\d.]+)%`, "m").exec(bulletin);
      const label = findings.find((finding) => finding.indicator === indicator)?.label;
      if (published === null || label === undefined) return [];
      const [, value = "", verb = "", rate = ""] = published;
      const said = new RegExp(`${label}${value}亿元，同比(?:增收|减收|增加|减少|多退|少退)(\\d+)亿元，(增长|下降)([\\d.]+)%`).exec(text);
      return [{ official, value, verb, rate: Number(rate), said: said === null ? null : { change: Number(said[1]), verb: said[2], rate: Number(said[3]) } }];
    });
    for (const item of compared) {
      expect(item).toMatchObject({ said: { verb: item.verb } });
      if (item.said !== null) expect(withinRounding(Number(item.value), item.said, item.rate)).toBe(true);
    }
    expect(compared).toHaveLength(DERIVABLE);
  });
});

/** Whether the published rate can come from figures that round to those printed. */
function withinRounding(value: number, said: { readonly change: number; readonly verb: string | undefined; readonly rate: number }, published: number): boolean {
  const base = said.verb === "增长" ? value - said.change : value + said.change;
  const rates = [-0.5, 0.5].flatMap((up) => [-0.5, 0.5].map((down) => Math.abs(((value + up) / (base + down) - 1) * 100)));
  return published >= Math.min(...rates) - 0.05 && published <= Math.max(...rates) + 0.05;
}
