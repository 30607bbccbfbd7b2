import type { Finding } from "../measures/finding";
import { findingsByRow } from "../measures/findings-by-row";
import { formatPeriod } from "../quantity/period";
import type { Observation } from "../recognition/table";
import type { List } from "../sheet/list";

/** A figure as a brief keeps it: indicator, entity, period, role, value. */
export type KeptFigure = [indicator: string, entity: string | null, period: string | null, role: string, value: string | null];

/** The figures that the findings of some tables stand on, each once, in the order in which they are first used. */
export function* figuresUsed(tables: readonly List<Finding>[]): Generator<Observation> {
  const places = new Places();
  for (const findings of tables) {
    const rows = findingsByRow(findings);
    for (let index = 0; index < rows.length; index += 1) {
      for (const figure of rows.figuresOf(index)) if (places.add(figure)) yield figure;
    }
  }
}

/** Cells, each with the role that it plays. */
class Places {
  /** Rows by sheet, role and column. */
  private readonly sheets = new Map<string, Map<string, RowSet[]>>();

  /** @returns whether it was not there before */
  add({ role, cell }: Observation): boolean {
    const byRole = this.sheets.get(cell.sheet) ?? new Map<string, RowSet[]>();
    this.sheets.set(cell.sheet, byRole);
    const byColumn = byRole.get(role) ?? [];
    byRole.set(role, byColumn);
    return (byColumn[cell.column] ??= new RowSet()).add(cell.row);
  }
}

/** Rows of a sheet, a byte each. */
class RowSet {
  private has = new Uint8Array(64);

  /** @returns whether it was not there before */
  add(row: number): boolean {
    if (row >= this.has.length) {
      const before = this.has;
      this.has = new Uint8Array(2 * (row + 1));
      this.has.set(before);
    }
    const isNew = this.has[row] !== 1;
    this.has[row] = 1;
    return isNew;
  }
}

/** Beyond this many figures a brief would weigh megabytes: only their fingerprint is kept. */
const MOST_KEPT = 20_000;

/** The figures a report stands on, as its brief keeps them; null: too many. */
export interface KeptFigures {
  readonly figures: readonly KeptFigure[] | null;
  readonly fingerprint: string;
}

export function keptFigures(tables: readonly List<Finding>[]): KeptFigures {
  let figures: KeptFigure[] | null = [];
  const fingerprint = new Fingerprint();
  for (const observation of figuresUsed(tables)) {
    const figure = keptFigure(observation);
    fingerprint.take(figure);
    if (figures?.length === MOST_KEPT) figures = null;
    figures?.push(figure);
  }
  return { figures, fingerprint: fingerprint.toString() };
}

export function keptFigure({ indicator, entity, period, role, figure }: Observation): KeptFigure {
  return [indicator, entity, period === null ? null : formatPeriod(period), role, figure.kind === "known" ? figure.value.toString() : null];
}

/** What a figure is of, without its value: by it a figure is found again. */
export function figureKey([indicator, entity, period, role]: KeptFigure): string {
  return JSON.stringify([indicator, entity, period, role]);
}

/** Eight hexadecimal digits that differ when any figure does (FNV-1a). It protects from oversight, not from intent. */
class Fingerprint {
  private hash = 0x811c9dc5;

  take(figure: KeptFigure): void {
    const text = JSON.stringify(figure);
    for (let index = 0; index < text.length; index += 1) this.hash = Math.imul(this.hash ^ text.charCodeAt(index), 0x01000193);
  }

  toString(): string {
    return (this.hash >>> 0).toString(16).padStart(8, "0");
  }
}
