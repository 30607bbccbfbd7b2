import * as z from "zod/mini";

/** Sentences that the office words itself, and figures set by hand. */
export const templatesSchema = z.looseObject({});
