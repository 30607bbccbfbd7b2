import { addsUp, kindOfIndicator, natureOf, quantityVerbs, rateVerbs, type IndicatorKind, type Nature } from "./indicators";

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

test.each<[string, string | null, Nature, boolean]>([
  ["固定资产投资", "亿元", "flow", true],
  ["事故起数", "起", "flow", true],
  ["各项贷款余额", "亿元", "stock", true],
  ["城乡居民人均可支配收入", "元", "mean", false],
  ["平均工资", "元", "mean", false],
  ["PM2.5平均浓度", "微克/立方米", "level", false],
  ["优良天数比例", "%", "level", false],
  ["单位GDP能耗", "吨标准煤/万元", "level", false],
  ["居民消费价格指数", null, "level", false],
])("%s (%s) is a %s; its parts add up to the whole: %s", (name, unit, nature, adds) => {
  expect([natureOf(name, unit), addsUp(name, unit)]).toEqual([nature, adds]);
});
