import { placeName } from "./place-names";

test.each([
  ["North East", "the North East"],
  ["East of England", "the East of England"],
  ["United Kingdom", "the United Kingdom"],
  ["European Union - 27 countries", "the European Union - 27 countries"],
  ["Channel Islands", "the Channel Islands"],
  ["London", "London"],
  ["Northgate NHS Trust", "Northgate NHS Trust"],
  ["Westminster", "Westminster"],
  ["Wales", "Wales"],
])("within an English sentence %s is %s", (entity, said) => {
  expect(placeName(entity, "en")).toBe(said);
});

test("Chinese names have no article", () => {
  expect(placeName("UK", "zh-CN")).toBe("UK");
});
