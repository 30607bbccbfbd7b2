import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";

/** What the labels of a row say. */
export interface RowMeaning {
  readonly row: number;
  /** The names of the indicator from the general to the particular; empty where the columns name it. */
  readonly indicator: readonly string[];
  readonly entity: string | null;
  readonly period: Period | null;
  readonly unit: string | null;
  /** Told by a series' name (同比), or by a label that is a role (上年同期) and nothing else. */
  readonly role: Role | null;
  readonly scope: "single" | "cumulative" | null;
  readonly level: number;
  readonly isTotal: boolean;
  /** Names of what an entity belongs to, in columns to its left or in rows above: 公安系统 beside 交警队. */
  readonly outer: readonly string[];
  /** Nothing, or no period, stands where one is expected: 最近三个月, % change from year earlier. */
  readonly isOutsideTime: boolean;
}
