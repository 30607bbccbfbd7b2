import { freeSheetName } from "./sheet-name";

test.each([
  ["一季度摘要", [], "一季度摘要"],
  ["a:b\\c/d?e*f[g]", [], "a_b_c_d_e_f_g_"],
  ["'引'", [], "引"],
  ["", [], "Sheet"],
  ["''", [], "Sheet"],
  ["History", [], "History_"],
  ["字".repeat(40), [], "字".repeat(31)],
  [`${"字".repeat(30)}𠮷`, [], "字".repeat(30)],
  ["摘要", ["摘要"], "摘要 (2)"],
  ["摘要", ["摘要", "摘要 (2)"], "摘要 (3)"],
  ["Summary", ["SUMMARY"], "Summary (2)"],
  ["字".repeat(31), ["字".repeat(31)], `${"字".repeat(27)} (2)`],
  ["a\u0000b\nc", [], "abc"],
])("%p beside %p becomes %p", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});
