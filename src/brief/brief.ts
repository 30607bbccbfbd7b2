import * as z from "zod/mini";
import { LOCALES } from "../lexicon/roles";
import { Problem } from "../sheet/problem";
import { DEFAULT_STYLE, type OfficeStyle } from "./report";

export const BRIEF_SCHEMA = "indicator-brief/brief@1";

/**
 * A saved definition of a report. It lives in the workbook as a custom XML part, or in a file given to the command line.
 * Whatever a file leaves out takes its default.
 */
const briefSchema = z.object({
  schema: z.literal(BRIEF_SCHEMA),
  id: z.optional(z.string().check(z.regex(/^\w{1,40}$/))),
  /** Names of the sheets that are reported on; absent = every visible sheet that holds a table. */
  sheets: z.optional(z.array(z.string())),
  /** In the notation of the command line, "2012Q1"; absent = the newest. */
  period: z.optional(z.string()),
  style: z.optional(
    z.object({
      locale: z.optional(z.enum(LOCALES)),
      length: z.optional(z.enum(["brief", "standard", "full"])),
      rounding: z.optional(z.enum(["half-up", "half-even"])),
      decimals: z.optional(z.int().check(z.gte(0), z.lte(9))),
      trimZeros: z.optional(z.boolean()),
    }),
  ),
});

export type Brief = z.infer<typeof briefSchema>;

/** @throws Problem `brief-invalid`, naming the first field that is wrong */
export function parseBrief(json: string, file: string): Brief {
  const read = briefSchema.safeParse(parseJson(json, file));
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

export function styleOf(brief: Brief): OfficeStyle {
  const given = Object.fromEntries(Object.entries(brief.style ?? {}).filter(([, value]) => value !== undefined));
  return { ...DEFAULT_STYLE, ...given };
}
