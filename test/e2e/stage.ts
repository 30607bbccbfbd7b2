import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";
import { pathToFileURL } from "node:url";
import { DESK_SITE, PREVIEW_SITE } from "../serve/sites";
import { serve, type Serving, type Site } from "../serve/static-server";
import { CHROMIUM_PATH, hasBrowser, launchBrowser } from "./browser";
import { eventually } from "./eventually";

/** `describe`, or a skip that says why, where there is no browser. */
export const describeInBrowser = hasBrowser ? describe : (name: string, body: () => void) => describe.skip(`${name} (no Chromium at ${CHROMIUM_PATH}: set CHROMIUM_PATH)`, body);

/** How many times slower than the machine pages run: `E2E_SLOWDOWN=4 npm run test:e2e` finds stories that do not wait for what they look at. */
const SLOWDOWN = Number(process.env["E2E_SLOWDOWN"] ?? 1);
/** How long a story waits for anything, in milliseconds. */
const PATIENCE = 15_000 * SLOWDOWN;

/** A site, a browser, and for each test a context of its own that fails on any request that leaves the site. */
export class Stage {
  private readonly contexts: BrowserContext[] = [];
  readonly strays: string[] = [];
  readonly faults: string[] = [];

  private constructor(
    private readonly serving: Serving,
    private readonly browser: Browser,
    private readonly folder: string | null,
  ) {}

  static async desk(): Promise<Stage> {
    return Stage.over(DESK_SITE);
  }

  static async excel(): Promise<Stage> {
    return Stage.over(PREVIEW_SITE);
  }

  /** The desk as it is handed out, unpacked in a folder and opened by double-click. */
  static async deskFolder(folder: string): Promise<Stage> {
    return Stage.over(DESK_SITE, pathToFileURL(folder).href);
  }

  static async over(site: Site, folder: string | null = null): Promise<Stage> {
    return new Stage(await serve(site, 0), await launchBrowser(), folder);
  }

  get url(): string {
    return this.folder ?? this.serving.url;
  }

  /** @param before runs in the page before its own scripts */
  async open(address: string, options: BrowserContextOptions = {}, waitUntil: "load" | "commit" = "load", before?: () => void): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1100, height: 760 }, locale: "zh-CN", reducedMotion: "reduce", ...options });
    this.contexts.push(context);
    if (before) await context.addInitScript(before);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    if (SLOWDOWN > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.url) && !/^(data|blob|about):/.test(url)) this.strays.push(url);
    });
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && this.faults.push(message.text()));
    await page.goto(this.folder === null ? `${this.url}${address}` : `${this.folder}${address}index.html`, { waitUntil });
    return page;
  }

  /** Ends the contexts of one test; what left the site or went wrong in the page is a failure of the test. */
  async endTest(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
    expect({ strays: this.strays.splice(0), faults: this.faults.splice(0) }).toEqual({ strays: [], faults: [] });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}

/** Where roles and labels are looked for: a page, or the pane's frame in it. */
export type Place = Page | FrameLocator | Locator;

/** Waits until the pane's sentences say this. */
export function says(pane: Place, words: string): Promise<void> {
  return eventually(async () => expect(await sentences(pane)).toContain(words));
}

/** All sentences of the pane as text, without the words of their buttons. */
export async function sentences(pane: Place, heading = "文字"): Promise<string> {
  return (await pane.getByRole("region", { name: heading }).getByRole("paragraph").allTextContents()).join("\n");
}
