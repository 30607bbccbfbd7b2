import type { Locale } from "../lexicon/roles";
import type { Rounding } from "../quantity/rounding";

export type Length = "brief" | "standard" | "full";

/** What sentences need to know of an office's way of printing; the style saved with a brief fits it. */
export interface NarrativeStyle {
  readonly locale: Locale;
  readonly length: Length;
  readonly rounding: Rounding;
  /** Digits after the point of rates, shares and points; quantities keep their own. */
  readonly decimals: number;
  /** 去尾零: 14% for 14.0%. */
  readonly trimZeros: boolean;
}
