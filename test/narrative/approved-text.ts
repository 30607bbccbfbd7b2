import type { Locale } from "../../src/lexicon/roles";
import { textsOf } from "./compose-table";
import { FORMS } from "./form-tables";
import { BANNER, CITY, HAZARDS, REOPENED, TOWNSHIP } from "./sample-tables";

const SAMPLES = [
  { name: "city", tables: [CITY, HAZARDS], decimals: 0 },
  { name: "banner", tables: [BANNER, REOPENED], decimals: 2 },
  { name: "township", tables: [TOWNSHIP], decimals: 2 },
];

/** All samples in three lengths and all forms in the standard one, as a page that can be read. */
export function approvedText(locale: Locale): string {
  const samples = SAMPLES.flatMap(({ name, tables, decimals }) =>
    (["brief", "standard", "full"] as const).map((length) => section(`${name}, ${length}`, textsOf(tables, { locale, length, decimals }))),
  );
  const forms = Object.entries(FORMS).map(([name, table]) => section(name, textsOf([table], { locale })));
  return [...samples, ...forms, section("parts, full", textsOf([FORMS["parts"] ?? CITY], { locale, length: "full" }))].join("\n");
}

function section(title: string, sentences: readonly string[]): string {
  return `# ${title}\n${sentences.join("\n")}\n`;
}
