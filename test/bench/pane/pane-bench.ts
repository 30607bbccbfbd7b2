import { launchBrowser } from "../../e2e/browser";
import { serve } from "../../serve/static-server";
import { median } from "../median";
import { BENCH_SITE, buildPages, makeWorkbooks } from "./bench-pages";
import { LONG_TASK, type MainThread } from "./main-thread";
import { measureEdits, measureUsable, workAtDesk, workInExcel, type Edits, type Usable } from "./pane-work";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 9);

/** `npm run bench -- pane`: how soon the pane can be used, whether it ever holds still, how soon an edit shows. `isBuilt`: on the pages of the last run. */
export async function benchPane({ asJson, isBuilt }: { readonly asJson: boolean; readonly isBuilt: boolean }): Promise<void> {
  if (!isBuilt) await buildPages();
  makeWorkbooks();
  const { url, close } = await serve(BENCH_SITE, 0);
  const browser = await launchBrowser();
  try {
    const usable = await measureUsable(browser, url, ROUNDS);
    const edits = await measureEdits(browser, url);
    const excel = await workInExcel(browser, url);
    const desk = await workAtDesk(browser, url);
    if (asJson) console.log(JSON.stringify({ usable, edits, mainThread: { excel, desk } }, null, 1));
    else print(usable, edits, { excel, desk });
  } finally {
    await browser.close();
    await close();
  }
}

function print(usable: readonly Usable[], { milliseconds, excel }: Edits, threads: Readonly<Record<string, readonly MainThread[]>>): void {
  const bare = median(usable.find(({ page }) => page === "bare")?.milliseconds ?? []);
  console.log(`usable, ${ROUNDS} rounds, median (fastest–slowest)`);
  for (const { page, milliseconds: times } of usable) console.log(`${page}\t${(median(times) / bare).toFixed(2)} ×\t${spread(times)}`);
  console.log(`an edit among 100 indicators shows after\t${spread(milliseconds)}\tof which Excel\t${spread(excel)}`);
  console.log(`10,000 indicators: longest task of the main thread (by the clock), tasks over ${LONG_TASK} ms`);
  for (const [place, phases] of Object.entries(threads)) {
    for (const { phase, longest, longestByClock, long } of phases) console.log(`${place}\t${phase}\t${longest.toFixed(0)} ms (${longestByClock.toFixed(0)} ms)\t${long}`);
  }
}

function spread(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;
}
