import type { FindingView, ReportView, RowView, SentenceView } from "./report-view";

/** So much of a view crosses to the page at once that taking it in costs a few milliseconds. */
const PART = 400;

/** A piece of a long view on its way to the page. */
export type ViewPart =
  | { readonly kind: "findings"; readonly items: readonly FindingView[] }
  | { readonly kind: "sentences"; readonly items: readonly SentenceView[] }
  | { readonly kind: "rows"; readonly table: number; readonly items: readonly RowView[] };

/** A view without its long lists. */
export type ViewHead = Omit<ReportView, "findings" | "sentences">;

/** Cuts a view into its long lists, piece by piece, and what is left. */
export function* cutView(view: ReportView): Generator<ViewPart, ViewHead> {
  const { findings, sentences, ...rest } = view;
  for (const items of pieces(findings)) yield { kind: "findings", items };
  for (const items of pieces(sentences)) yield { kind: "sentences", items };
  for (const [table, { rows }] of view.tables.entries()) for (const items of pieces(rows)) yield { kind: "rows", table, items };
  return { ...rest, tables: view.tables.map((table) => ({ ...table, rows: [] })) };
}

function* pieces<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += PART) yield items.slice(start, start + PART);
}

/** Puts a view together again. */
export function joinView(parts: readonly ViewPart[], head: ViewHead): ReportView {
  const findings: FindingView[] = [];
  const sentences: SentenceView[] = [];
  const rows: RowView[][] = head.tables.map(() => []);
  for (const part of parts) {
    if (part.kind === "findings") findings.push(...part.items);
    else if (part.kind === "sentences") sentences.push(...part.items);
    else rows[part.table]?.push(...part.items);
  }
  return { ...head, findings, sentences, tables: head.tables.map((table, index) => ({ ...table, rows: rows[index] ?? [] })) };
}
