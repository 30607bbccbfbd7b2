import * as z from "zod/mini";

/** Which figures a brief is about. Absent fields take the widest choice. */
export const sourceSchema = z.looseObject({
  /** Names of the sheets that are reported on; absent = every visible sheet that holds a table. */
  sheets: z.optional(z.array(z.string())),
  /** In the notation of the command line, "2012Q1"; absent = the newest. */
  period: z.optional(z.string()),
  /** The file that holds last year's figures, without its folder. */
  priorFile: z.optional(z.string()),
  /** One entity, each its own tab, or one tab with a table for each; absent = all in one table. */
  entities: z.optional(z.union([z.object({ kind: z.literal("one"), entity: z.string() }), z.object({ kind: z.enum(["each", "blocks"]) })])),
});
