import { DEFAULT_WORDING } from "../../narrative/style";
import { DEFAULT_SETTINGS, keptSettings, parseSettings, type PaneSettings } from "./settings";

const SETTINGS: PaneSettings = {
  paneLocale: "en",
  isTourOver: true,
  office: {
    style: { locale: "en", length: "full", rounding: "half-even", decimals: 2, trimZeros: true, wording: { ...DEFAULT_WORDING, schedule: "时间进度", bands: { slight: 3, sharp: 30 } } },
    looks: { style: "accessible", signatures: true },
    assessment: { schedule: { kind: "plan", quarters: [20, 45, 70, 100] }, lights: { yellow: 0, red: 10 } },
  },
};

test("what was kept is read again", () => expect(parseSettings(keptSettings(SETTINGS))).toEqual(SETTINGS));

test("a copy to hand up is wanted once and not kept", () => {
  const office = { ...SETTINGS.office, looks: { ...SETTINGS.office.looks, submission: true } };
  expect(parseSettings(keptSettings({ ...SETTINGS, office })).office.looks).toEqual(SETTINGS.office.looks);
});

test("nothing, nonsense and foreign values take their defaults", () => {
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings("{")).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('"text"')).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings(JSON.stringify({ paneLocale: "fr", style: { decimals: 99 }, looks: 1, assessment: { lights: { yellow: "a" } } }))).toEqual(DEFAULT_SETTINGS);
});

test("one strange part leaves the others as they were kept", () => {
  const { office } = parseSettings(JSON.stringify({ style: { length: "endless" }, looks: { ranking: true } }));
  expect(office).toEqual({ ...DEFAULT_SETTINGS.office, looks: { ranking: true } });
});
