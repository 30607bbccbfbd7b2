export const MEASURES = [
  "value",
  "change",
  "growth",
  "previous-change",
  "previous-growth",
  "points",
  "benchmark-points",
  "completion",
  "stretch-completion",
  "schedule-gap",
  "control-share",
  "control-gap",
  "control-remaining",
  "control-pace",
  "rectification",
  "outstanding",
  "share",
  "contribution",
  "pull",
  "average-growth",
  "multiple",
  "rank",
  "rank-change",
  "trend",
] as const;

/** The name of a measure in findings, templates and JSON. */
export type MeasureName = (typeof MEASURES)[number];
