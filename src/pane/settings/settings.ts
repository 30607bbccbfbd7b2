import { DEFAULT_OFFICE, type OfficeSettings } from "../../brief/office";
import type { Locale } from "../../lexicon/roles";

/** What the clerk chose in the pane, kept between sessions. */
export interface PaneSettings {
  /** null: the language of the surroundings (Excel's, the browser's). */
  readonly paneLocale: Locale | null;
  readonly office: OfficeSettings;
  /** The tour was seen or skipped. */
  readonly isTourOver: boolean;
}

/** Where the settings are kept. Storage may be blocked or full: then they last as long as the pane. */
export interface SettingsStore {
  read(): string | null;
  write(json: string): void;
}

export const DEFAULT_SETTINGS: PaneSettings = { paneLocale: null, office: DEFAULT_OFFICE, isTourOver: false };

/** What was kept. What reads it is loaded only where something was; should that not come, the pane opens with the defaults. */
export async function readSettings(store: SettingsStore): Promise<PaneSettings> {
  const json = store.read();
  if (json === null) return DEFAULT_SETTINGS;
  return import("./kept-settings").then(({ parseSettings }) => parseSettings(json), () => DEFAULT_SETTINGS);
}

/** 上报稿 is for one writing and is not kept. */
export function keptSettings({ paneLocale, office: { style, looks, assessment }, isTourOver }: PaneSettings): string {
  return JSON.stringify({ paneLocale, style, looks: { ...looks, submission: undefined }, assessment, isTourOver });
}

/** Settings in the browser's own storage, under one key. */
export function browserSettings(page: Pick<Window, "localStorage">, key: string): SettingsStore {
  return {
    read: () => withoutFailing(() => page.localStorage.getItem(key)) ?? null,
    write: (json) => withoutFailing(() => page.localStorage.setItem(key, json)),
  };
}

/** Touching the storage throws where it is blocked. */
function withoutFailing<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
