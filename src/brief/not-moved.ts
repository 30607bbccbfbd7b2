import { correctionsOf } from "./corrections";
import type { KeptFigure } from "./figures";
import type { PriorWorkbook, Report } from "./report";
import type { SavedBrief } from "./saved-brief";

/** What a brief had and its next period has not: the clerk decides what becomes of it. */
export type NotMoved =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "indicator"; readonly indicator: string; readonly entity: string | null }
  | { readonly kind: "column"; readonly role: string }
  | { readonly kind: "figure"; readonly indicator: string; readonly entity: string | null; readonly role: string }
  | { readonly kind: "correction"; readonly header: string }
  | { readonly kind: "prior-file"; readonly file: string };

interface Move {
  readonly brief: SavedBrief;
  readonly before: readonly KeptFigure[];
  readonly after: readonly KeptFigure[];
  readonly report: Report;
  readonly prior: PriorWorkbook | null;
  /** Sheets that none took the place of, and whether a figure was on one of them. */
  readonly stranded: readonly string[];
  readonly isStranded: (figure: KeptFigure) => boolean;
}

/** Everything that could not move, the large before the small: a missing figure of a missing indicator or sheet is not told twice. */
export function leftBehind({ brief, before: all, after, report, prior, stranded, isStranded }: Move): readonly NotMoved[] {
  const before = all.filter((figure) => !isStranded(figure));
  const rowsNow = new Set(after.map(rowOf));
  const rolesNow = new Set(after.map(([, , , role]) => role));
  const figuresNow = new Set(after.filter((figure) => figure[4] !== null).map((figure) => `${rowOf(figure)} ${figure[3]}`));
  const rows = distinct(before, rowOf).filter((figure) => !rowsNow.has(rowOf(figure)));
  const roles = distinct(before, ([, , , role]) => role).filter(([, , , role]) => !rolesNow.has(role));
  const figures = distinct(before, (figure) => `${rowOf(figure)} ${figure[3]}`).filter(
    (figure) => figure[4] !== null && rowsNow.has(rowOf(figure)) && rolesNow.has(figure[3]) && !figuresNow.has(`${rowOf(figure)} ${figure[3]}`),
  );
  const priorFile = brief.source?.priorFile;
  return [
    ...stranded.map((sheet): NotMoved => ({ kind: "sheet", sheet })),
    ...rows.map(([indicator, entity]): NotMoved => ({ kind: "indicator", indicator, entity })),
    ...roles.map(([, , , role]): NotMoved => ({ kind: "column", role })),
    ...figures.map(([indicator, entity, , role]): NotMoved => ({ kind: "figure", indicator, entity, role })),
    ...lostCorrections(brief, report).map((header): NotMoved => ({ kind: "correction", header })),
    ...(priorFile !== undefined && prior === null ? [{ kind: "prior-file", file: priorFile } as const] : []),
  ];
}

/** Corrections hold by header and label: one whose text is nowhere has nothing to correct. */
function lostCorrections(brief: SavedBrief, { tables }: Report): readonly string[] {
  const { columns, rows } = correctionsOf(brief);
  const headers = new Set(tables.flatMap((table) => table.columns.map((column) => column.label)));
  const labels = new Set(tables.flatMap((table) => table.observations.flatMap(({ indicator, label, entity }) => [indicator, label, entity])));
  return [
    ...columns.filter(({ header, meaning }) => meaning?.kind === "figures" && !headers.has(header)).map(({ header }) => header),
    ...rows.filter(({ label, leftOut }) => leftOut !== true && !labels.has(label)).map(({ label }) => label),
  ];
}

function rowOf([indicator, entity]: KeptFigure): string {
  return JSON.stringify([indicator, entity]);
}

function distinct(figures: readonly KeptFigure[], key: (figure: KeptFigure) => string): readonly KeptFigure[] {
  const first = new Map<string, KeptFigure>();
  for (const figure of figures) if (!first.has(key(figure))) first.set(key(figure), figure);
  return [...first.values()];
}
