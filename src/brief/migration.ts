import * as z from "zod/mini";

/** The form in which briefs are written now. */
export const BRIEF_SCHEMA = "indicator-brief/brief@2";

const firstSchema = z.looseObject({ schema: z.literal("indicator-brief/brief@1"), sheets: z.optional(z.unknown()), period: z.optional(z.unknown()) });

/** A brief of an older form, as today's form has it. Whatever it is not sure of it leaves to the schema to refuse. */
export function migrated(brief: unknown): unknown {
  return fromFirst(brief);
}

/** Version 1 named the sheets and the period beside everything else. */
function fromFirst(brief: unknown): unknown {
  const first = firstSchema.safeParse(brief);
  if (!first.success) return brief;
  const { sheets, period, ...rest } = first.data;
  return { ...rest, schema: BRIEF_SCHEMA, source: { ...(sheets === undefined ? {} : { sheets }), ...(period === undefined ? {} : { period }) } };
}

/** The number of a brief's form, where it is one of ours: a higher one than today's was written by a newer version. */
export function isNewerBrief(brief: unknown): boolean {
  const read = z.looseObject({ schema: z.string() }).safeParse(brief);
  const [, version] = (read.success ? /^indicator-brief\/brief@(\d+)$/.exec(read.data.schema) : null) ?? [];
  return version !== undefined && Number(version) > Number(BRIEF_SCHEMA.split("@")[1]);
}
