import { SAMPLE_FILES, type SampleName } from "../pane/samples";
import type { SheetPlan } from "../sheet/sheet-plan";

/** The sheets of a sample workbook, to be put into an empty one; loaded when the first is asked for. */
export async function sampleSheets(name: SampleName): Promise<readonly SheetPlan[]> {
  const [{ SAMPLES }, { samplePlan }] = await Promise.all([import("../../assets/samples/sample-sheets"), import("../../assets/samples/sample-plan")]);
  return (SAMPLES[SAMPLE_FILES[name]] ?? []).map(samplePlan);
}
