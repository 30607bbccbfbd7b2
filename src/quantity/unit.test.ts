import { Decimal } from "./decimal";
import { inUnit, readUnit, sameKind, type Unit } from "./unit";

const unit = (text: string): Unit => {
  const read = readUnit(text);
  if (read === null) throw new Error(`${text} is no unit`);
  return read;
};

const converted = (value: string, from: string, to: string): string | null => {
  const decimal = Decimal.parse(value);
  return (decimal && inUnit(decimal, unit(from), unit(to))?.toString()) ?? null;
};

test.each([
  ["元", "money", "CNY", 0],
  ["万元", "money", "CNY", 4],
  ["亿元", "money", "CNY", 8],
  ["人民币亿元", "money", "CNY", 8],
  ["百万元", "money", "CNY", 6],
  ["万亿元", "money", "CNY", 12],
  ["千美元", "money", "USD", 3],
  ["万美元", "money", "USD", 4],
  ["亿美元", "money", "USD", 8],
  ["US$ bn", "money", "USD", 9],
  ["£ million", "money", "GBP", 6],
  ["万人", "quantity", "人", 4],
  ["人次", "quantity", "人次", 0],
  ["'000 persons", "quantity", "人", 3],
  ["亿千瓦时", "quantity", "瓦时", 11],
  ["万吨", "quantity", "克", 10],
  ["万吨公里", "quantity", "吨公里", 4],
  ["万元/人", "quantity", "元/人", 4],
  ["％", "ratio", "", -2],
  ["‰", "ratio", "", -3],
  ["个百分点", "points", "", 0],
  ["上年=100", "index", "上年=100", 0],
  ["起", "quantity", "起", 0],
])("%s is %s, %s × 10^%i", (text, dimension, base, exponent) => {
  expect(readUnit(text)).toEqual({ dimension, base, exponent });
});

test("amounts are scaled exactly", () => {
  expect(converted("12345", "万元", "亿元")).toBe("1.2345");
  expect(converted("1.2345", "亿元", "万元")).toBe("12345");
  expect(converted("1.23456", "亿元", "万元")).toBe("12345.6");
  expect(converted("0.1", "亿元", "元")).toBe("10000000");
  expect(converted("6", "‰", "%")).toBe("0.6");
  expect(converted("3", "万吨", "公斤")).toBe("30000000");
});

test("never across currencies, and never between different things", () => {
  expect(converted("1", "亿美元", "亿元")).toBeNull();
  expect(converted("1", "万人次", "万人")).toBeNull();
  expect(converted("1", "%", "个百分点")).toBeNull();
  expect(sameKind(unit("万元"), unit("亿元"))).toBe(true);
  expect(readUnit(" ")).toBeNull();
});
