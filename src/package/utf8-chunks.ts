/** Bytes that are gathered before they are compressed. */
export const CHUNK = 1024 * 1024;
/** Room for what is written between two looks at the size. */
const SPARE = 64 * 1024;
/** A UTF-16 unit is at most three bytes of UTF-8. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();

/**
 * Text as UTF-8, gathered into chunks. A sheet is made of short pieces of ASCII: these are written byte by byte, several times as fast as strings
 * are put together and encoded.
 */
export class Utf8Chunks {
  private bytes = new Uint8Array(CHUNK + SPARE);
  private length = 0;

  get isFull(): boolean {
    return this.length >= CHUNK;
  }

  /** What was written since it was last taken; the bytes are the caller's. */
  take(): Uint8Array {
    const chunk = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(CHUNK + SPARE);
    this.length = 0;
    return chunk;
  }

  write(text: string): void {
    const { length } = text;
    if (this.length + length * MOST_BYTES > this.bytes.length) this.grow(length * MOST_BYTES);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) bytes[at++] = code;
      else if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        this.length = at;
        return this.encode(text.slice(index));
      }
    }
    this.length = at;
  }

  private encode(text: string): void {
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  private grow(needed: number): void {
    const before = this.bytes;
    this.bytes = new Uint8Array(Math.max(2 * before.length, this.length + needed));
    this.bytes.set(before.subarray(0, this.length));
  }
}
