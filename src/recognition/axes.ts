import { DIVISION_WORDS, PART_OF_ORGANISATION, PLACE_ENDING, QUALIFYING_PART, WHOLE_AREA } from "../lexicon/header-words";
import type { LabelColumn } from "./columns";
import type { ColumnMeaning } from "./column-meaning";
import type { TableContext } from "./table-context";

/** Which of rows and columns name indicators, and which entities. A period axis is apart from this. */
export interface Axes {
  readonly rows: "indicator" | "entity" | "both" | "none";
  readonly columns: "indicator" | "entity" | "none";
}

/** Headers that say for certain that indicators stand below. */
const SURE_INDICATOR = /指标|科目|indicator|variable|measure|series/i;
const NAMING: ReadonlySet<string> = new Set(["indicator", "entity", "group", "label"]);

/** Label columns that name things (and not time, units or numbers), in order. */
export function namingColumns(labels: readonly LabelColumn[]): readonly LabelColumn[] {
  return labels.filter((label) => NAMING.has(label.kind));
}

/**
 * @param isSeriesDown whether rows stand for periods: then labels beside them divide into kinds of figure, unless they name places
 * @param sample some labels of the rows, for telling places from things, and entities that stand once from those that come again with each indicator */
export function decideAxes(labels: readonly LabelColumn[], columns: readonly ColumnMeaning[], sample: readonly string[], context: TableContext, isSeriesDown: boolean): Axes {
  const isOneRowEach = (context.indicator ?? context.subject) !== null && new Set(sample).size > sample.length * 0.8;
  const naming = namingColumns(labels).map((label) => (label.kind === "label" && isDividedBy(label.header, context) ? { ...label, kind: "entity" as const } : label));
  const names = columns.filter((column) => column.name.length > 0 && column.role !== "other" && column.role !== "note" && column.role !== "stated-rank");
  const distinct = new Set(names.map((column) => column.name.join(":")));
  const areIndices = distinct.size > 0 && [...distinct].every((name) => /=100$/.test(name));
  if (areIndices && naming.length > 0 && !naming.some((label) => label.kind === "entity")) return { rows: "indicator", columns: "indicator" };
  const areQualifiers = distinct.size > 0 && [...distinct].every((name) => QUALIFYING_PART.test(name));
  if (areQualifiers && naming.length > 0 && !naming.some((label) => label.kind === "entity")) return { rows: "indicator", columns: "indicator" };
  const columnKind = distinct.size === 0 ? "none" : isDivision(names) && distinct.size > 1 ? "entity" : "indicator";
  if (naming.length === 0) return { rows: "none", columns: columnKind === "none" ? "indicator" : columnKind };
  const hasEntity = naming.some((label) => label.kind === "entity");
  const hasIndicator = naming.some((label) => label.kind === "indicator");
  if (hasEntity && (hasIndicator || (!isOneRowEach && naming.some((label) => label.kind === "label" && columnKind === "none")))) return { rows: "both", columns: columnKind === "none" ? "none" : "indicator" };
  if (isSeriesDown && columnKind === "indicator" && !hasEntity && distinct.size > 1) return { rows: "indicator", columns: "indicator" };
  if (hasEntity) return { rows: "entity", columns: columnKind === "none" ? "none" : "indicator" };
  if (hasIndicator) return indicatorRows(naming, columnKind, distinct.size);
  const isPlaces = arePlaces(sample);
  if (columnKind === "entity" && isPlaces && (context.indicator ?? context.subject) !== null) return { rows: "entity", columns: "indicator" };
  if (columnKind === "entity") return { rows: "indicator", columns: "entity" };
  if (columnKind === "indicator") return { rows: "entity", columns: "indicator" };
  return isPlaces && (context.indicator ?? context.subject) !== null ? { rows: "entity", columns: "none" } : { rows: "indicator", columns: "none" };
}

/** "Complaints by service area" over a column headed Service area. */
function isDividedBy(header: string, { dividedBy, subject }: TableContext): boolean {
  return header.toLowerCase() === dividedBy || (subject !== null && PART_OF_ORGANISATION.test(header));
}

function arePlaces(sample: readonly string[]): boolean {
  const places = sample.filter((text) => text.length > 1 && (PLACE_ENDING.test(text) || WHOLE_AREA.test(text))).length;
  return sample.length > 1 && places * 10 >= sample.length * 6;
}

function isDivision(columns: readonly ColumnMeaning[]): boolean {
  return columns.every((column) => {
    const last = column.name.at(-1) ?? "";
    return DIVISION_WORDS.test(last) || (last.length > 1 && /[市县区旗镇乡]$|街道$/.test(last));
  });
}

function indicatorRows(naming: readonly LabelColumn[], columnKind: Axes["columns"], names: number): Axes {
  if (columnKind === "none") return { rows: "indicator", columns: "none" };
  if (columnKind === "entity") return { rows: "indicator", columns: "entity" };
  const isSure = naming.some((label) => label.kind === "indicator" && SURE_INDICATOR.test(label.header));
  if (!isSure) return { rows: "entity", columns: "indicator" };
  return names === 1 ? { rows: "indicator", columns: "none" } : { rows: "indicator", columns: "entity" };
}
