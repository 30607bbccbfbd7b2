import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../src/lexicon/roles";
import { approvedForms, approvedSamples } from "./approved-text";

mkdirSync(join(__dirname, "approved"), { recursive: true });
for (const locale of LOCALES) writeFileSync(join(__dirname, `approved/samples-${locale}.txt`), approvedSamples(locale));
writeFileSync(join(__dirname, "approved/forms.txt"), approvedForms());
