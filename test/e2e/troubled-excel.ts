import type { Page } from "playwright-core";

/** Every request of the pane fails with this code of Excel's; with null no longer. */
export function failRequests(page: Page, code: string | null): Promise<void> {
  return page.evaluate((named) => {
    const host = window.excelHost;
    if (!host) return;
    const failing = (failure: string) => ({ get request() { return host.log.length; }, when: "before" as const, code: failure });
    host.failure = named === null ? null : failing(named);
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
