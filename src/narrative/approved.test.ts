import { readFileSync } from "node:fs";
import { join } from "node:path";
import { approvedSamples } from "../../test/narrative/approved-text";
import type { Locale } from "../lexicon/roles";

/** `npx tsx test/narrative/approve.ts` writes the files anew; what changed in them is then read and judged. */
test.each<Locale>(["zh-CN", "en"])("the sentences of the three samples in %s, in all lengths, are the approved ones", (locale) => {
  const approved = readFileSync(join(__dirname, `../../test/narrative/approved/samples-${locale}.txt`), "utf8");
  expect(approvedSamples(locale)).toBe(approved);
});
