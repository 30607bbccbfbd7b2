import type { Page } from "playwright-core";
import { chinese, contrast, english, TALL, WIDE, type Picture } from "./picture";

const PANE = "aside";

async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("table").first().waitFor();
}

const THE_DESK: readonly Picture[] = [
  { name: "desk-start-zh", options: { ...chinese, viewport: WIDE }, act: async () => {} },
  {
    name: "desk-brief-zh",
    options: { ...chinese, viewport: WIDE },
    act: async (page) => {
      await openSample(page, "某市安全生产");
      await page.getByRole("button", { name: "60.0%" }).click();
    },
  },
  {
    name: "desk-written-zh",
    options: { ...chinese, viewport: WIDE },
    act: async (page) => {
      await openSample(page, "某旗各类事故");
      await page.getByRole("button", { name: "写入" }).click();
      await page.getByText("已写入新表").waitFor();
    },
  },
  { name: "desk-brief-en-dark", options: { ...english, viewport: WIDE, colorScheme: "dark" }, act: (page) => openSample(page, "A township's economy") },
  // As at 200 %: half the width for everything.
  { name: "desk-zoom-zh", options: { ...chinese, viewport: { width: 600, height: 740 } }, act: (page) => openSample(page, "某市安全生产") },
];

const THE_BRIEF: readonly Picture[] = [
  { name: "pane-brief-zh-light", options: { ...chinese, viewport: TALL }, part: PANE, act: (page) => openSample(page, "某镇经济指标") },
  { name: "pane-brief-zh-dark", options: { ...chinese, viewport: TALL, colorScheme: "dark" }, part: PANE, act: (page) => openSample(page, "某镇经济指标") },
  { name: "pane-groups-zh-light", options: { ...chinese, viewport: TALL }, part: PANE, act: (page) => openSample(page, "某旗各类事故") },
  { name: "pane-brief-en-light", options: { ...english, viewport: TALL }, part: PANE, act: (page) => openSample(page, "A city's safety") },
  { name: "pane-brief-en-dark", options: { ...english, viewport: TALL, colorScheme: "dark" }, part: PANE, act: (page) => openSample(page, "A city's safety") },
  { name: "pane-contrast-zh", options: { ...chinese, ...contrast, viewport: TALL }, part: PANE, act: (page) => openSample(page, "某市安全生产") },
];

/** A tab other than the first, of the township's sample. */
function tab(name: string, options: Picture["options"], sample: string, label: string, act: (page: Page) => Promise<void> = async () => {}): Picture {
  return {
    name,
    options,
    part: PANE,
    act: async (page) => {
      await openSample(page, sample);
      await page.getByRole("tab", { name: label }).click();
      await act(page);
    },
  };
}

/** High enough for all settings. */
const VERY_TALL = { width: 1000, height: 2300 };

const THE_TABS: readonly Picture[] = [
  tab("pane-data-zh-light", { ...chinese, viewport: TALL }, "某镇经济指标", "数据"),
  tab("pane-data-en-dark", { ...english, viewport: TALL, colorScheme: "dark" }, "A township's economy", "Data"),
  tab("pane-settings-zh-light", { ...chinese, viewport: TALL }, "某镇经济指标", "设置"),
  tab("pane-settings-all-zh-light", { ...chinese, viewport: VERY_TALL, deviceScaleFactor: 1 }, "某镇经济指标", "设置", async (page) => {
    for (const group of ["更多用词习惯", "考核与排名"]) await page.getByText(group).click();
    await page.getByLabel("进度的依据").selectOption("plan");
    await page.getByLabel("亮灯").click();
    await page.getByLabel("按幅度加“略有”“大幅”").click();
  }),
  tab("pane-settings-en-dark", { ...english, viewport: TALL, colorScheme: "dark" }, "A township's economy", "Settings"),
];

/** A report with a figure of the quarter before, a rate that its numbers do not give, and one that only rounding explains. */
const REPORT_ZH = "2012年一季度，全市共发生事故46起，死亡8人，受伤60人，直接经济损失194万元。与上年同期相比，事故起数、死亡人数、受伤人数、直接经济损失分别上升35%、60%、46%、363%。全市死亡8人，占控制指标47人的19%，在控制进度范围内。\n一季度排查一般隐患2741项，已整改2709项，整改率98.3%。";
const REPORT_EN = "In the first quarter of 2012 there were 46 accidents, up 35% from 34 a year earlier. Injuries rose from 41 to 60, an increase of 36%.";

async function check(page: Page, field: string, report: string, mark: RegExp): Promise<void> {
  await page.getByRole("textbox", { name: field }).fill(report);
  await page.getByRole("button", { name: mark }).first().click();
}

const THE_AUDIT: readonly Picture[] = (["light", "dark"] as const).flatMap((colorScheme): readonly Picture[] => [
  tab(`pane-audit-zh-${colorScheme}`, { ...chinese, viewport: TALL, colorScheme }, "某市安全生产", "核对", (page) => check(page, "报告文字", REPORT_ZH, /不一致.*19%/)),
  tab(`pane-audit-en-${colorScheme}`, { ...english, viewport: TALL, colorScheme }, "A city's safety", "Check", (page) => check(page, "Report", REPORT_EN, /Inconsistent.*%/)),
]);

export const DESK_PICTURES: readonly Picture[] = [...THE_DESK, ...THE_BRIEF, ...THE_TABS, ...THE_AUDIT];
