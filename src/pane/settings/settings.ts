import * as z from "zod/mini";
import { DEFAULT_OFFICE, officeOf, type OfficeSettings } from "../../brief/office";
import { assessmentSchema } from "../../brief/schema/assessment";
import { looksSchema } from "../../brief/schema/looks";
import { styleSchema } from "../../brief/schema/style";
import { LOCALES, type Locale } from "../../lexicon/roles";

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

/** Each part by itself: one that is strange takes its default, and the others stay. */
const keptSchema = z.catch(
  z.object({
    paneLocale: z.catch(z.nullable(z.enum(LOCALES)), null),
    style: z.catch(z.optional(styleSchema), undefined),
    looks: z.catch(z.optional(looksSchema), undefined),
    assessment: z.catch(z.optional(assessmentSchema), undefined),
    isTourOver: z.catch(z.boolean(), false),
  }),
  { paneLocale: null, isTourOver: false },
);

/** Reads what was kept; anything missing or strange takes its default. */
export function parseSettings(json: string | null): PaneSettings {
  if (json === null) return DEFAULT_SETTINGS;
  const kept = keptSchema.parse(parseJson(json));
  return { paneLocale: kept.paneLocale, office: officeOf(kept), isTourOver: kept.isTourOver };
}

/** 上报稿 is for one writing and is not kept. */
export function keptSettings({ paneLocale, office: { style, looks, assessment }, isTourOver }: PaneSettings): string {
  return JSON.stringify({ paneLocale, style, looks: { ...looks, submission: undefined }, assessment, isTourOver });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
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
