import { join } from "node:path";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../test/e2e/browser";
import { buildPages } from "../../test/serve/build-pages";
import { DESK_SITE, PREVIEW_SITE } from "../../test/serve/sites";
import { serve } from "../../test/serve/static-server";

/** A picture: what is opened and done before it is taken, and which part of the page is taken. */
interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly act: (page: Page) => Promise<void>;
  readonly part?: string;
}

const WIDE = { width: 1200, height: 740 };
const PANE = "aside";
const TALL = { width: 1000, height: 860 };
const chinese = { locale: "zh-CN", deviceScaleFactor: 2, timezoneId: "Asia/Shanghai" };
const english = { ...chinese, locale: "en-US" };

async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("table").first().waitFor();
}

const DESK_PICTURES: readonly Picture[] = [
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
  { name: "pane-brief-zh-light", options: { ...chinese, viewport: TALL }, part: PANE, act: (page) => openSample(page, "某镇经济指标") },
  { name: "pane-brief-zh-dark", options: { ...chinese, viewport: TALL, colorScheme: "dark" }, part: PANE, act: (page) => openSample(page, "某镇经济指标") },
  { name: "pane-groups-zh-light", options: { ...chinese, viewport: TALL }, part: PANE, act: (page) => openSample(page, "某旗各类事故") },
  { name: "pane-brief-en-light", options: { ...english, viewport: TALL }, part: PANE, act: (page) => openSample(page, "A city's safety") },
  { name: "pane-brief-en-dark", options: { ...english, viewport: TALL, colorScheme: "dark" }, part: PANE, act: (page) => openSample(page, "A city's safety") },
  {
    name: "pane-contrast-zh",
    options: { ...chinese, viewport: TALL, forcedColors: "active", colorScheme: "dark" },
    part: PANE,
    act: (page) => openSample(page, "某市安全生产"),
  },
  {
    name: "pane-data-zh-light",
    options: { ...chinese, viewport: TALL },
    part: PANE,
    act: async (page) => {
      await openSample(page, "某镇经济指标");
      await page.getByRole("tab", { name: "数据" }).click();
    },
  },
  {
    name: "pane-settings-zh-light",
    options: { ...chinese, viewport: TALL },
    part: PANE,
    act: async (page) => {
      await openSample(page, "某镇经济指标");
      await page.getByRole("tab", { name: "设置" }).click();
    },
  },
];

/** A report with a figure of the quarter before, a rate that its numbers do not give, and one that only rounding explains. */
const REPORT_ZH = "2012年一季度，全市共发生事故46起，死亡8人，受伤60人，直接经济损失194万元。与上年同期相比，事故起数、死亡人数、受伤人数、直接经济损失分别上升35%、60%、46%、363%。全市死亡8人，占控制指标47人的19%，在控制进度范围内。\n一季度排查一般隐患2741项，已整改2709项，整改率98.3%。";
const REPORT_EN = "In the first quarter of 2012 there were 46 accidents, up 35% from 34 a year earlier. Injuries rose from 41 to 60, an increase of 36%.";

async function check(page: Page, tab: string, field: string, report: string, mark: RegExp): Promise<void> {
  await page.getByRole("tab", { name: tab, exact: true }).click();
  await page.getByRole("textbox", { name: field }).fill(report);
  await page.getByRole("button", { name: mark }).first().click();
}

const AUDIT_PICTURES: readonly Picture[] = (["light", "dark"] as const).flatMap((colorScheme): readonly Picture[] => [
  {
    name: `pane-audit-zh-${colorScheme}`,
    options: { ...chinese, viewport: TALL, colorScheme },
    part: PANE,
    act: async (page) => {
      await openSample(page, "某市安全生产");
      await check(page, "核对", "报告文字", REPORT_ZH, /不一致.*19%/);
    },
  },
  {
    name: `pane-audit-en-${colorScheme}`,
    options: { ...english, viewport: TALL, colorScheme },
    part: PANE,
    act: async (page) => {
      await openSample(page, "A city's safety");
      await check(page, "Check", "Report", REPORT_EN, /Inconsistent.*%/);
    },
  },
]);

/** A state of the pane in Excel: what is done in it before it is taken. */
function inExcel(name: string, options: BrowserContextOptions, act: (pane: FrameLocator) => Promise<void>): Picture {
  return {
    name,
    options: { ...options, viewport: TALL },
    part: "iframe",
    act: async (page) => {
      const pane = page.frameLocator("iframe");
      await pane.getByRole("table").first().waitFor();
      await act(pane);
    },
  };
}

async function reword(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "改写这句话" }).first().click();
  await pane.getByText("效果：").waitFor();
  await pane.getByRole("group", { name: "句式" }).scrollIntoViewIfNeeded();
}

async function write(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "写入" }).click();
  await pane.getByRole("region", { name: "已存简报" }).waitFor();
}

const EXCEL_PICTURES: readonly Picture[] = [
  inExcel("pane-reword-zh-light", chinese, reword),
  inExcel("pane-reword-zh-dark", { ...chinese, colorScheme: "dark" }, reword),
  inExcel("pane-written-zh-light", chinese, write),
  {
    name: "preview-zh",
    options: { ...chinese, viewport: WIDE },
    act: async (page) => {
      await page.frameLocator("iframe").getByRole("table").first().waitFor();
    },
  },
];

/** `npm run pictures`: the pictures of the manuals, from the pages as they are now. Names on the command line make only those. */
async function main(wanted: readonly string[]): Promise<void> {
  await buildPages("all");
  const browser = await launchBrowser();
  const groups = [
    { site: DESK_SITE, address: "/", pictures: [...DESK_PICTURES, ...AUDIT_PICTURES] },
    { site: PREVIEW_SITE, address: "/preview/", pictures: EXCEL_PICTURES },
  ];
  for (const { site, address, pictures } of groups) {
    const serving = await serve(site, 0);
    for (const picture of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const context = await browser.newContext(picture.options);
      const page = await context.newPage();
      await page.goto(`${serving.url}${address}`);
      await picture.act(page);
      await page.waitForTimeout(400); // small movements of buttons and bars come to rest
      const target = picture.part === undefined ? page : page.locator(picture.part);
      await target.screenshot({ path: join(__dirname, `${picture.name}.png`) });
      await context.close();
    }
    await serving.close();
  }
  await browser.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
