import type { Locale } from "../lexicon/roles";
import type { Finding } from "../measures/finding";
import type { Sentence } from "../narrative/sentence";
import type { LightLimits } from "../measures/assessment";
import type { Rounding } from "../quantity/rounding";
import type { Table } from "../recognition/table";
import type { List } from "../sheet/list";

/** `office`: printed and stamped (机关样式). `accessible`: for the screen: no merged cells, no upright lines, colour for judgement. */
export type Looks = "office" | "accessible";

/** The office's way of printing, as far as the tab depends on it. */
export interface SummaryStyle {
  readonly locale: Locale;
  readonly rounding: Rounding;
  /** 去尾零: 14% for 14.0%. */
  readonly trimZeros: boolean;
  /** Default: `office`. */
  readonly looks?: Looks;
  /** Values only: no cell is a formula. */
  readonly valuesOnly?: boolean;
  /** A line for signatures. */
  readonly signatures?: boolean;
  /** 亮灯: points behind schedule; absent = no lights. */
  readonly lights?: LightLimits;
  /** A copy to hand up (上报稿): values only, with a line for signatures, without provenance, doubts or an owner. */
  readonly submission?: boolean;
}

/** Where the figures came from and who wrote the tab: its last line. */
export interface Provenance {
  readonly fileName: string;
  /** "2024-03-11" */
  readonly date: string;
  readonly version: string;
  readonly fingerprint?: string;
}

/** The findings of one table. */
export interface SummarySet {
  readonly table: Table;
  readonly findings: List<Finding>;
  /** What stands above this table of the tab in the place of the source's title: the unit that it is about. */
  readonly title?: string;
}

export interface SummaryInput {
  /** One table of the tab each, in order; a table without findings is left out. */
  readonly sets: readonly SummarySet[];
  readonly sentences: readonly Sentence[];
  readonly style: SummaryStyle;
  /** The owner of the sheet: see `SheetPlan.mark`. */
  readonly mark: string | null;
  readonly provenance: Provenance;
  /** Doubts about what was read, worded in the clerk's language; repeated ones are printed once. */
  readonly warnings: readonly { readonly text: string }[];
}
