import { faultsIn } from "./faults";
import { generatedSentences, type WayOfWriting } from "./generated-sentences";

export interface Scan {
  readonly sentences: number;
  /** Of them read to their end, by how they are written. */
  readonly read: Readonly<Record<WayOfWriting, number>>;
  /** Numbers recomputed. */
  readonly numbers: number;
  /** Wordings that no sentence may hold. */
  readonly faults: readonly string[];
  /** Clauses that are not true of their table. */
  readonly wrong: readonly string[];
  /** Sentences that could not be read to their end, from where they could not. */
  readonly unread: readonly string[];
}

/** The sentences of so many tables from a seed on, looked through for what must not be printed, read, and recomputed from the figures as typed. */
export function scanSentences(tables: number, seed: number): Scan {
  const [faults, wrong, unread]: [string[], string[], string[]] = [[], [], []];
  const read = { usual: 0, own: 0, template: 0 };
  let [sentences, numbers] = [0, 0];
  for (const { text, way, style, table, read: reading } of generatedSentences(tables, seed)) {
    const { wrong: untrue, unread: rest, numbers: recomputed } = reading(text);
    sentences += 1;
    numbers += recomputed;
    if (rest === null) read[way] += 1;
    const found = [...faultsIn(text, style.locale), ...(way === "template" ? [] : (namesAlone(table.rows.map(({ indicator }) => indicator)).exec(text) ?? []))];
    const context = (): string => `of "${text}" of ${JSON.stringify({ ...style, table })}`;
    if (found.length > 0) faults.push(`${found.join()} ${context()}`);
    if (untrue.length > 0) wrong.push(`${untrue.join()} ${context()}`);
    if (rest !== null) unread.push(`"${rest}" ${context()}`);
  }
  return { sentences, read, numbers, faults, wrong, unread };
}

/** A clause that is only a name says nothing. */
function namesAlone(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|[；;，]) ?(?:${[...new Set(names)].join("|")}) ?(?=[；;。.]|$)`);
}
