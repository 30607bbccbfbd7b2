import { kindOfIndicator, quantityVerbs, rateVerbs, type IndicatorKind } from "./indicators";

test.each<[string, string | null, IndicatorKind]>([
  ["事故起数", "起", "accident"],
  ["直接经济损失", "万元", "accident"],
  ["一般公共预算收入:税收收入:外贸企业出口退税:累计值", "亿元", "refund"],
  ["一般公共预算收入:累计值", "亿元", "revenue"],
  ["一般公共预算支出:教育:累计值", "亿元", "spending"],
  ["城镇居民人均可支配收入", "元", "economy"],
  ["销售收入", "万元", "economy"],
  ["国内增值税", "亿元", "revenue"],
  ["固定资产投资", "万元", "economy"],
  ["利润总额", "亿元", "profit"],
  ["居民消费价格指数", "上年=100", "price"],
  ["城镇登记失业率", "%", "rate"],
  ["入学率", null, "rate"],
  ["复工企业", "家", "count"],
])("%s (%s) is of the kind %s", (name, unit, kind) => {
  expect(kindOfIndicator(name, unit)).toBe(kind);
});

test("accidents rise, they do not grow; rates are raised by points", () => {
  expect(rateVerbs("accident", "zh-CN").up).toBe("上升");
  expect(rateVerbs("economy", "zh-CN").up).toBe("增长");
  expect(quantityVerbs("revenue", "zh-CN")).toEqual({ up: "增收", down: "减收" });
  expect(quantityVerbs("refund", "zh-CN").up).toBe("多退");
});
