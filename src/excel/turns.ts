/** Reads run beside one another; a write runs alone, after what was asked before it: nobody reads a sheet that is half written. */
export class Turns {
  private written: Promise<unknown>;
  private read: Promise<unknown> = Promise.resolve();

  /** @param ready settles when the first turn may begin; should it fail, the turn itself will say why */
  constructor(ready: Promise<unknown>) {
    this.written = ready.catch(() => undefined);
  }

  reading<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.written.then(work);
    this.read = Promise.allSettled([this.read, turn]);
    return turn;
  }

  writing<T>(work: () => Promise<T>): Promise<T> {
    const turn = Promise.all([this.written, this.read]).then(work);
    this.written = turn.catch(() => undefined);
    return turn;
  }
}
