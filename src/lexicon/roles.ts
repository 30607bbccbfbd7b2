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

/** Ratios that the sheet prints itself: growth, and shares of a whole or a task. */
export const STATED_RATIOS: ReadonlySet<Role> = new Set<Role>(["stated-rate", "stated-share"]);

/** What is set for a whole year. */
export const ROLES_OF_THE_YEAR: ReadonlySet<Role> = new Set<Role>(["target", "stretch", "ceiling"]);

export const LOCALES = ["zh-CN", "en"] as const;

export type Locale = (typeof LOCALES)[number];
