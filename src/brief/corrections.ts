import type * as z from "zod/mini";
import { LABEL_KINDS } from "../lexicon/header-words";
import { ROLES } from "../lexicon/roles";
import { formatPeriod, parsePeriodCode, type Period } from "../quantity/period";
import { parsePeriodText } from "../quantity/period-reading";
import { NO_CORRECTIONS, type ColumnChoice, type ColumnCorrection, type Corrections, type RowCorrection, type TableCorrection } from "../recognition/corrections";
import { Problem } from "../sheet/problem";
import type { Brief } from "./brief";
import type { correctionsSchema } from "./schema/corrections";

type SavedCorrections = z.infer<typeof correctionsSchema>;
type SavedMeaning = NonNullable<NonNullable<SavedCorrections["columns"]>[number]["meaning"]>;

/**
 * The corrections that a brief holds, as recognition takes them.
 * @throws Problem `period-unknown` where one names a period that is none
 */
export function correctionsOf(brief: Brief): Corrections {
  const saved = brief.corrections;
  if (saved === undefined) return NO_CORRECTIONS;
  return {
    columns: (saved.columns ?? []).map(({ header, table, meaning, unit, period, indicator }): ColumnCorrection => ({
      header,
      table: table ?? null,
      ...(meaning === undefined ? {} : { meaning: columnChoice(meaning) }),
      ...(unit === undefined ? {} : { unit }),
      ...(indicator === undefined ? {} : { indicator }),
      ...(period === undefined ? {} : { period: readPeriod(period) }),
    })),
    rows: (saved.rows ?? []).map(({ label, table, leftOut, unit, polarity }): RowCorrection => ({
      label,
      table: table ?? null,
      ...(leftOut === undefined ? {} : { leftOut }),
      ...(unit === undefined ? {} : { unit }),
      ...(polarity === undefined ? {} : { polarity }),
    })),
    tables: (saved.tables ?? []).map(({ table, unit, period, rows }): TableCorrection => ({
      table,
      ...(unit === undefined ? {} : { unit }),
      ...(rows === undefined ? {} : { rows }),
      ...(period === undefined ? {} : { period: readPeriod(period) }),
    })),
    vocabulary: saved.vocabulary ?? {},
    includeHidden: saved.includeHidden ?? false,
    ...(saved.sheetsApart === undefined ? {} : { sheetsApart: saved.sheetsApart }),
  };
}

/** The form in which a brief keeps corrections. */
export function savedCorrections(corrections: Corrections): SavedCorrections {
  return {
    columns: corrections.columns.map(({ table, meaning, period, ...rest }) => ({
      ...rest,
      ...(table === null ? {} : { table }),
      ...(meaning === undefined ? {} : { meaning: savedMeaning(meaning) }),
      ...(period === undefined ? {} : { period: formatPeriod(period) }),
    })),
    rows: corrections.rows.map(({ table, ...rest }) => ({ ...rest, ...(table === null ? {} : { table }) })),
    tables: corrections.tables.map(({ period, ...rest }) => ({ ...rest, ...(period === undefined ? {} : { period: formatPeriod(period) }) })),
    vocabulary: { ...corrections.vocabulary },
    includeHidden: corrections.includeHidden,
    ...(corrections.sheetsApart === undefined ? {} : { sheetsApart: corrections.sheetsApart }),
  };
}

/** A word for what a column holds: a role, a kind of label, or `left-out`; null for anything else. */
export function readColumnChoice(word: string): ColumnChoice | null {
  const known = [...ROLES, ...LABEL_KINDS, "left-out" as const].find((meaning) => meaning === word);
  return known === undefined ? null : columnChoice(known);
}

function columnChoice(meaning: SavedMeaning): ColumnChoice {
  if (meaning === "left-out") return { kind: "left-out" };
  const role = ROLES.find((known) => known === meaning);
  if (role !== undefined) return { kind: "figures", role };
  const label = LABEL_KINDS.find((known) => known === meaning);
  return label === undefined ? { kind: "left-out" } : { kind: "labels", label };
}

function savedMeaning(choice: ColumnChoice): SavedMeaning {
  if (choice.kind === "left-out") return "left-out";
  return choice.kind === "figures" ? choice.role : choice.label;
}

function readPeriod(text: string): Period {
  const period = parsePeriodCode(text) ?? parsePeriodText(text);
  if (period === null) throw new Problem("period-unknown", { period: text });
  return period;
}
