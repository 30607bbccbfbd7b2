import * as z from "zod/mini";

/** A figure as it was: indicator, entity (null: the total), period (null: not told), role, value (null: none). */
const figureSchema = z.tuple([z.string(), z.nullable(z.string()), z.nullable(z.string()), z.string(), z.nullable(z.string())]);

/** What the brief last wrote, so that it can say later what has changed since. */
export const writtenSchema = z.looseObject({
  /** "2024-03-11" */
  date: z.string(),
  version: z.string(),
  /** What it reported on, "2012Q1"; absent where no table tells its period. */
  period: z.optional(z.string()),
  /** Of the figures below. */
  fingerprint: z.string(),
  /** Absent where there were too many to keep: then only the fingerprint tells of changes. */
  figures: z.optional(z.array(figureSchema)),
  /** The tabs, by their marks, with the last row and column that were written. */
  tabs: z.array(z.looseObject({ mark: z.string(), bottom: z.int(), right: z.int() })),
});
