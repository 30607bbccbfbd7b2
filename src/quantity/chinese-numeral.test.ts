import fc from "fast-check";
import { readChineseNumeral } from "./chinese-numeral";

test.each([
  ["三", "3"],
  ["两", "2"],
  ["十", "10"],
  ["十二", "12"],
  ["二十五", "25"],
  ["一百零五", "105"],
  ["两千三百", "2300"],
  ["三万五千", "35000"],
  ["十万", "100000"],
  ["一亿零三万", "100030000"],
  ["一万亿", "1000000000000"],
  ["一点五", "1.5"],
  ["二〇二四", "2024"],
])("%s is %s", (text, number) => expect(readChineseNumeral(text)?.toString()).toBe(number));

test.each(["", "点", "三三十", "十百", "点五", "一点", "一点二点三", "人", "万"])("%s is none", (text) => expect(readChineseNumeral(text)).toBeNull());

/** Writes a number as it is spoken, group by group: an inverse made for the test. */
function spoken(number: number): string {
  const group = (part: number): string =>
    [...String(part)].map((digit, index, digits) => (digit === "0" ? "零" : `${"零一二三四五六七八九"[Number(digit)]}${["", "十", "百", "千"][digits.length - 1 - index]}`)).join("").replaceAll(/零+/g, "零").replace(/零$/, "");
  const [high, middle, low] = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
  const lead = (part: number, before: boolean): string => (before && part > 0 && part < 1000 ? "零" : "");
  return `${high > 0 ? `${group(high)}亿` : ""}${lead(middle, high > 0)}${middle > 0 ? `${group(middle)}万` : ""}${lead(low, high + middle > 0)}${low > 0 ? group(low) : ""}`;
}

test("every spoken number is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.nat({ max: 11 }), (number, fewer) => {
      const smaller = Math.max(1, Math.floor(number / 10 ** fewer));
      expect(readChineseNumeral(spoken(smaller))?.toString()).toBe(String(smaller));
    }),
    { numRuns: 5_000 },
  );
});
