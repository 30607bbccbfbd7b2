import type { Exact } from "../quantity/exact";

/**
 * How a growth rate moved against an earlier one (conventions §1, comparing two rates):
 * - both positive: `accelerated` 加快, `slowed` 回落
 * - both negative: `decline-narrowed` 降幅收窄, `decline-widened` 降幅扩大
 * - `turned-up` 由降转增, `turned-down` 由增转降, `flat-to-growth` 由持平转为增长, `flat-to-decline`, `growth-to-flat`, `decline-to-flat`
 * - `unchanged` 与…持平
 */
export type RateChange =
  | "accelerated"
  | "slowed"
  | "decline-narrowed"
  | "decline-widened"
  | "turned-up"
  | "turned-down"
  | "flat-to-growth"
  | "flat-to-decline"
  | "growth-to-flat"
  | "decline-to-flat"
  | "unchanged";

type Direction = -1 | 0 | 1;

const TURNS: Readonly<Record<Direction, Readonly<Record<Direction, RateChange>>>> = {
  [-1]: { [-1]: "decline-narrowed", [0]: "decline-to-flat", [1]: "turned-up" },
  [0]: { [-1]: "flat-to-decline", [0]: "unchanged", [1]: "flat-to-growth" },
  [1]: { [-1]: "turned-down", [0]: "growth-to-flat", [1]: "accelerated" },
};

/** The word for the movement from one rate to another, on unrounded rates; the difference itself is the measure `points`. */
export function rateChange(now: Exact, before: Exact): RateChange {
  const order = now.compare(before);
  if (order === 0) return "unchanged";
  const turn = TURNS[before.sign()][now.sign()];
  if (turn === "accelerated" && order < 0) return "slowed";
  return turn === "decline-narrowed" && order < 0 ? "decline-widened" : turn;
}
