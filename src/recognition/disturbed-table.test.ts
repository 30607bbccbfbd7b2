import fc from "fast-check";
import { recognise } from "../../test/recognition/observation-lines";
import type { Area } from "../sheet/address";
import { gridOf, type CellValue, type Grid } from "../sheet/grid";

/** A table as it is meant, before anybody laid it out. */
const INDICATORS = [
  { name: "事故起数", unit: "起" },
  { name: "死亡人数", unit: "人" },
  { name: "直接经济损失", unit: "万元" },
  { name: "工业总产值", unit: "亿元" },
  { name: "财政收入", unit: "万元" },
];
const ROLES = [
  { role: "actual", header: "本期" },
  { role: "prior", header: "上年同期" },
  { role: "target", header: "全年任务" },
  { role: "ceiling", header: "控制指标" },
] as const;

interface Disturbance {
  readonly values: readonly (readonly number[])[];
  readonly columns: readonly number[];
  readonly top: number;
  readonly left: number;
  readonly hasTitle: boolean;
  readonly hasNotes: boolean;
  readonly blankRowAfter: number | null;
  readonly fullWidth: boolean;
  readonly asText: boolean;
  readonly indent: "none" | "full-width" | "cell";
  readonly unitIn: "column" | "name";
  readonly mergedHeader: boolean;
}

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  values: fc.array(fc.array(fc.integer({ min: -99_999, max: 999_999 }).map((number) => number / 10), { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 }),
  columns: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }).filter((columns) => columns.includes(0)),
  top: fc.nat(3),
  left: fc.nat(2),
  hasTitle: fc.boolean(),
  hasNotes: fc.boolean(),
  blankRowAfter: fc.option(fc.nat(3)),
  fullWidth: fc.boolean(),
  asText: fc.boolean(),
  indent: fc.constantFrom("none", "full-width", "cell"),
  unitIn: fc.constantFrom("column", "name"),
  mergedHeader: fc.boolean(),
});

const toFullWidth = (text: string): string => [...text].map((character) => (/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character)).join("");

function layOut(given: Disturbance): Grid {
  const { top, left, columns } = given;
  const pad = Array.from({ length: left }, () => null);
  const rows: CellValue[][] = Array.from({ length: top }, () => []);
  const merges: Area[] = [];
  const indents: (number | undefined)[][] = [];
  const unitColumn = given.unitIn === "column";
  const headers = columns.map((column) => ROLES[column]?.header ?? "");
  if (given.hasTitle) {
    merges.push({ top: rows.length, left, bottom: rows.length, right: left + columns.length + (unitColumn ? 1 : 0) });
    rows.push([...pad, "2024年一季度主要指标完成情况"]);
  }
  const header = rows.length;
  rows.push([...pad, "指标", ...(unitColumn ? ["单位"] : []), ...headers]);
  if (given.mergedHeader) {
    for (let column = left; column <= left + columns.length + (unitColumn ? 1 : 0); column += 1) merges.push({ top: header, left: column, bottom: header + 1, right: column });
    rows.push([]);
  }
  INDICATORS.forEach(({ name, unit }, index) => {
    const label = given.indent === "full-width" && index > 0 ? `　　${name}` : name;
    if (given.indent === "cell" && index > 0) indents[rows.length] = [...pad.map(() => undefined), 1];
    const figures = columns.map((column) => figureCell(given.values[index]?.[column] ?? 0, given));
    rows.push([...pad, unitColumn ? label : `${label}（${unit}）`, ...(unitColumn ? [unit] : []), ...figures]);
    if (given.blankRowAfter === index) rows.push([]);
  });
  if (given.hasNotes) rows.push([], [...pad, "注：1.本表数据为快报数。"], [...pad, "数据来源：统计局"]);
  return gridOf("Sheet1", rows, { merges, indents });
}

function figureCell(value: number, given: Disturbance): CellValue {
  if (given.fullWidth) return toFullWidth(String(value));
  return given.asText ? value.toLocaleString("en-US", { maximumFractionDigits: 1 }) : value;
}

test("a table means the same however it is laid out", () => {
  fc.assert(
    fc.property(disturbance, (given) => {
      const tables = recognise(layOut(given));
      const read = tables.flatMap((table) => [...table.observations]).map(({ label, role, unit, figure }) => `${label} ${role} ${unit ?? ""} ${figure.kind === "known" ? figure.value.toNumber() : figure.reason}`);
      const meant = INDICATORS.flatMap(({ name, unit }, index) => given.columns.map((column) => `${name} ${ROLES[column]?.role ?? ""} ${unit} ${given.values[index]?.[column] ?? 0}`));
      expect(tables).toHaveLength(1);
      expect(read.toSorted()).toEqual(meant.toSorted());
    }),
    { numRuns: 200 },
  );
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 1990, max: 2030 })) },
  { weight: 6, arbitrary: fc.constantFrom("指标", "单位", "本期", "上年同期", "合计", "其中：甲", "　　乙", "2024年", "1-3月", "Q1", "万元", "—", "..", "注：", "增减%", "12.5%", "地区", "Total", "序号", "同比", "2024-01", "CDID", "备注", "#", "(", "") },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>({ fault: "error", code: "#REF!" }, { fault: "no-cached-value" }) },
);

test("whatever stands in a sheet, reading it never throws and never reads a cell twice in one table", () => {
  const rows = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 12 });
  const area = fc.tuple(fc.nat(12), fc.nat(7), fc.nat(4), fc.nat(4)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  const sets = fc.array(fc.nat(11), { maxLength: 3 }).map((numbers) => new Set(numbers));
  fc.assert(
    fc.property(rows, fc.array(area, { maxLength: 3 }), sets, sets, (values, merges, hiddenRows, hiddenColumns) => {
      for (const table of recognise(gridOf("Sheet1", values, { merges, hiddenRows, hiddenColumns }))) {
        const cells = table.observations.map(({ cell }) => `${cell.row},${cell.column}`);
        expect(new Set(cells).size).toBe(cells.length);
        expect(table.observations.every((observation) => observation.indicator !== "")).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
