import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../src/lexicon/roles";
import { approvedText } from "./approved-text";

mkdirSync(join(__dirname, "approved"), { recursive: true });
for (const locale of LOCALES) writeFileSync(join(__dirname, `approved/${locale}.txt`), approvedText(locale));
