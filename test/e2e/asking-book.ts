import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_SCHEMA } from "../../src/brief/migration";
import { PackageWorkbook } from "../../src/package/package-workbook";

export const SAMPLES = join(__dirname, "../../assets/samples");

/** A workbook whose brief sets figures by hand and has a sentence that its figures do not fit. */
export async function askingBook(folder: string): Promise<string> {
  const fileName = "asking.xlsx";
  const workbook = await PackageWorkbook.open(readFileSync(join(SAMPLES, "city-safety-2012q1.xlsx")), fileName);
  const handSet = [
    { indicator: "受伤人数", period: "2012Q1", value: "61", reason: "复核后更正", was: "59" },
    { indicator: "死亡人数", period: "2011Q4", value: "9", reason: "补报", was: "8" },
  ];
  const sentences = [{ text: "事故起数同比下降{事故起数·同比}。", last: "事故起数同比下降2.1%。" }];
  await workbook.saveBrief({ id: "asking", json: JSON.stringify({ schema: BRIEF_SCHEMA, source: { sheets: ["一季度"] }, templates: { sentences, handSet } }) });
  writeFileSync(join(folder, fileName), workbook.save());
  return fileName;
}
