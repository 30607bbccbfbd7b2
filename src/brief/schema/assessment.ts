import * as z from "zod/mini";

/** What an office assesses by: its own plan in place of the calendar's schedule, the limits of its lights, the least base of a ranking. */
export const assessmentSchema = z.looseObject({});
