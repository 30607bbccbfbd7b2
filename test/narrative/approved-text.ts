import { LOCALES, type Locale } from "../../src/lexicon/roles";
import { textsOf } from "./compose-table";
import type { Form } from "./form";
import { FORMS } from "./form-tables";
import { FORMS_OF_COMPARISON } from "./forms-of-comparison";
import { FORMS_OF_ORDER } from "./forms-of-order";
import { FORMS_OF_STYLE } from "./forms-of-style";
import { BANNER, CITY, HAZARDS, REOPENED, TOWNSHIP } from "./sample-tables";

const SAMPLES = [
  { name: "city", tables: [CITY, HAZARDS], decimals: 0 },
  { name: "banner", tables: [BANNER, REOPENED], decimals: 2 },
  { name: "township", tables: [TOWNSHIP], decimals: 2 },
];

/** All samples in three lengths, as a page that can be read. */
export function approvedSamples(locale: Locale): string {
  const samples = SAMPLES.flatMap(({ name, tables, decimals }) =>
    (["brief", "standard", "full"] as const).map((length) => section(`${name}, ${length}`, textsOf(tables, { locale, length, decimals }))),
  );
  return samples.join("\n");
}

/** Every form of the grammar by its name, with its tables. */
export const ALL_FORMS: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(Object.entries(FORMS).map(([name, table]) => [name, { tables: [table] }])),
  ...FORMS_OF_COMPARISON,
  ...FORMS_OF_ORDER,
  ...FORMS_OF_STYLE,
};

/** What is said of each form's tables in both languages, side by side. */
export function approvedForms(): string {
  return Object.entries(ALL_FORMS)
    .map(([name, { tables, style, assessment }]) => section(name, LOCALES.map((locale) => textsOf(tables, { ...style, locale }, assessment).join("\n"))))
    .join("\n");
}

function section(title: string, sentences: readonly string[]): string {
  return `# ${title}\n${sentences.join("\n")}\n`;
}
