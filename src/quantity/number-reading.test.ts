import { readNumber } from "./number-reading";

function read(text: string): string {
  const reading = readNumber(text);
  if (reading.kind === "placeholder") return reading.meaning;
  if (reading.kind === "text") return "text";
  const flags = `${reading.approximate ? "~" : ""}${reading.fullWidth ? "F" : ""}`;
  return `${flags}${reading.value.toString()}${reading.unit === null ? "" : ` ${reading.unit}`}`;
}

test.each([
  ["12.5", "12.5"],
  ["-12.50", "-12.50"],
  ["−3", "-3"],
  ["(1,234.5)", "-1234.5"],
  ["1,234,567", "1234567"],
  ["1，234", "1234"],
  ["１２．８％", "F12.8 %"],
  [" 17 056 ", "17056"],
  ["12.5%", "12.5 %"],
  ["6‰", "6 ‰"],
  ["4120万元", "4120 万元"],
  ["46起", "46 起"],
  ["60多起", "~60 起"],
  ["60起左右", "~60 起"],
  ["5万余元", "~5 万元"],
  ["1.2亿", "1.2 亿"],
  ["2.5百分点", "2.5 百分点"],
  ["300万千瓦时", "300 万千瓦时"],
  ["约300", "~300"],
  ["approx. 300", "~300"],
  ["more than 300", "~300"],
  ["不超过47人", "~47 人"],
  ["低于5%", "~5 %"],
  ["1 234 567.8", "1234567.8"],
  ["- 12.5", "-12.5"],
  ["近5000万元", "~5000 万元"],
  ["98%以上", "~98 %"],
  ["12.5①", "12.5"],
  ["34.5*", "34.5"],
  ["1.5E-3", "0.0015"],
  [".5", "0.5"],
  ["£1,200", "1200"],
])("reads %s as %s", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["", "blank"],
  ["　", "blank"],
  ["—", "not-applicable"],
  [" - ", "not-applicable"],
  ["/", "not-applicable"],
  ["n/a", "not-applicable"],
  ["…", "below-half-unit"],
  ["..", "suppressed"],
  ["[c]", "suppressed"],
])("knows the meaning of %p: %s", (text, expected) => expect(read(text)).toBe(expected));

test.each(["固定资产投资", "2012年一季度", "1-3月", "1,23", "(5", "5)", "一", "12.5.6", "constructor", "一季度46起", "2012 2013", "12 5", "1 23 456"])("%s is text", (text) => expect(read(text)).toBe("text"));
