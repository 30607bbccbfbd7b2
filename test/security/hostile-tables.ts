import fc from "fast-check";
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE, type Report } from "../../src/brief/report";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { freeSheetName } from "../../src/sheet/sheet-name";
import { gridOf, type Grid } from "../../src/sheet/grid";

const STARTS = ["=", "+", "-", "@", "\t", "\r", "＝", "'", '"', "{=", " =", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org","', '"&HYPERLINK("http://example.org")&"', "'!A1+", "#REF!", "TRUE", "&amp;", "_x003D_", "_x0022_&HYPERLINK(_x0022_", ""];
const PIECES = ["甲", "乡", "B2", "1", "=", "+", "'", '"', "!", "(", ")", "&", ",", "{", "}", "<", ">", "＝", "％", "\u202e", " "];

/** A word such as a stranger may have typed: it begins as a formula does, or as what escapes from the quotes of one. */
const label = fc.tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...PIECES), { maxLength: 5 })).map(([start, rest]) => start + rest.join(""));

export interface HostileTable {
  readonly sheet: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly figures: readonly (readonly [number, number])[];
  readonly locale: "zh-CN" | "en";
}

const anyTable: fc.Arbitrary<HostileTable> = fc.record({
  // A sheet's name that looks like an escape (`_x0022_`) is left out: programs differ in what it is called then.
  sheet: label.map((name) => freeSheetName(name.replaceAll("_x", "_"), [])),
  title: label,
  labels: fc.uniqueArray(label, { minLength: 3, maxLength: 3 }),
  figures: fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })), { minLength: 3, maxLength: 3 }),
  locale: fc.constantFrom("zh-CN", "en"),
});

/** Rows that are named by numbers, by signs for what is missing or not at all are no table: of them nothing is written. */
export const hostileTable = anyTable.filter((table) => gridsOf(table).some((grid) => recogniseTables(grid, { fileName: "" }).length > 0));

/** The same labels as units and as indicators. */
export function gridsOf({ sheet, title, labels, figures }: HostileTable): readonly Grid[] {
  const rows = labels.map((name, index) => [name, ...(figures[index] ?? [1, 1])] as const);
  return [
    gridOf(sheet, [[title, null, null], ["单位", "本期", "上年同期"], ...rows]),
    gridOf(freeSheetName(`${sheet}二`, [sheet]), [["指标", "计量单位", "本期", "上年同期"], ...rows.map(([name, ...both], index) => [name, labels[(index + 1) % 3] ?? "", ...both])]),
  ];
}

export function reportOn(grids: readonly Grid[], locale: HostileTable["locale"]): Report {
  return makeReport({ grids, fileName: "x.xlsx", prior: null, period: null, entities: { kind: "all" }, style: { ...DEFAULT_STYLE, locale, length: "full" }, looks: { workingPaper: true, ranking: true }, date: "2024-03-11" });
}
