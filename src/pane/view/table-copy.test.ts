import { makeReport } from "../../brief/make-report";
import { DEFAULT_STYLE } from "../../brief/report";
import { gridOf } from "../../sheet/grid";
import { sentencesCopy } from "../copying";
import { tablesCopy } from "./table-copy";

const grid = gridOf("一季度", [
  ["2012年一季度全市安全生产情况", null, null, null, null],
  ["指标", "单位", "本期", "上年同期", "全年控制指标"],
  ["事故起数", "起", 46, 34, null],
  ["死亡人数", "人", 8, 5, 47],
]);
const report = makeReport({ grids: [grid], fileName: "", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2012-04-01" });

test("sentences go as paragraphs, and nothing in them becomes mark-up", () => {
  expect(sentencesCopy(["甲<b>&乙", "丙"])).toEqual({ html: "<p>甲&lt;b&gt;&amp;乙</p><p>丙</p>", text: "甲<b>&乙\n丙" });
});

test("the table goes with every column, as lines and as a table", () => {
  const { html, text } = tablesCopy(report, "zh-CN", "half-up");
  const [header = "", ...rows] = text.split("\n").map((line) => line.split("\t"));
  expect(header).toEqual(expect.arrayContaining(["指标", "本期", "上年同期"]));
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual(expect.arrayContaining(["死亡人数", "8", "5", "60.0%", "17.0%", "在控制进度范围内"]));
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(html.match(/<tr>/g)).toHaveLength(3);
});
