import * as z from "zod/mini";

/** What the clerk corrected in the reading of the sheets. Columns and rows are named by their header text, never by letter or number. */
export const correctionsSchema = z.looseObject({});
