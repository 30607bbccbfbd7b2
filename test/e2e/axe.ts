import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[];
}

/** What axe-core finds wrong, one line each; none is what the tests want. */
export async function axeFindings(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const result = await page.evaluate(async (): Promise<AxeResult> => {
    // Colours at rest: after a change of theme the page draws itself anew, and buttons go over to their new colours.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.effect?.getComputedTiming().iterations === Infinity ? null : animation.finished));
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    // In forced colours the system paints, and axe would judge the colours that are not shown.
    const rules = matchMedia("(forced-colors: active)").matches ? { "color-contrast": { enabled: false } } : {};
    return axe.run({ preload: false, rules }); // it would fetch style sheets, which the pages' own policy forbids
  });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, " ") ?? ""}`));
}
