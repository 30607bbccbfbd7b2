import type { SheetPlan } from "../sheet/sheet-plan";

export const SAMPLE_NAMES = ["city", "banner", "township"] as const;

export type SampleName = (typeof SAMPLE_NAMES)[number];

/** The files of `assets/samples`. */
export const SAMPLE_FILES: Readonly<Record<SampleName, string>> = {
  city: "city-safety-2012q1.xlsx",
  banner: "banner-safety-2012q1.xlsx",
  township: "township-2004h1.xlsx",
};

/** The sheets of a sample workbook. */
export type SampleSource = (name: SampleName) => Promise<readonly SheetPlan[]>;
