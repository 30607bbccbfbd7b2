import type { Browser, Page } from "playwright-core";

/** What a page's main thread did while the page was used in one way. */
export interface MainThread {
  readonly phase: string;
  /** The longest task: the processor's time, and by the clock, which other programs of the machine lengthen. Milliseconds. */
  readonly longest: number;
  readonly longestByClock: number;
  /** Tasks over 50 ms of the processor's time. */
  readonly long: number;
}

export const LONG_TASK = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ["toplevel", "blink.user_timing", "disabled-by-default-devtools.timeline"];
const TASK = /RunTask$/;
const PHASE = "phase:";

/** Names what the page is used for from now on. */
export async function enterPhase(page: Page, phase: string): Promise<void> {
  await page.evaluate((mark) => void performance.mark(mark), PHASE + phase);
}

/**
 * Uses a page under Chromium's tracing, and tells what its main thread did in each phase. Excel is in another thread, so that all of this
 * is ours, Office.js's and the browser's own.
 */
export async function watchMainThread(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly MainThread[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  await enterPhase(page, "end");
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString("utf8"));
  return phasesOf(trace.traceEvents);
}

/** The tasks of the thread that set the marks, from each mark to the next. */
export function phasesOf(events: readonly TraceEvent[]): readonly MainThread[] {
  const marks = events.filter(({ name }) => name.startsWith(PHASE)).sort((one, other) => one.ts - other.ts);
  return marks.slice(0, -1).map((mark, index) => {
    const end = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const tasks = events.filter(({ name, pid, tid, ts }) => TASK.test(name) && pid === mark.pid && tid === mark.tid && ts >= mark.ts && ts < end);
    const own = tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
    return { phase: mark.name.slice(PHASE.length), longest: Math.max(0, ...own), longestByClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)), long: own.filter((task) => task > LONG_TASK).length };
  });
}
