import type { Locale } from "../../lexicon/roles";

/** The words of 设置. */
export interface SettingsTexts {
  readonly text: string;
  readonly length: string;
  readonly lengths: { readonly brief: string; readonly standard: string; readonly full: string };
  readonly reportLanguage: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly schedule: string;

  readonly numbers: string;
  readonly decimals: string;
  readonly decimalsHint: string;
  readonly trimZeros: string;
  readonly rounding: string;
  readonly halfUp: string;
  readonly halfEven: string;
  readonly scaleFrom: string;
  readonly notScaled: string;
  readonly multiplesFrom: string;
  readonly noMultiples: string;

  readonly sheet: string;
  readonly looks: string;
  readonly looksOf: { readonly office: string; readonly accessible: string };
  readonly parts: { readonly signatures: string; readonly ranking: string; readonly workingPaper: string; readonly valuesOnly: string };
  readonly submission: string;

  readonly pane: string;
  readonly paneLanguage: string;
  readonly automatic: string;

  readonly wording: string;
  readonly changes: string;
  readonly leastBase: string;
  readonly alwaysRate: string;
  readonly nearlyFlat: string;
  readonly nearlyFlatAs: { readonly words: string; readonly digits: string };
  readonly bands: string;
  readonly slight: string;
  readonly sharp: string;
  readonly listSeparator: string;
  readonly lastSeparator: string;
  readonly itemSeparator: string;
  readonly usual: string;

  readonly assessment: string;
  readonly scheduleBy: string;
  readonly schedules: { readonly months: string; readonly days: string; readonly "last-year": string; readonly plan: string };
  readonly quarter: (quarter: number) => string;
  readonly lights: string;
  readonly yellowFrom: string;
  readonly redFrom: string;
  readonly minimumBase: string;
  readonly everybodyRanked: string;
  readonly averageYears: string;
  /** "" for none. */
  readonly years: (years: string) => string;
  readonly multiples: string;

  readonly atLeast: (least: number) => string;
  /** A number that is no share of a hundred. */
  readonly percent: string;
  readonly privacy: string;
  readonly version: (version: string) => string;
}
