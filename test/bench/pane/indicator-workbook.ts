import { utils, write } from "@e965/xlsx";

export const SAMPLE = "city-safety-2012q1.xlsx";
export const SHEET = "指标";
/** Where the first indicator's figure of this period stands. */
export const FIRST_FIGURE = { row: 2, column: 2 } as const;

const NAMES = ["火灾起数", "工业总产值", "招商引资额", "财政收入", "发明专利数", "新增就业人数", "粮食产量", "用电量", "游客人数", "贷款余额"] as const;
const UNITS = ["起", "万元", "万元", "万元", "件", "人", "吨", "万千瓦时", "人", "亿元"] as const;

/** So many indicators with this period, last year's and the year's task. */
export function workbookOf(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => {
    const kind = index % NAMES.length;
    const base = ((index * 7919) % 9973) + 100;
    return [`第${Math.floor(index / NAMES.length) + 1}镇${NAMES[kind]}`, UNITS[kind], base + ((index * 31) % 97) - 40, base, base * 4];
  });
  const sheet = utils.aoa_to_sheet([["2024年一季度主要指标完成情况"], ["指标", "单位", "本期", "上年同期", "全年任务"], ...rows]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, SHEET);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
