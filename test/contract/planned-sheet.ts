import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { gridOf, type Grid } from "../../src/sheet/grid";

/** What the office's own workbook holds before anything is written. */
export const SOURCE: readonly Grid[] = [
  gridOf("一季度", [
    ["指标", "单位", "本期", "上年同期"],
    ["事故起数", "起", 46, 34],
    ["死亡人数", "人", 8, 5],
    ["受伤人数", "人", 60, 0],
  ]),
  gridOf("It's 1", [["x", 1.5]]),
];

/** One of everything that a plan can hold. */
export function plannedSheet(more: Partial<SheetPlan> = {}): SheetPlan {
  const text = (row: number, column: number, content: string, style = "body") => ({ row, column, content: { kind: "text" as const, text: content }, style });
  const formula = (row: number, column: number, source: string, expected: string | number, style = "number") => ({ row, column, content: { kind: "formula" as const, formula: source, expected }, style });
  return {
    name: "汇总（一季度）",
    mark: "r0123",
    sources: [{ sheet: "一季度", area: { top: 0, left: 0, bottom: 3, right: 3 } }, { sheet: "It's 1", area: { top: 0, left: 0, bottom: 0, right: 1 } }],
    cells: [
      text(0, 0, "安全生产指标汇总", "title"),
      { row: 0, column: 1, content: null, style: "title" },
      text(1, 0, "指标", "header"),
      text(1, 1, "本期", "header"),
      text(1, 2, "同比", "header"),
      text(2, 0, "事故起数"),
      formula(2, 1, "='一季度'!C2", 46),
      formula(2, 2, "='一季度'!C2/'一季度'!D2-1", 46 / 34 - 1, "rate"),
      text(3, 0, "死亡人数"),
      formula(3, 1, "='一季度'!C3", 8),
      formula(3, 2, "='一季度'!C3/'一季度'!D3-1", 0.6, "rate"),
      text(4, 0, "受伤人数", "indented"),
      formula(4, 1, "='It''s 1'!B1", 1.5),
      formula(4, 2, '=IF(\'一季度\'!D4=0,"上年同期为零","")', "上年同期为零", "body"),
      { row: 5, column: 1, content: { kind: "number", number: -0.1 }, style: "number" },
      ...["=1+1", "-3", "+5%", "@注", "'引号", "12", "1月", "TRUE", "2012年一季度", "#N/A说明", "a\nb", " 空格 "].map((label, index) => text(6 + index, 0, label)),
      text(20, 0, `一季度，全市共发生事故46起，${"死亡8人，".repeat(60)}。`, "sentence"),
    ],
    styles: {
      title: { font: { name: "宋体", size: 18, bold: true }, horizontal: "centerContinuous", vertical: "center" },
      header: { font: { name: "宋体", size: 11, bold: true }, fill: "DDEBF7", horizontal: "center", wrap: true, border: { top: "medium", bottom: "thin" } },
      body: { font: { name: "宋体", size: 11 }, horizontal: "left", border: { top: "thin", bottom: "thin", left: "thin" } },
      indented: { font: { name: "宋体", size: 11, italic: true, color: "595959" }, horizontal: "left", indent: 2 },
      number: { font: { name: "宋体", size: 11 }, horizontal: "right", numberFormat: "#,##0.0;-#,##0.0" },
      rate: { font: { name: "宋体", size: 11 }, horizontal: "right", numberFormat: "0.0%" },
      sentence: { font: { name: "宋体", size: 12 }, wrap: true, vertical: "top" },
    },
    columnWidths: [18, 12, 10],
    rowHeights: new Map([
      [0, 36],
      [20, 60],
    ]),
    merges: [{ top: 20, left: 0, bottom: 20, right: 2 }],
    frozenRows: 2,
    showGridlines: false,
    conditionalFormats: [
      { area: { top: 2, left: 2, bottom: 4, right: 2 }, rule: { kind: "expression", formula: "C3>0.5", color: "D83B01", bold: true } },
      { area: { top: 2, left: 1, bottom: 4, right: 1 }, rule: { kind: "dataBar", minimum: 0, maximum: 100, color: "6BACE6" } },
    ],
    charts: [
      {
        title: "本期",
        alternativeText: "三项指标的本期数",
        over: { top: 22, left: 0, bottom: 37, right: 2 },
        series: [{ name: "本期", categories: { top: 2, left: 0, bottom: 4, right: 0 }, values: { top: 2, left: 1, bottom: 4, right: 1 }, shape: "column", color: "12436D" }],
        valueFormat: "0",
      },
    ],
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: 37, right: 2 }, repeatRows: [1, 1], footer: "第 &P 页" },
    ...more,
  };
}
