import type { Finding } from "../measures/finding";
import { formatPeriod } from "../quantity/period";
import type { Observation } from "../recognition/table";

/** A figure as a brief keeps it: indicator, entity, period, role, value. */
export type KeptFigure = [indicator: string, entity: string | null, period: string | null, role: string, value: string | null];

/** The figures that findings stand on, each once, in the order in which they are first used. */
export function figuresUsed(findings: readonly Finding[]): readonly Observation[] {
  const used: Observation[] = [];
  /** The rows that have been seen, by what else there is to a place. */
  const rowsOf = new Map<string, Set<number>>();
  for (const { inputs } of findings) {
    for (const input of inputs) {
      const { role, cell } = input;
      const key = `${role} ${cell.column} ${cell.sheet}`;
      let rows = rowsOf.get(key);
      if (rows === undefined) rowsOf.set(key, (rows = new Set()));
      if (rows.has(cell.row)) continue;
      rows.add(cell.row);
      used.push(input);
    }
  }
  return used;
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
