import * as z from "zod/mini";
import { LABEL_KINDS } from "../../lexicon/header-words";
import { POLARITIES } from "../../lexicon/indicators";
import { ROLES } from "../../lexicon/roles";

/** A title or a sheet's name; absent = wherever the text occurs. */
const table = z.optional(z.string());

/** What the clerk corrected in the reading of the sheets. Columns and rows are named by their header text, never by letter or number. */
export const correctionsSchema = z.looseObject({
  columns: z.optional(
    z.array(
      z.looseObject({
        /** The whole header: "累计完成 / 合计". */
        header: z.string(),
        table,
        /** A role of figures (`target`), or what the column names (`entity`, `unit`, `number` …), or `left-out`. */
        meaning: z.optional(z.enum([...ROLES, ...LABEL_KINDS, "left-out"])),
        unit: z.optional(z.string()),
        /** What its figures count: "财政收入". */
        indicator: z.optional(z.string()),
        /** "2024-03/ytd" */
        period: z.optional(z.string()),
      }),
    ),
  ),
  rows: z.optional(
    z.array(
      z.looseObject({
        label: z.string(),
        table,
        leftOut: z.optional(z.boolean()),
        unit: z.optional(z.string()),
        polarity: z.optional(z.enum(POLARITIES)),
      }),
    ),
  ),
  tables: z.optional(z.array(z.looseObject({ table: z.string(), unit: z.optional(z.string()), period: z.optional(z.string()), rows: z.optional(z.enum(["indicator", "entity"])) }))),
  /** The office's own words in headers: { "责任目标": "target" }. */
  vocabulary: z.optional(z.record(z.string(), z.enum(ROLES))),
  includeHidden: z.optional(z.boolean()),
  /** Sheets of one form (1月, 2月 …) are not joined to one table. */
  sheetsApart: z.optional(z.boolean()),
});
