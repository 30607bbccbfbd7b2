import * as z from "zod/mini";
import { ROLES } from "../../lexicon/roles";

/** One sentence in the office's own words: fields in {}, optional parts in 〔〕. */
const sentenceSchema = z.looseObject({
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** What was printed from it when the brief was saved, to be shown beside what is printed now. */
  last: z.optional(z.string()),
});

/** 人工改定: a figure in the place of the workbook's, of one period. */
const handSetSchema = z.looseObject({
  indicator: z.string(),
  entity: z.optional(z.nullable(z.string())),
  period: z.optional(z.nullable(z.string())),
  role: z.optional(z.enum(ROLES)),
  value: z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/)),
  reason: z.string().check(z.minLength(1)),
  was: z.optional(z.nullable(z.string())),
});

/** Sentences that the office words itself, and figures that it sets by hand. */
export const templatesSchema = z.looseObject({
  /** In their order. What they speak of needs no other sentence. */
  sentences: z.optional(z.array(sentenceSchema)),
  /** Whether nothing is said of what the templates leave out. */
  only: z.optional(z.boolean()),
  handSet: z.optional(z.array(handSetSchema)),
});
