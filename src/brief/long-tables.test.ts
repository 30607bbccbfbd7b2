import { plainPlan } from "../../test/fixtures/plain-plan";
import { compose } from "../narrative/compose";
import type { SheetPlan } from "../sheet/sheet-plan";
import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { layOutSummary } from "../summary/lay-out-summary";
import { keptFigures } from "./figures";
import { makeReport } from "./make-report";
import { DEFAULT_STYLE, type OfficeStyle, type Report } from "./report";

/** So many that formulas are printed when they are asked for, and that no row's findings are held. */
const ROWS = 2_300;

/** Numbers of a fixed sequence between 0 and 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Figures as they come: blanks, zeros, losses, texts, signs, noise of binary fractions, one to three decimals. */
function messy(next: () => number): CellValue {
  const kind = next();
  const size = next() * 9_999;
  if (kind < 0.04) return null;
  if (kind < 0.08) return 0;
  if (kind < 0.12) return -Math.round(size);
  if (kind < 0.14) return String(Math.round(size * 10) / 10);
  if (kind < 0.15) return "—";
  if (kind < 0.16) return "60多";
  if (kind < 0.18) return 0.1 + 0.2 * Math.round(size);
  const scale = 10 ** Math.floor(next() * 4);
  return Math.round(size * scale) / scale;
}

function roster(title: string, headers: readonly string[], seed: number): Grid {
  const next = sequence(seed);
  const rows = Array.from({ length: ROWS }, (_, index): readonly CellValue[] => [`第${index + 1}村`, ...headers.slice(1).map(() => messy(next))]);
  const total = ["合计", ...headers.slice(1).map(() => 1_234_567.8)];
  return gridOf("各村", [[title], headers, total, ...rows]);
}

const GRIDS = [
  roster("某县2024年一季度工业总产值完成情况（万元）", ["单位", "本期", "上年同期", "年度目标"], 7),
  roster("某市2024年一季度死亡人数（人）", ["单位", "本期", "上年同期", "控制指标"], 11),
  roster("某县2024年一季度财政收入（万元）", ["单位", "本期", "上年同期", "增速（%）"], 13),
];

function report(grid: Grid, style: OfficeStyle): Report {
  return makeReport({ grids: [grid], fileName: "a.xlsx", prior: null, period: null, entities: { kind: "all" }, style, date: "2026-01-01" });
}

/** The same with findings that are all there: then each row is a kind of its own, and nothing is taken from another. */
const listed = ({ sets }: Report): Report["sets"] => sets.map((set) => ({ ...set, findings: [...set.findings] }));

function tab(sets: Report["sets"], style: OfficeStyle): SheetPlan {
  return plainPlan(layOutSummary({ sets, sentences: [], style: { ...style, looks: "office" }, mark: "m", provenance: { fileName: "a.xlsx", date: "2026-01-01", version: "1" }, warnings: [] }));
}

test.each([
  ["usual", GRIDS, DEFAULT_STYLE],
  ["zeros cut off", GRIDS.slice(0, 1), { ...DEFAULT_STYLE, trimZeros: true }],
  ["rounded to even", GRIDS.slice(0, 1), { ...DEFAULT_STYLE, rounding: "half-even", decimals: 2 }],
] as const)("what is worked out once for rows of a kind is what each row comes to by itself: %s", (_, grids, style) => {
  for (const grid of grids) {
    const made = report(grid, style);
    const [common, alone] = [tab(made.sets, style), tab(listed(made), style)];
    expect(common.cells).toHaveLength(alone.cells.length);
    // Compared one by one: a list of ten thousand cells that differs would take minutes to print.
    expect(common.cells.find((cell, index) => JSON.stringify(cell) !== JSON.stringify(alone.cells.at(index)))).toBeUndefined();
    expect({ ...common, cells: [] }).toEqual({ ...alone, cells: [] });
  }
});

test("each figure points at its own row of the source", () => {
  const [grid] = GRIDS;
  if (grid === undefined) throw new Error("no grid");
  const made = report(grid, DEFAULT_STYLE);
  const rows = new Map<number, number>();
  let formulas = 0;
  for (const { row, column, content } of tab(made.sets, DEFAULT_STYLE).cells) {
    const village = column === 0 && content?.kind === "text" ? /^第(\d+)村$/.exec(content.text)?.[1] : undefined;
    // Title, header and total stand above.
    if (village !== undefined) rows.set(row, Number(village) + 3);
    const named = content?.kind === "formula" ? [...content.formula.matchAll(/'各村'!\$?[A-Z]+\$?(\d+)/g)].map(([, number]) => Number(number)) : [];
    if (!rows.has(row) || named.length === 0) continue;
    formulas += 1;
    expect(new Set(named)).toEqual(new Set([rows.get(row)]));
  }
  expect(formulas).toBeGreaterThan(2 * ROWS);
});

test("sentences and the figures that are kept are those of the findings one by one", () => {
  for (const grid of GRIDS) {
    const made = report(grid, DEFAULT_STYLE);
    expect(compose({ sets: listed(made), style: DEFAULT_STYLE }).sentences).toEqual(made.sentences);
    expect(keptFigures(listed(made).map(({ findings }) => findings))).toEqual(made.kept);
  }
});
