import { DIVISION_WORDS, JOINED_PART, QUALIFYING_PART } from "../lexicon/header-words";

export interface IndicatorName {
  /** The full path: "一般公共预算收入:税收收入:增值税". */
  readonly indicator: string;
  /** What a sentence calls it. */
  readonly label: string;
}

/**
 * Joins what rows and columns say of an indicator. A name is made once and shared by all observations that have it: a large table
 * would otherwise hold it a million times.
 */
export class IndicatorNames {
  private readonly ofColumns = new Map<readonly string[], IndicatorName>();
  private lastRow: readonly string[] = [];
  private lastName: IndicatorName | null = null;

  /**
   * @param kindsLast in a series the row tells the kind of figure (an index, a rate), which comes last and is not said
   * @param ofColumnsInFull what columns are called in full: 中央 under 已到位资金 is said with it where no column is the whole
   * @param fallback the name where neither rows nor columns say one
   */
  constructor(
    private readonly kindsLast: boolean,
    private readonly fallback: string,
    private readonly ofColumnsInFull: ReadonlySet<string> = new Set(),
  ) {}

  of(row: readonly string[], column: readonly string[]): IndicatorName {
    if (row.length === 0) return this.ofColumn(column);
    if (column.length > 0) return this.kindsLast ? nameOf([...column, ...row], row.length) : nameOf([...row, ...column], 0);
    if (row !== this.lastRow || this.lastName === null) {
      this.lastRow = row;
      this.lastName = nameOf(row, 0);
    }
    return this.lastName;
  }

  private ofColumn(column: readonly string[]): IndicatorName {
    let name = this.ofColumns.get(column);
    if (name === undefined) {
      name = this.withWhole(nameOf(column.length > 0 ? column : [this.fallback], 0), column);
      this.ofColumns.set(column, name);
    }
    return name;
  }

  private withWhole(name: IndicatorName, column: readonly string[]): IndicatorName {
    const before = column.at(-2);
    const isPartAlone = before !== undefined && DIVISION_WORDS.test(name.label) && !this.ofColumnsInFull.has(column.slice(0, -1).join(":"));
    return isPartAlone ? { ...name, label: qualified(before, name.label) } : name;
  }
}

function qualified(name: string, by: string): string {
  return /[\u4e00-\u9fff]/.test(name) ? `${name}（${by}）` : `${name} (${by})`;
}

/** The last part of the name is its label; a part that only says how the figure was worked on (NSA) takes the one before it along. */
function nameOf(parts: readonly string[], kinds: number): IndicatorName {
  const names = parts.slice(0, Math.max(1, parts.length - kinds));
  const last = names.at(-1) ?? "";
  const before = names.at(-2);
  const indicator = parts.join(":");
  if (before !== undefined && JOINED_PART.test(last)) return { indicator, label: /[\u4e00-\u9fff]/.test(last) ? `${before}${last}` : `${before} ${last}` };
  if (before === undefined || !QUALIFYING_PART.test(last)) return { indicator, label: last };
  return { indicator, label: qualified(before, last) };
}
