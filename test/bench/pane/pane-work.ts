import type { Browser, BrowserContext, Page } from "playwright-core";
import { workbookPath } from "./bench-pages";
import type { FromExcel, ToExcel } from "./excel-messages";
import { FIRST_FIGURE, SAMPLE, SHEET } from "./indicator-workbook";
import { enterPhase, watchMainThread, type MainThread } from "./main-thread";

const EDITS = 20;
const PANE_WIDTH = 350;
const DESK_WIDTH = 1100;
const HEIGHT = 760;
/** Excel itself takes most of it. */
const WRITE_TIMEOUT = 300_000;

export interface Usable {
  readonly page: string;
  /** From navigation, in milliseconds. */
  readonly milliseconds: readonly number[];
}

export interface Edits {
  /** From the edit in Excel to the frame that shows it. */
  readonly milliseconds: readonly number[];
  /** Of these, what the Excel of the bench took. */
  readonly excel: readonly number[];
}

const excelName = (file: string): string => `${file} 1.17`;
const query = (file: string): string => `?excel=${encodeURIComponent(excelName(file))}`;

/** A context whose pages know the name under which the bench's own compiler marks functions. */
async function openContext(browser: Browser, width: number): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce", viewport: { width, height: HEIGHT } });
  await context.addInitScript("globalThis.__name = (named) => named");
  return context;
}

/** A context in which Excel is open and has the workbook. */
async function withExcel(browser: Browser, url: string, file: string): Promise<BrowserContext> {
  const context = await openContext(browser, PANE_WIDTH);
  const keeper = await context.newPage();
  await keeper.goto(`${url}/bare.html${query(file)}`);
  await keeper.evaluate(timeOfExcel);
  return context;
}

/** Our pane with its figures and sentences there and its buttons awake; the bare one with its button there. Taken in turn. */
export async function measureUsable(browser: Browser, url: string, rounds: number): Promise<readonly Usable[]> {
  const context = await withExcel(browser, url, SAMPLE);
  const pages = [
    { page: "pane", address: `/taskpane.html${query(SAMPLE)}`, shows: "tbody td, li p", milliseconds: [] as number[] },
    { page: "bare", address: `/bare.html${query(SAMPLE)}`, shows: "textarea", milliseconds: [] as number[] },
  ];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { address, shows, milliseconds } of pages) {
      const page = await context.newPage();
      await page.goto(url + address, { waitUntil: "commit" });
      const time = await usableAt(page, shows);
      if (round > 0) milliseconds.push(time); // the first one warms the browser up
      await page.close();
    }
  }
  await context.close();
  return pages.map(({ page, milliseconds }) => ({ page, milliseconds }));
}

/** The frame in which everything looked for is there and the first primary button is enabled. */
function usableAt(page: Page, shows: string): Promise<number> {
  return page.evaluate(
    (selectors) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isThere = selectors.split(", ").every((selector) => document.querySelector(selector) !== null);
          const isAwake = [...document.querySelectorAll("button")].some((button) => /写入|add/.test(button.textContent) && !button.disabled);
          if (isThere && isAwake) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    shows,
  );
}

export async function measureEdits(browser: Browser, url: string): Promise<Edits> {
  const context = await withExcel(browser, url, "hundred.xlsx");
  const page = await context.newPage();
  await page.goto(`${url}/taskpane.html${query("hundred.xlsx")}`);
  await usableAt(page, "tbody td, li p");
  const milliseconds: number[] = [];
  const excel: number[] = [];
  for (let edit = 0; edit <= EDITS; edit += 1) {
    const value = 3000 + edit;
    const shown = await page.evaluate(showEdit, { message: { kind: "type", sheet: SHEET, ...FIRST_FIGURE, value } as const, text: String(value) });
    if (edit === 0) continue;
    milliseconds.push(shown);
    excel.push(await page.evaluate(timeOfExcel));
  }
  await context.close();
  return { milliseconds, excel };
}

/** Runs in the page: an edit in Excel, until a frame shows it. */
async function showEdit({ message, text }: { readonly message: ToExcel; readonly text: string }): Promise<number> {
  const port = window.excelPort;
  if (port === undefined) throw new Error("no Excel");
  const start = performance.now();
  port.postMessage(message);
  const milliseconds = await new Promise<number>((resolve) => {
    const look = (): void => {
      if (document.querySelector("tbody td")?.textContent.includes(text) === true) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return milliseconds;
}

/** Runs in the page: how long Excel has worked since the last edit, once it is ready. */
function timeOfExcel(): Promise<number> {
  const port = window.excelPort;
  return new Promise((resolve, reject) => {
    if (port === undefined) return reject(new Error("no Excel"));
    port.addEventListener("message", ({ data }: MessageEvent<FromExcel>) => data.kind === "busy" && resolve(data.milliseconds));
    port.postMessage({ kind: "busy" });
  });
}

export async function workInExcel(browser: Browser, url: string): Promise<readonly MainThread[]> {
  const context = await withExcel(browser, url, "ten-thousand.xlsx");
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/help.html`);
  const seen = await watchMainThread(browser, page, async () => {
    await page.addInitScript(markLoadAndRead);
    await page.goto(`${url}/taskpane.html${query("ten-thousand.xlsx")}`, { waitUntil: "commit" });
    await workInPane(page);
    await enterPhase(page, "edit");
    await page.evaluate(showEdit, { message: { kind: "type", sheet: SHEET, ...FIRST_FIGURE, value: 4321 } as const, text: "4321" });
    await writeAndTakeBack(page);
  });
  await context.close();
  return seen;
}

/** Runs in the page before anything else: it is loaded until Office.js is ready, and then reads the sheet. */
function markLoadAndRead(): void {
  performance.mark("phase:load");
  const look = (): void => {
    if (document.documentElement?.dataset["started"] !== "true") requestAnimationFrame(look);
    else performance.mark("phase:read");
  };
  look();
}

export async function workAtDesk(browser: Browser, url: string): Promise<readonly MainThread[]> {
  const context = await openContext(browser, DESK_WIDTH);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/desk/`);
  const seen = await watchMainThread(browser, page, async () => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开工作簿" }).click();
    await enterPhase(page, "read");
    await (await chooser).setFiles(workbookPath("ten-thousand"));
    await workInPane(page);
    await enterPhase(page, "scroll the sheet");
    await scrollThrough(page, '[role="grid"]');
    await writeAndTakeBack(page);
  });
  await context.close();
  return seen;
}

/** What a clerk does with a long list: waits for it, shows it whole, runs through it, looks for a name. */
async function workInPane(page: Page): Promise<void> {
  await usableAt(page, "tbody td, li p");
  await enterPhase(page, "scroll");
  await page.getByRole("button", { name: /显示全部/ }).click();
  await scrollThrough(page, '[role="tabpanel"]:has(table)');
  await enterPhase(page, "search");
  const search = page.getByRole("searchbox").first();
  await search.pressSequentially("第777镇");
  await page.getByRole("row", { name: /第777镇/ }).first().waitFor();
  await search.fill("");
}

/** 写入, and 撤回 once it is written. */
async function writeAndTakeBack(page: Page): Promise<void> {
  await enterPhase(page, "write");
  await page.getByRole("button", { name: "写入" }).click();
  await page.getByText(/^已写入/).waitFor({ timeout: WRITE_TIMEOUT });
  await enterPhase(page, "take back");
  await page.getByRole("button", { name: /^撤回/ }).first().click();
  await page.getByText(/^已撤回/).waitFor({ timeout: WRITE_TIMEOUT });
}

/** From top to end in a hundred frames. */
async function scrollThrough(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().evaluate(async (element) => {
    for (let step = 0; step <= 100; step += 1) {
      element.scrollTop = (element.scrollHeight * step) / 100;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    element.scrollTop = 0;
  });
}
