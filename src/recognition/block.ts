import type { METADATA_ROWS } from "../lexicon/header-words";

export type MetadataKind = (typeof METADATA_ROWS)[number]["kind"];

/** A row that describes the series below it: their unit, frequency, identifier. */
export interface MetadataRow {
  readonly row: number;
  readonly kind: MetadataKind;
}

/** One table as it lies on the sheet: which rows are what. Rows and columns count within the grid. */
export interface Block {
  readonly left: number;
  readonly right: number;
  /** Lines above the header: title, subtitle, corner unit. */
  readonly titleRows: readonly number[];
  /** The columns in which those lines stand: more than the table's own where tables side by side share a title. */
  readonly titleColumns: { readonly left: number; readonly right: number };
  readonly headerRows: readonly number[];
  readonly metadataRows: readonly MetadataRow[];
  /** Rows with figures, and rows with a label only (sections), in their order. */
  readonly bodyRows: readonly number[];
  readonly noteRows: readonly number[];
}
