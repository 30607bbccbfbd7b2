import type { HandSetFigure } from "../brief/hand-set";
import { typedNumber, withHandSet } from "./office-hand-set";

const DEATHS: HandSetFigure = { indicator: "死亡人数", entity: null, period: "2012-Q1", role: "actual", value: "9", reason: "补报1人", was: "8" };

test("a figure set again takes the place of what was set before; others stay", () => {
  const others: readonly HandSetFigure[] = [{ ...DEATHS, role: "prior" }, { ...DEATHS, period: "2012-Q2" }, { ...DEATHS, entity: "城关镇" }, { ...DEATHS, indicator: "受伤人数" }];
  expect(withHandSet([DEATHS, ...others], { ...DEATHS, value: "10" })).toEqual([...others, { ...DEATHS, value: "10" }]);
});

test.each([
  ["46", "46"],
  [" 46.50 ", "46.50"],
  ["４６．５", "46.5"],
  ["1,234,567.8", "1234567.8"],
  ["−3", "-3"],
  ["－3", "-3"],
  ["", null],
  ["46人", null],
  ["35%", null],
  ["1e3", null],
  [".5", null],
])("%j is read as %j", (text, number) => expect(typedNumber(text)).toBe(number));
