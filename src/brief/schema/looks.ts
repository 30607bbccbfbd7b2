import * as z from "zod/mini";

/** How the tab looks and what goes with it. */
export const looksSchema = z.looseObject({
  /** 机关样式 for paper, or the accessible style for the screen; absent = `office`. */
  style: z.optional(z.enum(["office", "accessible"])),
  /** The line 单位负责人 · 统计负责人 · 填表人 · 报出日期 below the tab. */
  signatures: z.optional(z.boolean()),
  /** 仅数值: no cell is a formula. */
  valuesOnly: z.optional(z.boolean()),
  /** 底稿: a second tab that spells every sum out. */
  workingPaper: z.optional(z.boolean()),
  /** A tab that ranks the units of each table. */
  ranking: z.optional(z.boolean()),
});
