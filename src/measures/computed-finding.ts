import type { Period } from "../quantity/period";
import type { Observation } from "../recognition/table";
import type { Warning } from "../sheet/problem";
import { calendarText } from "./calendar";
import type { Definition } from "./definitions";
import type { Dimension, Finding, FindingFormula, Judgement, MeasureName, Outcome } from "./finding";
import { findingFormula } from "./formula";
import type { ReportingFigures } from "./reporting-figures";

/** What differs between the findings of one row. */
export type Computed = Pick<Finding, "outcome" | "judgement" | "dimension" | "decimals" | "inputs" | "warnings">;

/**
 * A measure of one row. A class for the sake of its size: a hundred thousand rows have half a million findings, and few of their
 * formulas are ever written, so the formula is printed when asked for. (A spread copy would have none: `{ ...finding }` copies fields only.)
 */
export class ComputedFinding implements Finding {
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  readonly period: Period | null;
  readonly measure: MeasureName;
  readonly outcome: Outcome;
  readonly judgement: Judgement | null;
  readonly dimension: Dimension;
  readonly decimals: number;
  readonly level: number;
  readonly isTotal: boolean;
  readonly inputs: readonly Observation[];
  readonly warnings: readonly Warning[];

  constructor(
    private readonly definition: Definition,
    private readonly row: ReportingFigures,
    computed: Computed,
  ) {
    this.indicator = row.indicator;
    this.label = row.label;
    this.entity = row.entity;
    this.period = row.period;
    this.measure = definition.measure;
    this.outcome = computed.outcome;
    this.judgement = computed.judgement;
    this.dimension = computed.dimension;
    this.decimals = computed.decimals;
    this.level = row.level;
    this.isTotal = row.isTotal;
    this.inputs = computed.inputs;
    this.warnings = computed.warnings;
  }

  get formula(): FindingFormula | null {
    return findingFormula(this.definition, (name) => this.row.figures.get(name), calendarText(this.row.period));
  }
}
