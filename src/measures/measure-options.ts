import type { Period } from "../quantity/period";
import type { Rounding } from "../quantity/rounding";
import type { Assessment } from "./assessment";

export interface MeasureOptions {
  /** null: the newest period of the table. */
  readonly period: Period | null;
  /** null: all entities. */
  readonly entity: string | null;
  /** Digits after the point of rates, shares and points. */
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly assessment?: Assessment;
}
