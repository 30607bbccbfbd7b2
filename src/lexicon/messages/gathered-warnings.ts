import { areaAddress, type CellRef } from "../../sheet/address";
import { areasOfCells } from "../../sheet/cell-areas";
import { groupBy } from "../../sheet/group-by";
import type { Warning } from "../../sheet/problem";
import type { Locale } from "../roles";
import { describeWarning, describeWarningAt } from "./messages";

/** Doubts of one kind in one line, with all the cells that it is about. */
export interface GatheredWarning {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** So many of one kind may still differ in their particulars and have a line each. */
const MOST_LINES = 3;
const MOST_AREAS = 4;

/**
 * Warnings for people: those of one kind on one sheet that say the same of different cells are one line with its areas, "一季度!E3:F7 的数字以
 * 文本形式存放"; where there are many that differ in their particulars, the particulars give way.
 */
export function gatherWarnings(warnings: readonly Warning[], locale: Locale): readonly GatheredWarning[] {
  const kinds = groupBy(warnings, ({ code, cell }) => `${code} ${cell?.sheet ?? ""}`);
  return [...kinds.values()].flatMap((kind) => linesOf(kind, locale));
}

function linesOf(kind: readonly Warning[], locale: Locale): readonly GatheredWarning[] {
  const alike = groupBy(kind, (warning) => describeWarningAt(warning, "", locale));
  const [first] = kind;
  if (alike.size > MOST_LINES && first !== undefined && kind.every(({ cell }) => cell !== null)) return [gathered(kind, { ...first, detail: {} }, locale)];
  return [...alike.values()].flatMap((group) => {
    const [one] = group;
    return one === undefined ? [] : [gathered(group, one, locale)];
  });
}

function gathered(group: readonly Warning[], wording: Warning, locale: Locale): GatheredWarning {
  const cells = group.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const [first] = cells;
  if (cells.length < 2 || first === undefined) return { text: describeWarning(group[0] ?? wording, locale), cells };
  return { text: describeWarningAt(wording, `${first.sheet}!${placesOf(cells, locale)}`, locale), cells };
}

/** "E3:F7、H2", of many "E3:F7、H2、H9、J4等23处" */
function placesOf(cells: readonly CellRef[], locale: Locale): string {
  const areas = areasOfCells(cells).map(areaAddress);
  if (areas.length <= MOST_AREAS) return areas.join(locale === "en" ? ", " : "、");
  const named = areas.slice(0, MOST_AREAS);
  return locale === "en" ? `${named.join(", ")} and others (${cells.length} cells)` : `${named.join("、")}等${cells.length}处`;
}
