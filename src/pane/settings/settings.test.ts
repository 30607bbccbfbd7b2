import { DEFAULT_WORDING } from "../../narrative/style";
import { parseSettings } from "./kept-settings";
import { browserSettings, DEFAULT_SETTINGS, keptSettings, readSettings, type PaneSettings } from "./settings";

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
  expect(JSON.parse(keptSettings({ ...SETTINGS, office }))).toHaveProperty("looks", SETTINGS.office.looks);
});

test("nothing, nonsense and foreign values take their defaults", () => {
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings("{")).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('"text"')).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings(JSON.stringify({ paneLocale: "fr", style: { decimals: 99 }, looks: 1, assessment: { lights: { yellow: "a" } } }))).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ["paneLocale", "fr", { ...SETTINGS, paneLocale: null }],
  ["style", { length: "endless" }, { ...SETTINGS, office: { ...SETTINGS.office, style: DEFAULT_SETTINGS.office.style } }],
  ["looks", { ranking: "yes" }, { ...SETTINGS, office: { ...SETTINGS.office, looks: {} } }],
  ["assessment", { lights: { yellow: "a" } }, { ...SETTINGS, office: { ...SETTINGS.office, assessment: {} } }],
  ["isTourOver", 1, { ...SETTINGS, isTourOver: false }],
])("a strange %s leaves the other parts as they were kept", (part, strange, settings) => {
  expect(parseSettings(JSON.stringify({ ...JSON.parse(keptSettings(SETTINGS)), [part]: strange }))).toEqual(settings);
});

/** A page whose storage is a map, or none at all: touching it throws where it is blocked. */
function pageWith(storage: Map<string, string> | null): Pick<Window, "localStorage"> {
  const page = { getItem: (key: string) => storage?.get(key) ?? null, setItem: (key: string, value: string) => storage?.set(key, value), removeItem: () => undefined, clear: () => undefined, key: () => null, length: 0 };
  return {
    get localStorage(): Storage {
      if (storage === null) throw new Error("blocked");
      return page;
    },
  };
}

test("the browser keeps them under their key", () => {
  const kept = new Map([["other", "x"]]);
  const store = browserSettings(pageWith(kept), "ours");
  expect(store.read()).toBeNull();
  store.write("{}");
  expect(store.read()).toBe("{}");
  expect([...kept]).toEqual([["other", "x"], ["ours", "{}"]]);
});

test("where the storage is blocked nothing is kept and nothing fails", () => {
  const store = browserSettings(pageWith(null), "ours");
  store.write("{}");
  expect(store.read()).toBeNull();
});

test("what is kept is read from its store; an empty one gives the defaults", async () => {
  const store = (kept: string | null) => ({ read: () => kept, write: () => undefined });
  expect(await readSettings(store(null))).toBe(DEFAULT_SETTINGS);
  expect((await readSettings(store('{"paneLocale":"en"}'))).paneLocale).toBe("en");
});
