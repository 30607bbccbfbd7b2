import type { FigureRole } from "../figure-roles";

/** Headers of computed columns, by measure. */
interface MeasureHeaders {
  readonly change: string;
  readonly growth: string;
  readonly "previous-change": string;
  readonly "previous-growth": string;
  readonly "year-start-change": string;
  readonly "year-start-points": string;
  readonly points: string;
  readonly "previous-points": string;
  readonly "growth-points": string;
  readonly "benchmark-points": string;
  readonly "second-benchmark-points": string;
  readonly completion: string;
  readonly "stretch-completion": string;
  readonly "schedule-gap": string;
  readonly "target-gap": string;
  readonly "control-share": string;
  readonly "control-gap": string;
  readonly "control-remaining": string;
  readonly "control-pace": string;
  readonly rectification: string;
  readonly outstanding: string;
  readonly share: string;
  readonly contribution: string;
  readonly pull: string;
  readonly "average-growth": string;
  readonly multiple: string;
  readonly rank: string;
  readonly "rank-change": string;
}

/** Columns that stand together under one heading. */
export type GroupName = "rectification" | "prior" | "previous" | "target" | "ceiling" | "structure" | "benchmark";

/** What a cell says where a measure has no value. */
interface OutcomeWords {
  readonly flat: string;
  /** Not zero, but too small for the digits printed. */
  readonly nearlyFlat: string;
  readonly noPrior: string;
  readonly noPrevious: string;
  readonly turnedPositive: string;
  readonly turnedNegative: string;
  readonly narrowedLoss: string;
  readonly widenedLoss: string;
  readonly none: string;
}

interface JudgementWords {
  readonly "within-schedule": string;
  readonly "behind-schedule": string;
  readonly "ahead-of-schedule": string;
  readonly "over-schedule": string;
  readonly met: string;
  readonly exceeded: string;
  readonly "not-met": string;
  readonly "within-ceiling": string;
  readonly "over-ceiling": string;
}

interface NoteWords {
  readonly heading: string;
  readonly rounding: string;
  readonly roundingHalfEven: string;
  readonly stated: string;
  readonly incomparable: string;
  readonly approximate: string;
  readonly written: string;
  readonly schedule: string;
  readonly noRate: string;
  readonly more: (count: number) => string;
}

/** Every word that the summary tab prints besides the office's own labels. */
export interface SummaryWords {
  /** @param entity the one entity that the tab is about; it and the period may be unknown */
  readonly sheetName: (entity: string | null, period: string | null) => string;
  readonly title: (entity: string | null, period: string | null) => string;
  readonly listSeparator: string;
  readonly unit: (unit: string) => string;
  /** Between the period or the name of a table and its unit, where both stand in one cell. */
  readonly captionSeparator: string;
  readonly period: (period: string) => string;
  readonly columns: { readonly entity: string; readonly indicator: string; readonly period: string; readonly unit: string; readonly schedule: string; readonly judgement: string; readonly light: string };
  readonly total: string;
  readonly figures: Readonly<Record<FigureRole, string>>;
  readonly measures: MeasureHeaders;
  /** Headings over several columns, and what is left to say below them. */
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly grouped: Readonly<Partial<MeasureHeaders>>;
  readonly outcomes: OutcomeWords;
  readonly judgements: JudgementWords;
  readonly notes: NoteWords;
  readonly workingPaper: {
    readonly sheetName: (period: string | null) => string;
    readonly title: (period: string | null) => string;
    readonly headers: readonly [number: string, item: string, unit: string, measure: string, sum: string, result: string, cells: string];
    readonly stated: string;
  };
  readonly submission: { readonly sheetName: (entity: string | null, period: string | null) => string; readonly signatures: readonly string[] };
  readonly lights: Readonly<Record<"green" | "yellow" | "red", string>>;
  readonly ranking: {
    readonly sheetName: (period: string | null) => string;
    readonly title: (period: string | null) => string;
    readonly remark: string;
    readonly top: string;
    readonly bottom: string;
    readonly smallBase: string;
  };
  readonly notesSheet: {
    readonly sheetName: (entity: string | null, period: string | null) => string;
    readonly title: (tab: string) => string;
    readonly notes: string;
    readonly source: string;
    /** On the tab: where its words are. */
    readonly pointer: string;
  };
  readonly numbered: (index: number, text: string) => string;
  readonly sentences: string;
  readonly provenance: (parts: { readonly fileName: string; readonly ranges: string; readonly date: string; readonly version: string }) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly footer: string;
  readonly charts: {
    readonly completion: (period: string | null) => string;
    readonly comparison: (period: string | null, unit: string | null) => string;
    readonly completionText: (count: number) => string;
    readonly comparisonText: (count: number) => string;
  };
}
