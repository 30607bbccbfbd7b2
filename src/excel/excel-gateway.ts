import { excelErrorCode, excelProblem } from "./excel-problem";

/** A piece of a write: what it puts into a request, and about how many bytes that takes. */
export interface WriteStep {
  readonly bytes: number;
  /** May be called again when Excel refused the request as a whole, so it must only queue. */
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB a request; office.js wraps what we send, so we stop well before. */
const REQUEST_BYTES = 3_500_000;

/** The making of a step of so many bytes is work enough for one go. */
const MUCH = 50_000;

export interface Patience {
  /** How long a request waits for the user to finish typing into a cell, in milliseconds. */
  readonly total: number;
  readonly between: number;
}

const PATIENCE: Patience = { total: 5_000, between: 250 };

/** Putting things back must not give up while the user types: a half-written sheet is worse than a wait. */
export const LONG_PATIENCE: Patience = { total: 600_000, between: 500 };

/**
 * The one way to Excel: every batch of the product runs through it. It waits out cell editing, keeps our own changes from coming
 * back as events, keeps requests under Excel's size limit, and turns Excel's errors into `Problem`s.
 */
export class ExcelGateway {
  private quiet = false;
  private eventsOff = false;

  constructor(private readonly patience: Patience = PATIENCE) {}

  /**
   * Runs a batch. It may run more than once: while the user types into a cell Excel refuses requests whole, and we ask again.
   * `Excel.run`'s own `delayForCellEdit` is not used, because a request that waits inside Excel cannot be called back: it would
   * still write after we had told the user that nothing was written.
   * @throws Problem
   */
  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>, patience: Patience = this.patience): Promise<T> {
    const deadline = Date.now() + patience.total;
    for (;;) {
      try {
        return await this.once(batch);
      } catch (error) {
        const isEditing = excelErrorCode(error) === "InvalidOperationInCellEditMode";
        if (!isEditing || Date.now() + patience.between > deadline) throw excelProblem(error);
        await new Promise((resolve) => setTimeout(resolve, patience.between));
      }
    }
  }

  /** Sends the steps in order, in as few requests as their bytes allow. Calculation and drawing wait until each is through. */
  async send(steps: Iterable<WriteStep>, patience: Patience = this.patience): Promise<void> {
    for await (const request of requestsOf(steps)) await this.run((context) => write(context, request), patience);
  }

  /** Events stay off while `work` runs, and are on again after it, however it ended. */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    this.quiet = true;
    try {
      return await work();
    } finally {
      this.quiet = false;
      // Should this fail, the next batch switches events on: the work itself is done and must not seem to have failed.
      await this.run(async (context) => context.sync()).catch(() => undefined);
    }
  }

  private async once<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const wanted = this.quiet;
    const switches = wanted || this.eventsOff;
    const answer = await Excel.run(async (context) => {
      if (switches) context.runtime.enableEvents = !wanted;
      if (wanted) this.eventsOff = true;
      return batch(context);
    });
    if (switches) this.eventsOff = wanted;
    return answer;
  }
}

async function write(context: Excel.RequestContext, request: readonly WriteStep[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of request) step.queue(context);
  await context.sync();
}

async function* requestsOf(steps: Iterable<WriteStep>): AsyncGenerator<readonly WriteStep[]> {
  let request: WriteStep[] = [];
  let bytes = 0;
  for (const step of steps) {
    if (request.length > 0 && bytes + step.bytes > REQUEST_BYTES) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(step);
    bytes += step.bytes;
    if (step.bytes > MUCH) await pageTurn();
  }
  if (request.length > 0) yield request;
}

/** Lets the page draw and take in what the user does. */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
