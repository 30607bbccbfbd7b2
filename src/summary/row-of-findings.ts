import { FIGURE_ROLES, figureRole, type FigureRole } from "../lexicon/figure-roles";
import type { Finding } from "../measures/finding";
import type { FindingRows, NumberOfRow, PlacedFinding } from "../measures/finding-rows";
import type { MeasureName } from "../measures/measure-name";
import type { ReportedRow } from "../measures/reporting-figures";
import type { Period } from "../quantity/period";
import type { Observation } from "../recognition/table";
import type { KindOfRow, RowFigures, RowFindings, SummaryRow } from "./rows";

/** The findings of a row, made when they are asked for. */
type Members = () => readonly PlacedFinding[];

/** What all rows of a kind say of themselves, but for their entity. */
interface Facts extends KindOfRow, Omit<ReportedRow, "entity"> {
  readonly hasActual: boolean;
}

/**
 * A row of the tab, seen through its findings. They are few and are looked through at each question: maps beside them would take many times
 * their room in a table of a hundred thousand rows.
 */
export class RowOfFindings implements SummaryRow {
  constructor(
    readonly kind: Facts,
    private readonly source: FindingRows,
    readonly index: number,
  ) {}

  /** What is common to a kind, by one of its rows; null: that row has no findings. */
  static kindOf(source: FindingRows, index: number, number: number): Facts | null {
    const first = source.at(index)?.[0]?.finding;
    if (first === undefined) return null;
    const { indicator, label, period, level, isTotal } = first;
    const figures = new Figures(() => source.at(index) ?? [], source, { number });
    const actual = figures.get("actual");
    const unit = (actual ?? figures.get("done") ?? first.inputs[0])?.unit ?? null;
    const facts = { number, indicator, label, period, level, isTotal, unit, hasActual: actual !== undefined };
    const kind: Facts = {
      ...facts,
      get example() {
        return new RowOfFindings(kind, source, index);
      },
    };
    return kind;
  }

  get entity(): string | null {
    return this.source.entityOf(this.index);
  }

  get sheetRow(): number {
    return this.source.sheetRowOf(this.index);
  }

  get indicator(): string {
    return this.kind.indicator;
  }

  get label(): string {
    return this.kind.label;
  }

  get period(): Period | null {
    return this.kind.period;
  }

  get unit(): string | null {
    return this.kind.unit;
  }

  get level(): number {
    return this.kind.level;
  }

  get isTotal(): boolean {
    return this.kind.isTotal;
  }

  get hasActual(): boolean {
    return this.kind.hasActual;
  }

  get findings(): RowFindings {
    return new Findings(() => this.members, this.source, this.kind);
  }

  get figures(): RowFigures {
    return new Figures(() => this.members, this.source, this.kind);
  }

  private get members(): readonly PlacedFinding[] {
    return this.source.at(this.index) ?? [];
  }
}

class Findings implements RowFindings {
  constructor(
    private readonly members: Members,
    private readonly source: FindingRows,
    private readonly kind: KindOfRow,
  ) {}

  numbers(measure: MeasureName): NumberOfRow | null {
    const place = this.members().findIndex(({ finding }) => finding.measure === measure);
    return place < 0 ? null : this.source.valuesAt(this.kind.number, place);
  }

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
  constructor(
    private readonly members: Members,
    private readonly source: FindingRows,
    private readonly kind: Pick<KindOfRow, "number">,
  ) {}

  get(wanted: FigureRole): Observation | undefined {
    const found = this.find(wanted);
    return found?.finding.inputs[found.input];
  }

  numbers(wanted: FigureRole): NumberOfRow | null {
    const found = this.find(wanted);
    return found === null ? null : this.source.inputsAt(this.kind.number, found.place, found.input);
  }

  has(role: FigureRole): boolean {
    return this.get(role) !== undefined;
  }

  /** The first of the figures that plays a part. */
  private find(wanted: FigureRole): { readonly finding: Finding; readonly place: number; readonly input: number } | null {
    const members = this.members();
    for (let place = 0; place < members.length; place += 1) {
      const finding = members[place]?.finding;
      const count = finding?.inputs.length ?? 0;
      for (let input = 0; finding !== undefined && input < count; input += 1) {
        const figure = finding.inputs[input];
        if (figure !== undefined && partPlayed(finding, figure, input) === wanted) return { finding, place, input };
      }
    }
    return null;
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
