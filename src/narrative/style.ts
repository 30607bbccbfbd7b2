import type { Locale } from "../lexicon/roles";
import type { Rounding } from "../quantity/rounding";

export type Length = "brief" | "standard" | "full";

/** An office's habits of wording; what a style leaves out takes its default. A type and no interface, so that a saved brief can hold it. */
export type OfficeWording = {
  /** Whether the change stands beside the rate (增收2113万元，增长14.1%); a fiscal bulletin prints the rate alone. */
  readonly changes: boolean;
  /** 倍 in place of % for growth from so many per cent; null: never. */
  readonly multiplesFrom: number | null;
  /** Amounts in 万元 from so many on are printed in 亿元 (10000); null: units as in the workbook. */
  readonly scaleFrom: number | null;
  /** What the even progress of a year is called. */
  readonly schedule: "序时进度" | "均衡进度" | "时间进度";
  /** Between names and rates in a list, before the last of them, and between the items of a sentence. */
  readonly listSeparator: string | null;
  readonly lastSeparator: string | null;
  readonly itemSeparator: string | null;
  /** Counts on a base below this have their change told and no rate; null: always a rate. */
  readonly leastBase: number | null;
  /** 略有 for rates below so many per cent, 大幅 for rates from so many on; null: no such words. */
  readonly bands: { readonly slight: number; readonly sharp: number } | null;
  /** A rate that is not zero but would be printed so: 基本持平, or more digits. */
  readonly nearlyFlat: "words" | "digits";
};

export const DEFAULT_WORDING: OfficeWording = {
  changes: true,
  multiplesFrom: null,
  scaleFrom: null,
  schedule: "序时进度",
  listSeparator: null,
  lastSeparator: null,
  itemSeparator: null,
  leastBase: null,
  bands: null,
  nearlyFlat: "words",
};

/** What sentences need to know of an office's way of printing; the style saved with a brief fits it. */
export interface NarrativeStyle {
  readonly locale: Locale;
  readonly length: Length;
  readonly rounding: Rounding;
  /** Digits after the point of rates, shares and points; quantities keep their own. */
  readonly decimals: number;
  /** 去尾零: 14% for 14.0%. */
  readonly trimZeros: boolean;
  readonly wording?: OfficeWording;
}
