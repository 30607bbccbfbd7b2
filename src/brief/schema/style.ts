import * as z from "zod/mini";
import { LOCALES } from "../../lexicon/roles";

/** The office's way of printing numbers and sentences. */
export const styleSchema = z.looseObject({
  locale: z.optional(z.enum(LOCALES)),
  length: z.optional(z.enum(["brief", "standard", "full"])),
  rounding: z.optional(z.enum(["half-up", "half-even"])),
  /** Digits after the point of rates, shares and points. */
  decimals: z.optional(z.int().check(z.gte(0), z.lte(9))),
  /** 去尾零: 14% for 14.0%. */
  trimZeros: z.optional(z.boolean()),
});
