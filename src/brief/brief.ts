import * as z from "zod/mini";
import { Problem } from "../sheet/problem";
import { BRIEF_SCHEMA, isNewerBrief, migrated } from "./migration";
import type { HandSetFigure } from "./hand-set";
import type { OfficeTemplates } from "./report";
import { assessmentSchema } from "./schema/assessment";
import { correctionsSchema } from "./schema/corrections";
import { looksSchema } from "./schema/looks";
import { sourceSchema } from "./schema/source";
import { styleSchema } from "./schema/style";
import { templatesSchema } from "./schema/templates";
import { writtenSchema } from "./schema/written";

/**
 * A saved definition of a report. It lives in the workbook as a custom XML part, or in a file given to the command line.
 * Whatever a file leaves out takes its default. Fields that this version does not know are kept, so that an office with two versions
 * in use loses nothing.
 */
const briefSchema = z.looseObject({
  schema: z.literal(BRIEF_SCHEMA),
  id: z.optional(z.string().check(z.regex(/^\w{1,40}$/))),
  source: z.optional(sourceSchema),
  style: z.optional(styleSchema),
  looks: z.optional(looksSchema),
  corrections: z.optional(correctionsSchema),
  templates: z.optional(templatesSchema),
  assessment: z.optional(assessmentSchema),
  written: z.optional(writtenSchema),
});

export type Brief = z.infer<typeof briefSchema>;

/** @throws Problem `brief-newer`; `brief-invalid`, naming the first field that is wrong */
export function parseBrief(json: string, file: string): Brief {
  const given = parseJson(json, file);
  if (isNewerBrief(given)) throw new Problem("brief-newer", { file });
  const read = briefSchema.safeParse(migrated(given));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Problem("brief-invalid", { file, reason: issue ? `${issue.path.join(".")}: ${issue.message}` : "" });
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Problem("brief-invalid", { file, reason: "JSON" }, { cause });
  }
}

export function templatesOf(brief: Brief): OfficeTemplates {
  return { sentences: brief.templates?.sentences ?? [], only: brief.templates?.only ?? false };
}

/** The figures that the brief sets by hand. */
export function handSetOf(brief: Brief): readonly HandSetFigure[] {
  return (brief.templates?.handSet ?? []).map(({ indicator, entity = null, period = null, role = "actual", value, reason, was = null }) => ({ indicator, entity, period, role, value, reason, was }));
}
