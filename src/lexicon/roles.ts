/** What a column or row of figures means in its table. The closed list stands in the command line's contract. */
export const ROLES = [
  "actual",
  "prior",
  "previous",
  "target",
  "stretch",
  "ceiling",
  "found",
  "done",
  "benchmark",
  "stated-rate",
  "stated-share",
  "stated-change",
  "stated-rank",
  "reason",
  "note",
  "other",
] as const;

export type Role = (typeof ROLES)[number];

export const LOCALES = ["zh-CN", "en"] as const;

export type Locale = (typeof LOCALES)[number];
