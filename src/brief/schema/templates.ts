import * as z from "zod/mini";

/** One sentence in the office's own words: fields in {}, optional parts in 〔〕. */
const sentenceSchema = z.looseObject({
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** What was printed from it when the brief was saved, to be shown beside what is printed now. */
  last: z.optional(z.string()),
});

/** Sentences that the office words itself. */
export const templatesSchema = z.looseObject({
  /** In their order. What they speak of needs no other sentence. */
  sentences: z.optional(z.array(sentenceSchema)),
  /** Whether nothing is said of what the templates leave out. */
  only: z.optional(z.boolean()),
});
