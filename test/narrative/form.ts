import type { Assessment } from "../../src/measures/assessment";
import type { NarrativeStyle } from "../../src/narrative/style";
import type { Table } from "../../src/recognition/table";

/** A form of the grammar: tables that call for it, and the office's habits where it needs them. */
export interface Form {
  readonly tables: readonly Table[];
  readonly style?: Partial<NarrativeStyle>;
  readonly assessment?: Assessment;
}
