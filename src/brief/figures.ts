import type { Finding } from "../measures/finding";
import { formatPeriod } from "../quantity/period";
import type { Observation } from "../recognition/table";

/** A figure as a brief keeps it: indicator, entity, period, role, value. */
export type KeptFigure = [indicator: string, entity: string | null, period: string | null, role: string, value: string | null];

/** The figures that findings stand on, each once, in the order in which they are first used. */
export function* figuresUsed(findings: Iterable<Finding>): Generator<Observation> {
  const places = new Places();
  for (const { inputs } of findings) {
    for (const input of inputs) if (places.add(input)) yield input;
  }
}

/** Cells, each with the role that it plays. */
class Places {
  /** Rows by sheet, role and column. */
  private readonly sheets = new Map<string, Map<string, Set<number>[]>>();

  /** @returns whether it was not there before */
  add({ role, cell }: Observation): boolean {
    const byRole = this.sheets.get(cell.sheet) ?? new Map<string, Set<number>[]>();
    this.sheets.set(cell.sheet, byRole);
    const byColumn = byRole.get(role) ?? [];
    byRole.set(role, byColumn);
    const rows = (byColumn[cell.column] ??= new Set());
    if (rows.has(cell.row)) return false;
    rows.add(cell.row);
    return true;
  }
}

/** Beyond this many figures a brief would weigh megabytes: only their fingerprint is kept. */
const MOST_KEPT = 20_000;

/** The figures a report stands on, as its brief keeps them; null: too many. */
export interface KeptFigures {
  readonly figures: readonly KeptFigure[] | null;
  readonly fingerprint: string;
}

export function keptFigures(findings: Iterable<Finding>): KeptFigures {
  let figures: KeptFigure[] | null = [];
  const fingerprint = new Fingerprint();
  for (const observation of figuresUsed(findings)) {
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
