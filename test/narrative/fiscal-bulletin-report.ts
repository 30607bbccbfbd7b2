import { comparedItems } from "./fiscal-bulletin";

/** `npx tsx test/narrative/fiscal-bulletin-report.ts` lists the bulletin's items beside the sentences of the tool, with the corpus in INDICATOR_BRIEF_CORPUS. */
async function list(): Promise<void> {
  for (const { official, published, generated } of await comparedItems()) {
    const verdict = generated === null ? "表中无此数" : generated.isWithinRounding ? (generated.rate === published.rate ? "一致" : "舍入范围内") : "口径不同";
    process.stdout.write(`${official}${published.value}亿元，同比${published.verb}${published.rate}%\t${generated?.sentence ?? "—"}\t${verdict}\n`);
  }
}

void list();
