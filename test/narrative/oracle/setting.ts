/** How an office writes: what a reader of its sentences has to know beside the table. What is left out is as usual. */
export interface Setting {
  readonly locale: "zh-CN" | "en";
  readonly decimals: number;
  readonly trimZeros: boolean;
  readonly rounding?: "half-up" | "half-even";
  /** Of the year, in twelfths; null where the table names no period. */
  readonly months: number | null;
  /** An average growth over so many years is asked for. */
  readonly averageYears?: number | null;
  /** 倍 for growth of at least so many per cent; absent: never. */
  readonly multiplesFrom?: number | null;
  /** 万元 as 亿元 from so many on. */
  readonly scaleFrom?: number | null;
  /** What the even progress of a year is called. */
  readonly schedule?: string;
  readonly listSeparator?: string | null;
  readonly lastSeparator?: string | null;
  readonly itemSeparator?: string | null;
  /** 略有 below, 大幅 from so many per cent on. */
  readonly bands?: { readonly slight: number; readonly sharp: number } | null;
  /** Counts on a smaller base have no rate. */
  readonly leastBase?: number | null;
  /** Whether a rate that would be printed as zero has two more digits instead of words. */
  readonly nearlyFlat?: "words" | "digits";
}

/** What stands between the names, or the rates, of a list. */
export function listSeparators({ locale, listSeparator, lastSeparator }: Setting): readonly string[] {
  const [between, last] = locale === "en" ? [", ", " and "] : ["、", "、"];
  return [...new Set([lastSeparator ?? listSeparator ?? last, listSeparator ?? between])];
}

/** What a clause was read to say: words and numbers by name. */
export type Said = Readonly<Record<string, string | undefined>>;
