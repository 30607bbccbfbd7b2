import * as z from "zod/mini";
import { officeOf } from "../../brief/office";
import { assessmentSchema } from "../../brief/schema/assessment";
import { looksSchema } from "../../brief/schema/looks";
import { styleSchema } from "../../brief/schema/style";
import { LOCALES } from "../../lexicon/roles";
import { DEFAULT_SETTINGS, type PaneSettings } from "./settings";

/** Each part by itself: one that is strange takes its default, and the others stay. */
const keptSchema = z.catch(
  z.object({
    paneLocale: z.catch(z.nullable(z.enum(LOCALES)), null),
    style: z.catch(z.optional(styleSchema), undefined),
    looks: z.catch(z.optional(looksSchema), undefined),
    assessment: z.catch(z.optional(assessmentSchema), undefined),
    isTourOver: z.catch(z.boolean(), false),
  }),
  { paneLocale: null, isTourOver: false },
);

/** Reads what was kept; anything missing or strange takes its default. */
export function parseSettings(json: string | null): PaneSettings {
  if (json === null) return DEFAULT_SETTINGS;
  const kept = keptSchema.parse(parseJson(json));
  return { paneLocale: kept.paneLocale, office: officeOf(kept), isTourOver: kept.isTourOver };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
