import fc from "fast-check";
import { LOCALES } from "../../src/lexicon/roles";
import { compose, type NarrativeInput } from "../../src/narrative/compose";
import { DEFAULT_WORDING, type NarrativeStyle, type OfficeWording } from "../../src/narrative/style";
import { faultsIn } from "./faults";
import { assessmentArbitrary, measured, styleArbitrary } from "./living-tables";
import { SentenceReader } from "./oracle/read-sentence";
import { tableArbitrary } from "./table-arbitrary";
import type { TableOf } from "./table-of";
import { templateFor } from "./template-for";

export interface Scan {
  readonly sentences: number;
  /** Of them read clause by clause, with all their numbers recomputed. */
  readonly read: number;
  readonly numbers: number;
  readonly faults: readonly string[];
  readonly wrong: readonly string[];
}

type TableSet = NarrativeInput["sets"][number];

const wording: fc.Arbitrary<OfficeWording> = fc.record({
  changes: fc.boolean(),
  multiplesFrom: fc.constantFrom(null, 100),
  scaleFrom: fc.constantFrom(null, 10_000),
  schedule: fc.constantFrom("序时进度" as const, "时间进度" as const),
  listSeparator: fc.constant(null),
  lastSeparator: fc.constant(null),
  itemSeparator: fc.constant(null),
  leastBase: fc.constantFrom(null, 5),
  bands: fc.constantFrom(null, { slight: 2, sharp: 20 }),
  nearlyFlat: fc.constantFrom("words" as const, "digits" as const),
});

/** Half of all in the usual wording, which the oracle reads; the others in an office's own, some of them with a template. */
const cases = fc.record({ table: tableArbitrary, style: styleArbitrary, own: wording, isUsual: fc.boolean(), assessment: assessmentArbitrary, multiplesFrom: fc.constantFrom(null, 100), choices: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 5 }) });

const MONTHS: Readonly<Record<string, number>> = { "2024Q1": 3, "2024H1": 6, "2024Q2": 6, "2024-10/ytd": 10, "2024": 12 };

/** Tables from a seed on, their sentences looked through for what must not be printed, and recomputed from the figures as typed. */
export function scanSentences(tables: number, seed: number): Scan {
  const [faults, wrong]: [string[], string[]] = [[], []];
  let [sentences, read, numbers] = [0, 0, 0];
  for (const { table, style, own, isUsual, assessment, multiplesFrom, choices } of fc.sample(cases, { numRuns: tables, seed })) {
    const usual: NarrativeStyle = isUsual ? { ...style, rounding: "half-up", wording: { ...DEFAULT_WORDING, multiplesFrom } } : { ...style, wording: { ...DEFAULT_WORDING, ...own } };
    const set = { ...measured(table, usual, assessment), firstIndex: 0 };
    const alone = namesAlone(table);
    for (const [locale, length] of WAYS) {
      const told = { ...usual, locale, length };
      const reader = isUsual ? new SentenceReader(table, { ...told, multiplesFrom, isAveraged: assessment.averageYears !== undefined, months: MONTHS[table.period ?? ""] ?? null }) : null;
      for (const text of textsOf(set, told, isUsual || locale === "en" || choices.length > 2 ? null : templateFor(table, told, choices))) {
        sentences += 1;
        const found = [...faultsIn(text, locale), ...(alone.exec(text) ?? [])];
        if (found.length > 0) faults.push(`${found.join()} of ${JSON.stringify(table)}`);
        if (reader === null) continue;
        const reading = reader.read(text);
        read += 1;
        numbers += reading.numbers;
        if (reading.wrong.length > 0) wrong.push(`${reading.wrong.join()} of ${JSON.stringify(table)}`);
      }
    }
  }
  return { sentences, read, numbers, faults, wrong };
}

/** Every table is told in both languages and all lengths. */
const WAYS = LOCALES.flatMap((locale) => (["brief", "standard", "full"] as const).map((length) => [locale, length] as const));

/** @param template one in Chinese, whose sentence is printed where it fits */
function textsOf(set: TableSet, style: NarrativeStyle, template: string | null): readonly string[] {
  const told = compose({ sets: [set], style, templates: template === null ? [] : [{ text: template }] });
  return told.sentences.filter(({ template: place }) => place === undefined || told.templates[place]?.state === "printed").map(({ text }) => text);
}

/** A clause that is only a name says nothing. */
function namesAlone({ rows }: TableOf): RegExp {
  return new RegExp(`(?:^|[；;，]) ?(?:${[...new Set(rows.map(({ indicator }) => indicator))].join("|")}) ?(?=[；;。.]|$)`);
}
