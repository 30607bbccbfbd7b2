import type { BrowserContextOptions, Page } from "playwright-core";

/** A picture: what is opened and done before it is taken, and which part of the page is taken. */
export interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly act: (page: Page) => Promise<void>;
  readonly part?: string;
  /** What stands behind the address: a sample, a version of Excel. */
  readonly query?: string;
}

export const WIDE = { width: 1200, height: 740 };
/** The pane stands in it 350 pixels wide. */
export const TALL = { width: 1000, height: 860 };
export const chinese: BrowserContextOptions = { locale: "zh-CN", deviceScaleFactor: 2, timezoneId: "Asia/Shanghai" };
export const english: BrowserContextOptions = { ...chinese, locale: "en-US" };
/** A contrast theme of Windows. */
export const contrast: BrowserContextOptions = { forcedColors: "active", colorScheme: "dark" };
