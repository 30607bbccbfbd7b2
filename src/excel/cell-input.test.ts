import { formulaOf, isErrorText, textInput } from "./cell-input";

test.each(["=1+1", "+5%", "-3", "@注", "'引号", "12", "1月", "3月5日", "2012年一季度", "二〇一二年三月", "50%", "TRUE", "false", "#N/A", " 空格", "１２", "①合计"])(
  "%s is kept as text by an apostrophe",
  (text) => expect(textInput(text)).toBe(`'${text}`),
);

test.each(["指标", "（单位）", "GDP", "Trueness", "全市共发生事故", ""])("%s needs none", (text) => expect(textInput(text)).toBe(text));

test("a formula is what differs from its value: Excel does not tell the apostrophe of a text", () => {
  expect(formulaOf("=1+1", 2)).toBe("=1+1");
  expect(formulaOf("=1+1", "=1+1")).toBeNull();
  expect(formulaOf(46, 46)).toBeNull();
  expect(formulaOf("指标", "指标")).toBeNull();
});

test("error values are told from text that begins alike", () => {
  expect(["#DIV/0!", "#N/A", "#NAME?", "#SPILL!"].every(isErrorText)).toBe(true);
  expect(["#N/A说明", "#1", "N/A"].some(isErrorText)).toBe(false);
});
