import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { samplePlan, type SampleSheet } from "./sample-plan";
import { SAMPLES } from "./sample-sheets";

export function sampleBytes(sheets: readonly SampleSheet[], fileName: string): Uint8Array {
  return PackageWorkbook.create(sheets.map(samplePlan), fileName).save();
}

if (require.main === module) {
  for (const [fileName, sheets] of Object.entries(SAMPLES)) writeFileSync(join(__dirname, fileName), sampleBytes(sheets, fileName));
}
