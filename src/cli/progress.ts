import type { WriteStream } from "node:tty";

const WIDTH = 30;

/** A bar on a terminal, redrawn in place; silent where the stream is none. */
export class Progress {
  private done = 0;

  constructor(
    private readonly stream: WriteStream,
    private readonly total: number,
  ) {}

  advance(): void {
    this.done += 1;
    if (!this.stream.isTTY) return;
    const filled = Math.floor((this.done / this.total) * WIDTH);
    this.stream.write(`\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${this.done}/${this.total}`);
  }

  /** Takes the bar away, so that a line of result can be written. */
  clear(): void {
    if (this.stream.isTTY) this.stream.write("\r\u001B[K");
  }
}
