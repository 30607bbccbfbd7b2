import { PLAIN_STYLE } from "../../../test/narrative/compose-table";
import { tableOf, type TableOf } from "../../../test/narrative/table-of";
import { measureTable } from "../../measures/measure-table";
import { voiceOf } from "../voice";
import { printSpans } from "../print-spans";
import { compose } from "../compose";
import { FieldBook, namedItems } from "./field-book";
import { parseTemplate } from "./parse-template";
import { templateNode } from "./print-template";
import { reverseTemplate } from "./reverse-template";

const voice = voiceOf(PLAIN_STYLE);

function setOf(given: TableOf) {
  const table = tableOf(given);
  return { table, findings: measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }), firstIndex: 0 };
}

function bookOf(given: TableOf): FieldBook {
  return new FieldBook(namedItems(voice, [setOf(given)]));
}

function printed(text: string, given: TableOf): string {
  const template = parseTemplate(text, bookOf(given));
  const { node, misfits } = templateNode(voice, template);
  const faults = [...template.errors.map(({ code, start }) => `${code}@${start}`), ...misfits.map(({ code, start }) => `${code}@${start}`)];
  return faults.length > 0 ? faults.join(" ") : printSpans(node).text;
}

const town = (investment: object, others: TableOf["rows"] = []): TableOf => ({
  title: "全镇主要指标",
  period: "2024H1",
  rows: [{ indicator: "固定资产投资", unit: "万元", figures: investment }, ...others],
});

const TOWN = town({ actual: 4120, prior: 4000, target: 9685 }, [{ indicator: "死亡人数", unit: "人", figures: { actual: 3, prior: 5, ceiling: 12 } }]);

test("fields, choices and judgements print what the figures say", () => {
  expect(printed("{期间}，全镇完成{固定资产投资}，占年任务的{完成率}，{进度判断}。", TOWN)).toBe("2024年上半年，全镇完成4120万元，占年任务的42.5%，慢于序时进度7.5个百分点。");
  expect(printed("固定资产投资同比{升降:增长|下降|持平}{同比}", town({ actual: 4120, prior: 4000 }))).toBe("固定资产投资同比增长3.0%");
  expect(printed("{死亡人数}，同比{死亡人数·增减:增加|减少|持平}{增减量}，{升降:上升|下降|持平}{同比}。", TOWN)).toBe("3人，同比减少2人，下降40.0%。");
  expect(printed("占控制指标{死亡人数的占控制指标}，{控制判断}", TOWN)).toBe("占控制指标25.0%，在控制进度范围内");
  expect(printed("投资{固定资产投资}{进度快慢:快于|慢于|持平于}序时进度{进度差}", TOWN)).toBe("投资4120万元慢于序时进度7.5个百分点");
  expect(printed("同比{固定资产投资同比}", town({ actual: 3900, prior: 4000 }))).toBe("同比-2.5%");
});

test("where nothing changed the number goes with its words, and the second word of the same change with its clause", () => {
  const text = "{固定资产投资}，同比{增减:增加|减少|持平}{增减量}，{升降:增长|下降|持平}{同比}。";
  expect(printed(text.replace("增减:", "升降:"), town({ actual: 4000, prior: 4000 }))).toBe("4000万元，同比持平。");
  expect(printed("{固定资产投资}，同比{升降:增长|下降|持平}{同比}。", town({ actual: 0, prior: 0 }))).toBe("0万元，同比持平。");
  expect(printed("{固定资产投资}，同比{升降:增长|下降|持平}{同比}。", town({ actual: 10_001, prior: 10_000 }))).toBe("10001万元，同比基本持平。");
  expect(printed("{固定资产投资}，同比{升降:增长|下降}{同比}。", town({ actual: 10_000, prior: 10_000 }))).toBe("unchanged@11");
});

test("an optional part that is gone has said nothing", () => {
  const text = "{固定资产投资}〔，同比增长{同比}〕〔，同比下降{同比}〕，{升降:多于|少于|持平于}上年{增减量}。";
  expect(printed(text, town({ actual: 4120, prior: 4000 }))).toBe("4120万元，同比增长3.0%，多于上年120万元。");
  expect(printed("{固定资产投资}〔，同比增长{同比}〕〔，同比下降{同比}〕，同比{升降:增长|下降|持平}{同比}。", town({ actual: 4000, prior: 4000 }))).toBe("4000万元，同比持平。");
});

test("a rate is held against both benchmarks", () => {
  const table: TableOf = { period: "2024H1", rows: [{ indicator: "城镇化率", unit: "%", figures: { actual: "65.2", benchmark: "66.4" }, secondBenchmark: "64.9" }] };
  const text = "城镇化率{城镇化率}，{高低:高于|低于|持平于}全省{对比差}，{第二高低:高于|低于|持平于}全国{第二对比差}。";
  expect(printed(text, table)).toBe("城镇化率65.2%，低于全省1.2个百分点，高于全国0.3个百分点。");
  expect(reverseTemplate(voice, bookOf(table), "城镇化率65.2%，低于全省平均1.2个百分点，高于全国平均0.3个百分点。").template).toBe("城镇化率{城镇化率}，{高低:高于|低于|持平于}全省平均{对比差}，{第二高低:高于|低于|持平于}全国平均{第二对比差}。");
});

test("an optional part goes where its figure is missing", () => {
  const text = "完成{固定资产投资}〔，占年任务的{完成率}〕〔，同比增长{同比}〕。";
  expect(printed(text, town({ actual: 4120, prior: 4000, target: 9685 }))).toBe("完成4120万元，占年任务的42.5%，同比增长3.0%。");
  expect(printed(text, town({ actual: 4120 }))).toBe("完成4120万元。");
  expect(printed(text, town({ actual: 3900, prior: 4000 }))).toBe("完成3900万元。");
  expect(printed(text, town({ actual: 3900, prior: 0 }))).toBe("完成3900万元。");
});

test("approximations are checked for truth", () => {
  const text = "投资{近|超|约:固定资产投资:5000}";
  expect(printed(text, town({ actual: 4870 }))).toBe("投资近5000万元");
  expect(printed(text, town({ actual: 5001 }))).toBe("投资超5000万元");
  expect(printed(text, town({ actual: 5000 }))).toBe("投资约5000万元");
  expect(printed(text, town({ actual: 2000 }))).toBe("untrue@2");
  expect(printed("投资{超:固定资产投资:0.5亿元}", town({ actual: 5001 }))).toBe("投资超0.5亿元");
  expect(printed("投资{超:固定资产投资:3人}", town({ actual: 5001 }))).toBe("approximation-number@2");
  expect(printed("投资{多:固定资产投资:5000}", town({ actual: 5012 }))).toBe("投资5000多万元");
});

test("words that say a direction are held to it", () => {
  expect(printed("同比增长{固定资产投资·同比}", town({ actual: 3900, prior: 4000 }))).toBe("turned@4");
  expect(printed("同比下降{固定资产投资·同比}", town({ actual: 3900, prior: 4000 }))).toBe("同比下降2.5%");
  expect(printed("同比增长{固定资产投资·同比}", town({ actual: 148, prior: -46 }))).toBe("no-figure@4");
});

test("errors stand at their character, with the fields that come nearest", () => {
  const errors = (text: string) => parseTemplate(text, bookOf(TOWN)).errors.map(({ code, start, end, nearest }) => [code, start, end, ...nearest.slice(0, 1)]);
  expect(errors("完成{固定资产投资额}")).toEqual([["field-unknown", 2, 11, "固定资产投资"]]);
  expect(errors("完成{固定资产投资")).toEqual([["brace-open", 2, 3]]);
  expect(errors("完成}")).toEqual([["brace-stray", 2, 3]]);
  expect(errors("〔完成{固定资产投资}")).toEqual([["part-open", 0, 1]]);
  expect(errors("〔{固定资产投资}〔，〕〕")[0]).toEqual(["part-nested", 9, 10]);
  expect(errors("{完成率}")).toEqual([["no-indicator", 0, 5, "固定资产投资"]]);
  expect(errors("{死亡人数·整改率}")).toEqual([["measure-missing", 0, 10, "死亡人数"]]);
  expect(errors("{死亡人数·升降:上升}")).toEqual([["choice-count", 0, 12]]);
  expect(errors("{死亡人数·占控制指标:高|低}")).toEqual([["choice-field", 0, 16]]);
  expect(errors("{大概齐:固定资产投资:5000}")[0]?.[0]).toBe("approximation-word");
  expect(errors("{}")).toEqual([["field-empty", 0, 2]]);
});

test("a template whose pattern no longer fits gives way to the grammar, and says so beside what it said before", () => {
  const text = "{期间}，企业利润{企业利润}，同比增长{同比}。";
  const tell = (figures: object) => compose({ sets: [setOf({ period: "2024Q1", rows: [{ indicator: "企业利润", unit: "万元", figures }] })], style: PLAIN_STYLE, templates: [{ text, last: "旧句" }] });
  expect(tell({ actual: 120, prior: 100 }).sentences.map((sentence) => sentence.text)).toEqual(["2024年一季度，企业利润120万元，同比增长20.0%。"]);
  const turned = tell({ actual: -20, prior: 100 });
  expect(turned.sentences.map((sentence) => sentence.text).join("")).toContain("转为亏损20万元");
  expect(turned.templates).toMatchObject([{ state: "replaced", before: "旧句", misfits: [{ code: "no-figure", text: "{同比}" }] }]);
});

test("what a template speaks of is not said again", () => {
  const { sentences } = compose({ sets: [setOf(TOWN)], style: PLAIN_STYLE, templates: [{ text: "{期间}，投资{固定资产投资}。" }] });
  expect(sentences.map(({ text, template }) => [text, template])).toEqual([
    ["2024年上半年，投资4120万元。", 0],
    [expect.stringContaining("死亡3人"), undefined],
  ]);
});

describe("reverse template", () => {
  const reversed = (text: string, given: TableOf) => reverseTemplate(voice, bookOf(given), text);

  test("figures, directions, judgements and the period become fields, and the template prints the sentence again", () => {
    const sentence = "2024年上半年，全镇完成固定资产投资4120万元，同比增加120万元，增长3.0%，占年任务的42.5%，慢于序时进度7.5个百分点；死亡3人，同比下降40.0%，占全年控制指标12人的25.0%，在控制进度范围内。";
    const { template, unbound } = reversed(sentence, TOWN);
    expect(template).toBe(
      "{期间}，全镇完成固定资产投资{固定资产投资}，同比{升降:增加|减少|持平}{增减量}，{升降:增长|下降|持平}{同比}，占年任务的{完成率}，{进度快慢:快于|慢于|持平于}序时进度{进度差}；死亡{死亡人数}，同比{升降:上升|下降|持平}{同比}，占全年控制指标{控制指标数}的{占控制指标}，{控制判断}。",
    );
    expect(unbound).toEqual([]);
    expect(printed(template, TOWN)).toBe(sentence);
  });

  test("last quarter's figures are bound by the names before them; what is not in the table is marked", () => {
    const { template, bound, unbound } = reversed("全镇完成固定资产投资3900万元，占年任务的40.3%，新建厂房23座。", TOWN);
    expect(template).toBe("全镇完成固定资产投资{固定资产投资}，占年任务的{完成率}，新建厂房23座。");
    expect(bound.map(({ by }) => by)).toEqual(["name", "name"]);
    expect(unbound.map(({ text, inTemplate }) => [text, template.slice(inTemplate.start, inTemplate.end)])).toEqual([["23座", "23座"]]);
  });
});
