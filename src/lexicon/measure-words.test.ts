import { measureWord } from "./measure-words";

test.each([
  ["万元", " million yuan", -2],
  ["亿千瓦时", " billion kWh", -1],
  ["万人次", " million person-times", -2],
  ["万亿元", " trillion yuan", 0],
  ["千吨", " thousand tonnes", 0],
  ["万个", " million", -2],
  ["元/吨", " yuan per tonne", 0],
  ["微克/立方米", " µg/m³", 0],
  ["千瓦", " kW", 0],
  ["位", " 位", 0],
])("%s in English is%s, with the point moved by %d", (unit, many, shift) => {
  expect(measureWord(unit, "en")).toMatchObject({ many, shift });
});
