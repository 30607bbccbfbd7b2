import { FIGURE_ROLES, figureRole, type FigureRole } from "../lexicon/figure-roles";
import type { Finding } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import type { PlacedFinding } from "../measures/table-findings";
import type { Period } from "../quantity/period";
import type { Observation } from "../recognition/table";
import type { RowFigures, RowFindings, SummaryRow } from "./rows";

/** The findings of a row, made when they are asked for. */
type Members = () => readonly PlacedFinding[];

/**
 * A row of the tab, seen through its findings. They are few and are looked through at each question: maps beside them would take many times
 * their room in a table of a hundred thousand rows.
 */
export class RowOfFindings implements SummaryRow {
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  readonly period: Period | null;
  readonly unit: string | null;
  readonly level: number;
  readonly isTotal: boolean;
  readonly hasActual: boolean;

  /** @param first of the members */
  constructor(
    first: Finding,
    private readonly members: Members,
  ) {
    this.indicator = first.indicator;
    this.label = first.label;
    this.entity = first.entity;
    this.period = first.period;
    this.level = first.level;
    this.isTotal = first.isTotal;
    const actual = this.figures.get("actual");
    this.hasActual = actual !== undefined;
    this.unit = (actual ?? this.figures.get("done") ?? first.inputs[0])?.unit ?? null;
  }

  get findings(): RowFindings {
    return new Findings(this.members);
  }

  get figures(): RowFigures {
    return new Figures(this.members);
  }
}

class Findings implements RowFindings {
  constructor(private readonly members: Members) {}

  get(measure: MeasureName): Finding | undefined {
    for (const { finding } of this.members()) if (finding.measure === measure) return finding;
    return undefined;
  }

  has(measure: MeasureName): boolean {
    return this.get(measure) !== undefined;
  }

  each(visit: (finding: Finding) => void): void {
    const members = this.members();
    for (const { finding } of members) if (members.find((other) => other.finding.measure === finding.measure)?.finding === finding) visit(finding);
  }
}

class Figures implements RowFigures {
  constructor(private readonly members: Members) {}

  get(wanted: FigureRole): Observation | undefined {
    for (const { finding } of this.members()) {
      const { inputs } = finding;
      for (let index = 0; index < inputs.length; index += 1) {
        const input = inputs[index];
        if (input !== undefined && partPlayed(finding, input, index) === wanted) return input;
      }
    }
    return undefined;
  }

  has(role: FigureRole): boolean {
    return this.get(role) !== undefined;
  }

  each(visit: (role: FigureRole, observation: Observation) => void): void {
    let seen = 0;
    for (const { finding } of this.members()) {
      finding.inputs.forEach((input, index) => {
        const role = partPlayed(finding, input, index);
        const bit = role === null ? 0 : 1 << FIGURE_ROLES.indexOf(role);
        if (role === null || (seen & bit) !== 0) return;
        seen |= bit;
        visit(role, input);
      });
    }
  }
}

/** In a time series both figures of a growth are `actual`: the measure says which part the second one plays. */
const SECOND_ROLE: Partial<Record<MeasureName, FigureRole>> = {
  change: "prior",
  growth: "prior",
  points: "prior",
  "previous-change": "previous",
  "previous-growth": "previous",
  "previous-points": "previous",
};

/** The column that a finding's figure belongs to, seen from its row; null for figures of other rows and stated rates. */
export function partPlayed(finding: Finding, input: Observation, index: number): FigureRole | null {
  const own = figureRole(input.role);
  if (own === null) return null;
  if (own !== "actual" || index === 0) return own;
  const isOwn = input.indicator === finding.indicator && input.entity === finding.entity;
  return SECOND_ROLE[finding.measure] ?? (isOwn ? own : null);
}
