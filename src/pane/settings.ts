import { DEFAULT_STYLE, type Length, type OfficeStyle } from "../brief/report";
import { LOCALES, type Locale } from "../lexicon/roles";
import type { Rounding } from "../quantity/rounding";

/** What the clerk chose in the pane, kept between sessions. */
export interface PaneSettings {
  /** null: the language of the surroundings (Excel's, the browser's). */
  readonly paneLocale: Locale | null;
  readonly style: OfficeStyle;
}

/** Where the settings are kept. Storage may be blocked or full: then they last as long as the pane. */
export interface SettingsStore {
  read(): string | null;
  write(json: string): void;
}

export const MAX_DECIMALS = 4;
const LENGTHS: readonly Length[] = ["brief", "standard", "full"];
const ROUNDINGS: readonly Rounding[] = ["half-up", "half-even"];

export const DEFAULT_SETTINGS: PaneSettings = { paneLocale: null, style: DEFAULT_STYLE };

/** Reads what was kept; anything missing or strange takes its default. */
export function parseSettings(json: string | null): PaneSettings {
  const kept = fields(parseJson(json));
  const style = fields(kept["style"]);
  const decimals = style["decimals"];
  return {
    paneLocale: oneOf(LOCALES, kept["paneLocale"], null),
    style: {
      locale: oneOf(LOCALES, style["locale"], DEFAULT_STYLE.locale),
      length: oneOf(LENGTHS, style["length"], DEFAULT_STYLE.length),
      rounding: oneOf(ROUNDINGS, style["rounding"], DEFAULT_STYLE.rounding),
      decimals: typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= MAX_DECIMALS ? decimals : DEFAULT_STYLE.decimals,
      trimZeros: style["trimZeros"] === true,
    },
  };
}

function parseJson(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function oneOf<T, D>(allowed: readonly T[], value: unknown, otherwise: D): T | D {
  return allowed.find((item) => item === value) ?? otherwise;
}

/** Settings in the browser's own storage, under one key. */
export function browserSettings(page: Window, key: string): SettingsStore {
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
