import type { Page } from "playwright-core";

/** Every request of the pane fails with this code of Excel's; with null no longer. */
export function failRequests(page: Page, code: string | null): Promise<void> {
  return page.evaluate((named) => {
    const host = window.excelHost;
    if (!host) return;
    // No function of its own: what tsx compiles for `npm run pictures` would name it by a helper that the page does not have.
    host.failure = named === null ? null : { get request() { return host.log.length; }, when: "before", code: named };
  }, code);
}

/** Excel takes long over every request from now on. */
export function slowDown(page: Page): Promise<void> {
  return page.evaluate(() => {
    const host = window.excelHost;
    if (!host) return;
    const answer = host.answer.bind(host);
    host.answer = async (text) => {
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      return answer(text);
    };
  });
}

/** An empty sheet comes to the front. */
export function addEmptySheet(page: Page, name: string): Promise<void> {
  return page.evaluate((sheet) => {
    window.excelHost?.addSheet(sheet);
    window.excelHost?.activate(sheet);
  }, name);
}

/** Neither way of copying works, as where a policy forbids both. */
export async function closeClipboard(page: Page): Promise<void> {
  await page.frames().find((frame) => frame.url().endsWith("/taskpane.html"))?.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    document.execCommand = () => false;
  });
}
