import type * as z from "zod/mini";
import { assessmentFrom, type Assessment } from "../measures/assessment";
import { DEFAULT_WORDING, type OfficeWording } from "../narrative/style";
import { DEFAULT_STYLE, type OfficeStyle, type TabLooks } from "./report";
import type { assessmentSchema } from "./schema/assessment";
import type { looksSchema } from "./schema/looks";
import type { styleSchema } from "./schema/style";

/** How an office works, whatever the workbook: how it prints, how its tabs look, what it assesses by. */
export interface OfficeSettings {
  readonly style: OfficeStyle;
  readonly looks: TabLooks;
  readonly assessment: Assessment;
}

export const DEFAULT_OFFICE: OfficeSettings = { style: DEFAULT_STYLE, looks: {}, assessment: {} };

type SavedStyle = z.infer<typeof styleSchema>;

/** The same as a brief keeps it, and as the pane does between sessions: whatever is left out takes its default. */
export interface SavedOffice {
  readonly style?: SavedStyle | undefined;
  readonly looks?: z.infer<typeof looksSchema> | undefined;
  readonly assessment?: z.infer<typeof assessmentSchema> | undefined;
}

export function officeOf(saved: SavedOffice): OfficeSettings {
  return { style: styleOf(saved), looks: looksOf(saved), assessment: assessmentOf(saved) };
}

export function styleOf(saved: Pick<SavedOffice, "style">): OfficeStyle {
  const { locale, length, rounding, decimals, trimZeros, wording } = saved.style ?? {};
  return {
    locale: locale ?? DEFAULT_STYLE.locale,
    length: length ?? DEFAULT_STYLE.length,
    rounding: rounding ?? DEFAULT_STYLE.rounding,
    decimals: decimals ?? DEFAULT_STYLE.decimals,
    trimZeros: trimZeros ?? DEFAULT_STYLE.trimZeros,
    ...(wording && { wording: wordingOf(wording) }),
  };
}

/** The office's habits of wording; the usual way for the rest. */
function wordingOf(given: NonNullable<SavedStyle["wording"]>): OfficeWording {
  return {
    changes: given.changes ?? DEFAULT_WORDING.changes,
    multiplesFrom: given.multiplesFrom ?? null,
    scaleFrom: given.scaleFrom ?? null,
    schedule: given.schedule ?? DEFAULT_WORDING.schedule,
    listSeparator: given.listSeparator ?? null,
    lastSeparator: given.lastSeparator ?? null,
    itemSeparator: given.itemSeparator ?? null,
    leastBase: given.leastBase ?? null,
    bands: given.bands ?? null,
    nearlyFlat: given.nearlyFlat ?? DEFAULT_WORDING.nearlyFlat,
  };
}

/** What is left out is not there. */
export function looksOf({ looks = {} }: Pick<SavedOffice, "looks">): TabLooks {
  const { style, signatures, valuesOnly, workingPaper, ranking } = looks;
  return {
    ...(style !== undefined && { style }),
    ...(signatures !== undefined && { signatures }),
    ...(valuesOnly !== undefined && { valuesOnly }),
    ...(workingPaper !== undefined && { workingPaper }),
    ...(ranking !== undefined && { ranking }),
  };
}

export function assessmentOf({ assessment = {} }: Pick<SavedOffice, "assessment">): Assessment {
  return assessmentFrom(assessment);
}

/** What an office assesses by, in the form it is kept in; what it no longer assesses by is taken out of what was kept before. */
export function savedAssessment({ schedule, lights, minimumBase, averageYears, multiples }: Assessment): NonNullable<SavedOffice["assessment"]> {
  return {
    schedule: schedule?.kind === "plan" ? { kind: "plan", quarters: [...schedule.quarters] } : schedule && { kind: schedule.kind },
    lights: lights && { ...lights },
    minimumBase,
    averageYears,
    multiples,
  };
}
