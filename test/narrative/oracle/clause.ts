import { listSeparators, type Said, type Setting } from "./setting";

/** What a clause says, one judge each, and how it is written: the source of a regular expression. */
export type Clause = readonly [says: readonly string[], written: string];

/** A clause as it is looked for in a text, at one place. */
export interface ReadableClause {
  readonly says: readonly string[];
  readonly expression: RegExp;
}

/**
 * Clauses in an office's words.
 * @param labels what {label} may be
 * @param none what is said where there is none of a label
 */
export function readable(clauses: readonly Clause[], setting: Setting, labels: readonly string[] = [], none: readonly string[] = []): readonly ReadableClause[] {
  const fields: Readonly<Record<string, string>> = {
    label: `(?<label>${alternatives(labels)})`,
    none: none.length === 0 ? "(?!)" : `(?<none>${none.join("|")})`,
    schedule: setting.schedule ?? "序时进度",
    list: listPattern(setting),
  };
  return clauses.map(([says, written]) => ({ says, expression: sticky(written.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => fields[name] ?? whole)) }));
}

/** What stands between two of a list, the longest first. */
export function listPattern(setting: Setting): string {
  return `(?:${alternatives(listSeparators(setting))})`;
}

/** Longer words before those that they begin with. */
export function alternatives(words: readonly string[]): string {
  return words.length === 0 ? "(?!)" : [...words].sort((one, other) => other.length - one.length).join("|");
}

/** Read at one place of a text only: what stands before it is read already. */
export function sticky(source: string): RegExp {
  return new RegExp(source, "y");
}

export function readAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** How many numbers a text holds. */
export function numbersIn(text: string): number {
  return text.match(NUMBER)?.length ?? 0;
}

/** Names of what a clause says that hold a number. */
const NUMERIC = ["n", "n2", "r", "t", "place"] as const;

export function numbersSaid(said: Said): number {
  return NUMERIC.filter((name) => said[name] !== undefined).length;
}
