import { formatPeriod } from "../quantity/period";
import { HeaderReader } from "./header-meaning";

const reader = new HeaderReader();
const readHeader = (text: string) => reader.read(text);

const read = (text: string): string => {
  const { role, undecided, comparison, relation, scope, period, unit, name, isTotal } = readHeader(text);
  const parts = [undecided ? "undecided" : role, comparison && `against ${comparison}`, relation, scope, period && formatPeriod(period), unit && `[${unit}]`, name && `"${name}"`, isTotal && "total"];
  return parts.filter((part) => part !== null && part !== "" && part !== false).join(" ");
};

test.each([
  ["本期", "current"],
  ["本月", "current single"],
  ["上年同期", "prior"],
  ["去年同期数", "prior"],
  ["上月", "previous single"],
  ["全年控制指标", "ceiling current year"],
  ["控制指标", "ceiling"],
  ["占控制指标%", "stated-share [%]"],
  ["全年任务", "target"],
  ["力争目标", "stretch"],
  ["上半年完成", "actual --H1"],
  ["同比增长（%）", "stated-rate against prior [%]"],
  ["同比±%", "stated-rate against prior [%]"],
  ["比上年同期增减额", "stated-change against prior"],
  ["比上年同期增减（%）", "stated-rate against prior [%]"],
  ["增幅", "stated-rate"],
  ["财政收入同比±%", "stated-rate against prior [%] \"财政收入\""],
  ["贫困发生率%", "[%] \"贫困发生率\""],
  ["债务率%", "[%] \"债务率\""],
  ["较上半年±%", "stated-rate against previous [%]"],
  ["同比(±%)", "stated-rate against prior [%]"],
  ["2023年比2022年增长（%）", "stated-rate against prior 2023 [%]"],
  ["2023年比2019年增长（%）", "stated-rate 2023 [%] \"比2019年\""],
  ["年任务", "target"],
  ["财政收入年任务", "target \"财政收入\""],
  ["位次", "stated-rank"],
  ["我县在全市位次", "stated-rank"],
  ["位次变化", "other"],
  ["与全市差距", "other"],
  ["我县", "actual"],
  ["本期价格", "current \"价格\""],
  ["2023年末余额", "actual 2023"],
  ["% change on the previous quarter", "stated-rate against previous [%]"],
  ["Growth over the same month a year earlier (%)", "stated-rate against prior [%]"],
  ["$ Change", "stated-change"],
  ["Target %", "target [%]"],
  ["FY 2024 Estimate", "target 2024"],
  ["增减", "undecided"],
  ["环比增速", "stated-rate against previous"],
  ["增速%", "stated-rate [%]"],
  ["完成率%", "stated-share [%]"],
  ["贫困发生率%", '[%] "贫困发生率"'],
  ["Actual YTD", "actual cumulative"],
  ["% of budget", "stated-share [%]"],
  ["Prior year YTD", "prior cumulative"],
  ["备注", "note"],
  ["排查数", "found"],
  ["整改数", "done"],
  ["整改率", "stated-share"],
  ["未整改数", "other"],
  ["本年预算", "target"],
  ["预算数", "target"],
  ["占预算%", "stated-share [%]"],
  ["完成预算的%", "stated-share [%]"],
  ["累计完成", "actual current cumulative"],
  ["1-2月累计完成", "actual --02/ytd"],
  ["2024年1—2月", "2024-02/ytd"],
  ["直接经济损失（万元）", '[万元] "直接经济损失"'],
  ["一般公共预算收入", '"一般公共预算收入"'],
  ["地方财政收入任务", 'target "地方财政收入"'],
  ["固定资产投资完成额", 'actual "固定资产投资"'],
  ["事故起数", '"事故起数"'],
  ["合计", '"合计" total'],
  ["排名", "stated-rank"],
  ["全省平均", "benchmark"],
  ["序时进度", "other"],
  ["增减原因", "reason"],
  ["Prior year", "prior year"],
  ["Same period last year", "prior"],
  ["% change", "stated-rate [%]"],
  ["同比增减（万元）", "stated-change against prior [万元]"],
  ["YoY %", "stated-rate against prior [%]"],
  ["Annual target", "target"],
  ["Rank", "stated-rank"],
  ["Current account", '"Current account"'],
  ["Exports (£ million)", '[£ million] "Exports"'],
])("%s: %s", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test("增加值, 余额 and 差额 at the end of a name belong to the indicator", () => {
  for (const name of ["工业增加值", "各项存款余额", "贸易差额"]) expect(readHeader(name)).toMatchObject({ role: null, name });
  expect(readHeader("增加额").role).toBe("stated-change");
  expect(readHeader("差额").role).toBe("other");
});
