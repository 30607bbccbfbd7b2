import * as z from "zod/mini";

const share = z.number().check(z.gte(0), z.lte(100));

/** What an office assesses by: its own plan in place of the calendar's schedule, the limits of its lights, the least base of a ranking. */
export const assessmentSchema = z.looseObject({
  schedule: z.optional(
    z.union([
      z.looseObject({ kind: z.enum(["months", "days", "last-year"]) }),
      /** Per cent of the year's task that is to be done by the end of each quarter. */
      z.looseObject({ kind: z.literal("plan"), quarters: z.tuple([share, share, share, share]) }),
    ]),
  ),
  /** Percentage points behind schedule. */
  lights: z.optional(z.looseObject({ yellow: share, red: share })),
  /** In the table's unit. */
  minimumBase: z.optional(z.number().check(z.gte(0))),
  averageYears: z.optional(z.int().check(z.gte(2), z.lte(50))),
  multiples: z.optional(z.boolean()),
});
