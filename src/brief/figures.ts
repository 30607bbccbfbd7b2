import type { Finding } from "../measures/finding";
import { formatPeriod } from "../quantity/period";
import type { Observation } from "../recognition/table";

/** A figure as a brief keeps it: indicator, entity, period, role, value. */
export type KeptFigure = [indicator: string, entity: string | null, period: string | null, role: string, value: string | null];

/** The figures that findings stand on, each once, in the order in which they are first used. */
export function figuresUsed(findings: readonly Finding[]): readonly Observation[] {
  const used: Observation[] = [];
  const places = new Places();
  for (const { inputs } of findings) {
    for (const input of inputs) if (places.add(input)) used.push(input);
  }
  return used;
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

/** The figures a report stands on, as its brief keeps them. */
export interface KeptFigures {
  readonly figures: readonly KeptFigure[];
  readonly fingerprint: string;
}

export function keptFigures(findings: readonly Finding[]): KeptFigures {
  const figures = figuresUsed(findings).map(keptFigure);
  return { figures, fingerprint: fingerprintOf(figures) };
}

export function keptFigure({ indicator, entity, period, role, figure }: Observation): KeptFigure {
  return [indicator, entity, period === null ? null : formatPeriod(period), role, figure.kind === "known" ? figure.value.toString() : null];
}

/** What a figure is of, without its value: by it a figure is found again. */
export function figureKey([indicator, entity, period, role]: KeptFigure): string {
  return JSON.stringify([indicator, entity, period, role]);
}

/** Eight hexadecimal digits that differ when any figure does (FNV-1a). It protects from oversight, not from intent. */
export function fingerprintOf(figures: readonly KeptFigure[]): string {
  let hash = 0x811c9dc5;
  for (const figure of figures) {
    const text = JSON.stringify(figure);
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
