import { DEFAULT_SETTINGS, parseSettings } from "./settings";

test("what was kept is read again", () => {
  const settings = { paneLocale: "en", style: { locale: "en", length: "full", rounding: "half-even", decimals: 2, trimZeros: true } };
  expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
});

test("nothing, nonsense and foreign values take their defaults", () => {
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings("{")).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('"text"')).toEqual(DEFAULT_SETTINGS);
  const strange = { paneLocale: "fr", style: { locale: "de", length: "endless", rounding: "up", decimals: 1.5, trimZeros: "yes" } };
  expect(parseSettings(JSON.stringify(strange))).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('{"style":{"decimals":99}}')).toEqual(DEFAULT_SETTINGS);
});
