import { NATIVE_ZLIB } from "./native-zlib";

const TABLES = makeTables();

/** Slicing-by-four tables of the reflected polynomial 0xEDB88320, as zip files use it. */
function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[index] = value >>> 0;
  }
  const shift = (table: Uint32Array): Uint32Array => table.map((value) => (first[value & 255] ?? 0) ^ (value >>> 8));
  const second = shift(first);
  const third = shift(second);
  return [first, second, third, shift(third)];
}

/**
 * The checksum that a zip entry carries.
 * @param before the checksum of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return NATIVE_ZLIB?.crc32 ? NATIVE_ZLIB.crc32(bytes, before) : crc32InScript(bytes, before);
}

/** For browsers, and for Node before 20.15. */
export function crc32InScript(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = before ^ 0xffffffff;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = (t3[crc & 255] ?? 0) ^ (t2[(crc >>> 8) & 255] ?? 0) ^ (t1[(crc >>> 16) & 255] ?? 0) ^ (t0[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
