import { gridOf, type CellValue } from "../sheet/grid";
import { recognise } from "../../test/recognition/observation-lines";

/** The role, the unit of the first figure and the doubts of a table's last column. */
function lastColumn(rows: readonly (readonly CellValue[])[]) {
  const [table] = recognise(gridOf("Sheet1", rows));
  const last = table?.columns.at(-1);
  const figure = table === undefined ? undefined : [...table.observations].find(({ cell }) => cell.column === last?.area.left);
  return { role: last?.role, unit: figure?.unit, against: figure?.against, doubts: table?.warnings.filter(({ code }) => code === "ambiguous-role").length };
}

test("what lies between two rates is points", () => {
  expect(lastColumn([["2025年10月办理情况"], ["单位名称", "满意率（%）", "较上月"], ["甲镇", 96.4, 1.2], ["乙镇", 93.1, -0.8]])).toEqual({ role: "stated-change", unit: "%", against: "previous", doubts: 0 });
});

test("digits after the point beside whole numbers are those of a rate", () => {
  expect(lastColumn([["2025年10月警情"], ["类别", "警情数（起）", "环比"], ["盗窃", 41, -4.7], ["诈骗", 63, 12.5]])).toMatchObject({ role: "stated-rate", unit: "%", doubts: 0 });
});

test("单位：亿元、%: 同比 is the per cent, and 比年初 an amount where another column is the per cent", () => {
  expect(lastColumn([["2025年6月用电量"], ["单位：万千瓦时、%"], ["指标", "本月", "同比"], ["第一产业", 150.2, -2.1], ["第二产业", 5890.3, 1.6]])).toMatchObject({ role: "stated-rate", unit: "%", doubts: 0 });
  expect(lastColumn([["2025年6月末存款"], ["单位：亿元、%"], ["项目", "余额", "同比增长", "比年初"], ["住户存款", 201.3, 10.7, 16.2], ["企业存款", 48.2, 1.9, -1.8]])).toMatchObject({ role: "stated-change", unit: "亿元", against: "year-start", doubts: 0 });
  expect(lastColumn([["2025年6月末存款"], ["单位：亿元、%"], ["项目", "余额", "比年初"], ["住户存款", 201.3, 16.2], ["企业存款", 48.2, -1.8]])).toMatchObject({ role: "stated-change", against: undefined, doubts: 1 });
});

test("比年初 in a table of one unit is an amount; what nothing tells is asked, and of no use until it is told", () => {
  expect(lastColumn([["2025年6月末存款"], ["单位：亿元"], ["项目", "余额", "比年初"], ["住户存款", 201.3, 16.2], ["企业存款", 48.2, -1.8]])).toMatchObject({ role: "stated-change", unit: "亿元", against: "year-start", doubts: 0 });
  expect(lastColumn([["2025年上半年事故"], ["类别", "起数（起）", "同比"], ["道路交通", 41, -6], ["火灾", 8, 2]])).toMatchObject({ role: "stated-change", against: undefined, doubts: 1 });
});
