import * as z from "zod/mini";
import { LOCALES } from "../../lexicon/roles";

const separator = z.string().check(z.minLength(1), z.maxLength(4));
const percent = z.number().check(z.gte(0));

/** An office's habits of wording; absent fields keep the usual way. */
const wordingSchema = z.looseObject({
  changes: z.optional(z.boolean()),
  multiplesFrom: z.optional(z.nullable(z.number().check(z.gte(100)))),
  scaleFrom: z.optional(z.nullable(z.number().check(z.gt(0)))),
  schedule: z.optional(z.enum(["序时进度", "均衡进度", "时间进度"])),
  listSeparator: z.optional(z.nullable(separator)),
  lastSeparator: z.optional(z.nullable(separator)),
  itemSeparator: z.optional(z.nullable(separator)),
  leastBase: z.optional(z.nullable(z.number().check(z.gte(0)))),
  bands: z.optional(z.nullable(z.object({ slight: percent, sharp: percent }))),
  nearlyFlat: z.optional(z.enum(["words", "digits"])),
});

/** The office's way of printing numbers and sentences. */
export const styleSchema = z.looseObject({
  locale: z.optional(z.enum(LOCALES)),
  length: z.optional(z.enum(["brief", "standard", "full"])),
  rounding: z.optional(z.enum(["half-up", "half-even"])),
  /** Digits after the point of rates, shares and points. */
  decimals: z.optional(z.int().check(z.gte(0), z.lte(9))),
  /** 去尾零: 14% for 14.0%. */
  trimZeros: z.optional(z.boolean()),
  wording: z.optional(wordingSchema),
});
