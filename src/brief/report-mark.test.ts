import { reportMark } from "./report-mark";

test("the same sheets and entity give the same mark, others another", () => {
  expect(reportMark(["一季度", "隐患排查"], null)).toBe(reportMark(["一季度", "隐患排查"], null));
  const marks = [reportMark(["一季度"], null), reportMark(["一季度"], "火灾"), reportMark(["二季度"], null), reportMark(["一季度", "二季度"], null)];
  expect(new Set(marks).size).toBe(4);
});

test("a mark is a legal part of a defined name", () => expect(reportMark(["一季度"], null)).toMatch(/^r[0-9a-f]{16}$/));
