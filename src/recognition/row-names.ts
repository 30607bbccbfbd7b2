import { MEAN_OF_ALL, OF_WHICH, WHOLE_AREA } from "../lexicon/header-words";
import type { Axes } from "./axes";
import { readSeriesName } from "./column-meaning";
import type { RowPlace } from "./hierarchy";
import { compactText, withoutNoteMarks } from "./plain-text";
import type { RowMeaning } from "./row-meaning";

export const NO_NAMES: readonly string[] = [];

/** A label's text without marks of notes, 其中： and the blanks between Chinese characters. */
export function cleanLabel(text: string): string {
  const clean = withoutNoteMarks(text).replace(OF_WHICH, "");
  return /\s/.test(clean) ? clean.replaceAll(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, "") : clean;
}

/** What the labels of a row name. */
export type Named = Pick<RowMeaning, "indicator" | "entity" | "unit" | "role" | "scope" | "level" | "isTotal" | "outer">;
const UNNAMED: Named = { indicator: [], entity: null, unit: null, role: null, scope: null, level: 0, isTotal: false, outer: [] };

/** Names a row by its own label, those left of it and those above it. */
export function nameRow(axes: Axes, place: RowPlace | null, own: string, prefix: readonly string[], entities: readonly string[]): Named {
  if (place === null || axes.rows === "none") return UNNAMED;
  const outer = prefix.length === 0 ? NO_NAMES : prefix.filter((text, index) => text !== "" && text !== prefix[index - 1]);
  if (axes.rows === "entity") return entityRow(place, own, outer);
  const indicator = indicatorRow(place, outer);
  if (axes.rows !== "both") return indicator;
  const entity = entities.filter((text) => text !== "").at(-1) ?? null;
  const isWhole = entity === null || isWholeName(entity);
  return { ...indicator, entity: isWhole ? null : entity, isTotal: indicator.isTotal || (isWhole && entity !== null) };
}

/** 合计（5个）. */
const COUNT_BEHIND = /\((?:共)?\d+[\u4e00-\u9fff]{0,2}\)$/;

/** 合计, 全县, Total: the whole of the others. */
export function isWholeName(text: string): boolean {
  const compact = compactText(text).replace(COUNT_BEHIND, "");
  return WHOLE_AREA.test(compact) || /^(?:合计|总计|共计|小计|(?:grand)?total|all|overall)$/.test(compact);
}

/** 全市平均, average. */
export function isMeanOfAll(text: string): boolean {
  return MEAN_OF_ALL.test(text.trim());
}

function entityRow(place: RowPlace, own: string, outer: readonly string[]): Named {
  if (isMeanOfAll(place.name) && outer.length === 0) return { ...UNNAMED, level: place.level };
  const isWhole = isWholeName(place.name);
  const isSubtotal = isWhole && (outer.length > 0 || place.path.length > 1);
  const owner = outer.at(-1) ?? place.path.at(-2) ?? null;
  const entity = place.name === "" && own === "" ? (outer.at(-1) ?? null) : isSubtotal ? owner : isWhole ? null : place.name;
  const isWholeToo = entity !== null && entity !== place.name && isWholeName(entity);
  const above = outer.length === 0 && place.path.length > 1 ? place.path.slice(0, -1) : outer;
  return { indicator: NO_NAMES, entity: isWholeToo ? null : entity, unit: null, role: null, scope: null, level: place.level, isTotal: place.isTotal || isWhole, outer: above };
}

function indicatorRow(place: RowPlace, outer: readonly string[]): Named {
  const series = readSeriesName(place.name);
  const own = series === null ? [place.name] : series.name;
  const above = place.path.slice(0, -1).map((name) => ({ name, series: readSeriesName(name) }));
  const upper = above.map(({ name, series: read }) => read?.name.join(":") ?? name);
  // 亏损企业 under 企业单位数(个) is counted as those are.
  const unitAbove = above.findLast(({ series: read }) => read !== null && read.unit !== null)?.series?.unit ?? null;
  const indicator = [...outer, ...upper, ...own].filter((name) => name !== "");
  return {
    indicator,
    entity: null,
    unit: series?.unit ?? unitAbove,
    role: series?.role ?? null,
    scope: series?.scope ?? null,
    level: Math.max(0, indicator.length - 1),
    isTotal: place.isTotal,
    outer: [],
  };
}
