import type { Polarity } from "../lexicon/indicators";
import type { Period } from "../quantity/period";
import type { ColumnCorrection, Corrections, RowCorrection, TableCorrection } from "./corrections";
import { compactText } from "./plain-text";
import { timelessText } from "./timeless-text";

/** What the user said of one table: corrections looked up by the texts of its headers and labels. */
export class Chosen {
  private readonly columns = new Map<string, ColumnCorrection>();
  private readonly rows: ReadonlyMap<string, RowCorrection>;
  private readonly table: TableCorrection | undefined;

  /** @param names the table's title and its sheet's name */
  constructor(corrections: Corrections, names: readonly (string | null)[], headers: readonly string[]) {
    const keys = new Set(names.filter((name) => name !== null).map(timelessText));
    const isHere = (table: string | null): boolean => table === null || keys.has(timelessText(table));
    for (const correction of corrections.columns) if (isHere(correction.table)) this.take(correction, headers);
    this.rows = new Map(corrections.rows.filter(({ table }) => isHere(table)).map((row) => [compactText(row.label), row]));
    this.table = corrections.tables.find(({ table }) => isHere(table));
  }

  /** A header that says a period says another next quarter: where none is the same, the only one that differs in its period is meant. */
  private take(correction: ColumnCorrection, headers: readonly string[]): void {
    const key = compactText(correction.header);
    if (headers.some((header) => compactText(header) === key)) this.columns.set(key, { ...this.columns.get(key), ...correction });
    else {
      const timeless = timelessText(correction.header);
      const [only, ...others] = [...new Set(headers)].filter((header) => timelessText(header) === timeless);
      if (only !== undefined && others.length === 0) this.columns.set(compactText(only), { ...this.columns.get(compactText(only)), ...correction });
    }
  }

  column(header: string): ColumnCorrection | null {
    return this.columns.size === 0 ? null : (this.columns.get(compactText(header)) ?? null);
  }

  get saysOfRows(): boolean {
    return this.rows.size > 0;
  }

  /** @param path the row's names from the general to the particular */
  row(path: readonly string[]): RowCorrection | null {
    if (!this.saysOfRows) return null;
    return this.rows.get(compactText(path.join(":"))) ?? this.rows.get(compactText(path.at(-1) ?? "")) ?? null;
  }

  get unit(): string | null {
    return this.table?.unit ?? null;
  }

  get period(): Period | null {
    return this.table?.period ?? null;
  }

  get rowsName(): "indicator" | "entity" | null {
    return this.table?.rows ?? null;
  }

  /** Indicators whose polarity the user set, by full name. */
  polarities(observations: Iterable<{ readonly indicator: string }>): ReadonlyMap<string, Polarity> {
    if (!this.saysOfRows) return new Map();
    const indicators = new Set<string>();
    for (const { indicator } of observations) indicators.add(indicator);
    const set = [...indicators].map((indicator) => [indicator, this.row(indicator.split(":"))?.polarity] as const);
    return new Map(set.filter((entry): entry is [string, Polarity] => entry[1] !== undefined));
  }
}
