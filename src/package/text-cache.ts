const SLOTS = 8192;
/** Longer texts are seldom the same. */
const MAX_BYTES = 96;

/**
 * Texts already decoded, by their bytes. Sheets repeat the same few labels many times: each is decoded once and held once.
 * A slot remembers the last text that fell into it.
 */
export class TextCache {
  private readonly starts = new Int32Array(SLOTS);
  private readonly ends = new Int32Array(SLOTS);
  private readonly texts = new Array<string>(SLOTS).fill("");

  constructor(
    private readonly bytes: Uint8Array,
    private readonly decode: (start: number, end: number) => string,
  ) {}

  text(start: number, end: number): string {
    if (start === end) return "";
    if (end - start > MAX_BYTES) return this.decode(start, end);
    const slot = this.slot(start, end);
    if (this.isSame(slot, start, end)) return this.texts[slot] ?? "";
    const text = this.decode(start, end);
    this.texts[slot] = text;
    this.starts[slot] = start;
    this.ends[slot] = end;
    return text;
  }

  /** FNV-1a. */
  private slot(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.bytes[at] ?? 0), 0x01000193);
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  private isSame(slot: number, start: number, end: number): boolean {
    const from = this.starts[slot] ?? 0;
    if ((this.ends[slot] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.bytes[at] !== this.bytes[from + at - start]) return false;
    return true;
  }
}
