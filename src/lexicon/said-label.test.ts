import { saidLabel } from "./said-label";

test.each([
  ["Total recorded crime", "total recorded crime"],
  ["Adult social care", "adult social care"],
  ["Children's services", "children's services"],
  ["Total GVA at basic prices", "total GVA at basic prices"],
  ["Other EU (NSA)", "other EU (NSA)"],
  ["North America (NSA)", "North America (NSA)"],
  ["European Union", "European Union"],
  ["Europe", "Europe"],
  ["GVA", "GVA"],
  ["Imports from China", "imports from China"],
  ["Total", "the total"],
  ["税收收入合计", "税收收入"],
  ["国内生产总值(不变价)", "国内生产总值"],
])("%s is said as %s in an English sentence", (label, said) => {
  expect(saidLabel(label, "en", true)).toBe(said);
});

test("a Chinese sentence keeps an English label as it is, but a bare total", () => {
  expect(saidLabel("Total recorded crime", "zh-CN", true)).toBe("Total recorded crime");
  expect(saidLabel("Total", "zh-CN", true)).toBe("合计");
});
