import type { Observation } from "../recognition/table";
import type { Rounding } from "../quantity/rounding";
import type { Finding } from "./finding";
import type { FigureName } from "./expression";
import type { ReportingFigures } from "./reporting-figures";

/** Figures that stand in another row, the same one for many. */
const OF_OTHER_ROWS: ReadonlySet<FigureName> = new Set<FigureName>(["total", "total-prior"]);

interface KnownKind {
  readonly parts: readonly unknown[];
  readonly kind: number;
}

/**
 * Tells rows of one kind. They differ in their entity, their place on the sheet and the size of their numbers, and in nothing else: the same
 * measures in the same states and with the same judgements, of figures in the same columns with the same digits. A roster of a hundred thousand
 * villages has a few dozen kinds, so that what follows from a kind (columns, formats, notes, formulas) is worked out once for each.
 */
export class RowKinds {
  count = 0;
  private readonly known = new Map<number, KnownKind[]>();
  /** What tells a kind, part by part: filled anew for each row. */
  private readonly parts: unknown[] = [];
  private length = 0;
  private hash = 0;

  constructor(private readonly rounding: Rounding) {}

  /** @returns the number of the row's kind, counted from 0 in the order in which they first occur */
  of(row: ReportingFigures, findings: readonly Finding[]): number {
    this.length = 0;
    this.hash = 0;
    this.takeRow(row);
    for (const finding of findings) this.takeFinding(finding);
    const alike = this.known.get(this.hash);
    const found = alike?.find(({ parts }) => this.isSame(parts));
    if (found !== undefined) return found.kind;
    const kind = this.count++;
    const entry = { parts: this.parts.slice(0, this.length), kind };
    if (alike === undefined) this.known.set(this.hash, [entry]);
    else alike.push(entry);
    return kind;
  }

  private takeRow(row: ReportingFigures): void {
    this.take(row.indicator);
    this.take(row.label);
    this.take(row.unit);
    this.take(row.period);
    this.take(row.calendar);
    this.takeNumber(row.level * 2 + Number(row.isTotal));
    const anchor = anchorOf(row);
    for (const [name, figure] of row.figures) this.takeFigure(name, figure, row, anchor);
  }

  private takeFigure(name: FigureName, observation: Observation, row: ReportingFigures, anchor: number): void {
    const { figure, cell } = observation;
    this.take(name);
    this.take(observation.role);
    this.take(observation.unit);
    this.take(cell.sheet);
    this.take(observation.indicator === row.indicator && observation.entity === row.entity);
    this.takeNumber(cell.column);
    this.takeNumber(OF_OTHER_ROWS.has(name) ? cell.row : cell.row - anchor);
    if (figure.kind === "missing") return this.take(figure.reason);
    this.takeNumber((figure.shownDecimals ?? figure.value.trimmed().decimals) * 8 + Number(figure.live) * 4 + Number(figure.approximate) * 2 + Number(figure.handSet === true));
    this.takeNumber(figure.cellFactor);
  }

  private takeFinding(finding: Finding): void {
    const { outcome } = finding;
    const hasValue = "value" in outcome && outcome.value !== null;
    this.take(finding.definition);
    this.take(outcome.state);
    this.take(finding.judgement);
    this.takeNumber(finding.decimals * 4 + Number(hasValue) * 2 + Number(hasValue && printsAsNothing(finding, this.rounding)));
  }

  private take(part: unknown): void {
    this.parts[this.length++] = part;
  }

  private takeNumber(part: number): void {
    this.parts[this.length++] = part;
    this.hash = (Math.imul(this.hash, 31) + part) | 0;
  }

  private isSame(parts: readonly unknown[]): boolean {
    if (parts.length !== this.length) return false;
    for (let index = 0; index < parts.length; index += 1) if (parts[index] !== this.parts[index]) return false;
    return true;
  }
}

/** The row of the sheet in which a row's first figure stands: where its others stand is counted from there. */
export function anchorOf({ figures }: ReportingFigures): number {
  for (const { cell } of figures.values()) return cell.row;
  return 0;
}

/** Whether a value is not zero but nothing but zeros of it is printed: a table says so with a word of its own. */
function printsAsNothing({ outcome, decimals, dimension }: Finding, rounding: Rounding): boolean {
  const value = "value" in outcome ? outcome.value : null;
  const digits = decimals + (dimension.kind === "ratio" ? 2 : 0);
  return value !== null && value.sign() !== 0 && Math.abs(value.toNumber()) < 10 ** -digits && value.round(digits, rounding).sign() === 0;
}
