import type { Exact } from "../quantity/exact";
import type { Period } from "../quantity/period";
import type { Observation } from "../recognition/table";
import type { Warning } from "../sheet/problem";
import type { Definition } from "./definitions";
import type { MeasureName } from "./measure-name";
import type { ReportingFigures } from "./reporting-figures";

export type Judgement =
  | "within-schedule"
  | "behind-schedule"
  | "ahead-of-schedule"
  | "over-schedule"
  | "met"
  | "exceeded"
  | "not-met"
  | "within-ceiling"
  | "over-ceiling";

/** Why there is no rate, though both figures may be known. */
export type NoRateState = "zero-base" | "turned-positive" | "turned-negative" | "narrowed-loss" | "widened-loss";

/**
 * What a measure came to. A rate on a zero or negative base cannot be expressed: those outcomes carry the change instead.
 * `flat` may have no value: 0 against 0 is 持平, not 0%.
 */
export type Outcome =
  | { readonly state: "up" | "down"; readonly value: Exact }
  | { readonly state: "flat"; readonly value: Exact | null }
  | { readonly state: "known"; readonly value: Exact } // a level, share or completion, which has no direction
  | { readonly state: "incomparable"; readonly value: Exact } // computed, but its two figures are of different 口径
  | { readonly state: "approximate"; readonly value: Exact }
  | { readonly state: "stated"; readonly value: Exact } // printed in the workbook and used as it is
  | { readonly state: NoRateState; readonly change: Exact }
  | { readonly state: "missing-base" | "missing-value" };

/** How a value is to be read and printed. */
export type Dimension =
  | { readonly kind: "quantity"; readonly unit: string | null }
  | { readonly kind: "ratio" } // printed × 100 with %
  | { readonly kind: "points" } // percentage points, printed with 百分点
  | { readonly kind: "multiple" } // 倍
  | { readonly kind: "rank" }
  | { readonly kind: "count" };

/**
 * A measure printed for Excel, from the same definition that computed it. Nothing here begins with "="; operands are
 * quoted cell addresses ('一季度'!C4), or plain numbers for figures that no formula can point at.
 */
export interface FindingFormula {
  /** The unguarded arithmetic: "('S'!C4-'S'!D4)/'S'!D4". It has a meaning only where `valid` holds. */
  readonly number: string;
  /** "AND(ISNUMBER('S'!C4),ISNUMBER('S'!D4),'S'!D4>0)" */
  readonly valid: string;
  /** The outcomes without a value, in the order in which Excel is to try them; the last one needs no condition (null). */
  readonly otherwise: readonly { readonly state: Outcome["state"]; readonly condition: string | null }[];
}

export interface Finding {
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  readonly period: Period | null;
  readonly measure: MeasureName;
  readonly outcome: Outcome;
  readonly judgement: Judgement | null;
  readonly dimension: Dimension;
  /** Digits after the point when printed. */
  readonly decimals: number;
  readonly level: number;
  readonly isTotal: boolean;
  /** The figures it stands on, in the order of the measure's roles. */
  readonly inputs: readonly Observation[];
  /** What it is computed by, and what its formula is printed from when `formulaOf` is asked; null for a count or a place, which have none. */
  readonly definition: Definition | null;
  /** All figures of the row it is of; null for what is said of a whole table. */
  readonly row: ReportingFigures | null;
  readonly warnings: readonly Warning[];
}
