import fc from "fast-check";
import type { Locale } from "../../src/lexicon/roles";
import type { Assessment } from "../../src/measures/assessment";
import type { NarrativeStyle, OfficeWording } from "../../src/narrative/style";
import type { Setting } from "./oracle/setting";
import type { TableOf } from "./table-of";

/** What an office may write instead of the usual, in its language. */
export function wordingArbitrary(locale: Locale): fc.Arbitrary<OfficeWording> {
  const isEnglish = locale === "en";
  return fc.record({
    changes: fc.boolean(),
    multiplesFrom: fc.constantFrom(null, 100, 150),
    scaleFrom: fc.constantFrom(null, 10_000, 1000),
    schedule: fc.constantFrom("序时进度" as const, "均衡进度" as const, "时间进度" as const),
    listSeparator: fc.constant(null),
    lastSeparator: isEnglish ? fc.constantFrom(null, ", and ") : fc.constantFrom(null, "和", "以及"),
    itemSeparator: isEnglish ? fc.constantFrom(null, ", ") : fc.constantFrom(null, "，"),
    leastBase: fc.constantFrom(null, 5),
    bands: fc.constantFrom(null, { slight: 2, sharp: 20 }),
    nearlyFlat: fc.constantFrom("words" as const, "digits" as const),
  });
}

const MONTHS: Readonly<Record<string, number>> = { "2024Q1": 3, "2024H1": 6, "2024Q2": 6, "2024-10/ytd": 10, "2024": 12 };

/** The same as a reader of the sentences has to know it. */
export function settingOf(style: NarrativeStyle, { averageYears }: Assessment, { period }: TableOf): Setting {
  const { locale, decimals, trimZeros, rounding, wording } = style;
  return { locale, decimals, trimZeros, rounding, months: MONTHS[period ?? ""] ?? null, averageYears: averageYears ?? null, ...wording };
}
