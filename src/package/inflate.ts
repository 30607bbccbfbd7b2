import { Inflate } from "fflate";
import { Problem } from "../sheet/problem";
import { crc32 } from "./crc32";
import { NATIVE_ZLIB } from "./native-zlib";
import type { ZipEntry } from "./zip-reading";

/** A sheet of 1,048,576 rows × 12 columns is about 600 MB of XML. */
const MAX_PART_BYTES = 1024 * 1024 * 1024;
/** All parts of a package together. */
const MAX_PACKAGE_BYTES = 4 * MAX_PART_BYTES;
/** Sheets compress to a fifth up to a thirtieth; beyond this, a large part is made to exhaust memory. */
const MAX_RATIO = 250;
const RATIO_MATTERS_FROM = 64 * 1024 * 1024;
const STEP = 64 * 1024;

/**
 * Many parts, each of which is in order by itself, may together be a bomb.
 * @throws Problem `file-too-large`
 */
export function refuseBomb(entries: readonly ZipEntry[]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const compressed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  if (size > MAX_PACKAGE_BYTES || isBomb(size, compressed)) throw new Problem("file-too-large");
}

function isBomb(size: number, compressed: number): boolean {
  return size > RATIO_MATTERS_FROM && size > compressed * MAX_RATIO;
}

/**
 * The content of an entry, checked against its declared size and checksum. What inflates to more than it declared is stopped
 * as soon as it does, so that a zip bomb costs no more than the size it admits.
 *
 * @throws Problem `file-encrypted`, `file-too-large`, `file-damaged`
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Problem("file-encrypted");
  if (entry.size > MAX_PART_BYTES || isBomb(entry.size, entry.compressedSize)) throw new Problem("file-too-large");
  const content = entry.method === 0 ? entry.data : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Problem("file-damaged");
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new Problem("file-damaged");
  try {
    return NATIVE_ZLIB ? inflateNatively(NATIVE_ZLIB, entry) : inflateInSteps(entry);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("file-damaged", {}, { cause: error });
  }
}

/** In one piece; the output may not grow beyond the declared size. */
function inflateNatively(zlib: typeof import("node:zlib"), entry: ZipEntry): Uint8Array {
  const length = Math.max(64, entry.size);
  return zlib.inflateRawSync(entry.data, { maxOutputLength: length, chunkSize: length });
}

/** For browsers. */
export function inflateInSteps(entry: ZipEntry): Uint8Array {
  const content = allocate(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw new Problem("file-damaged");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.data.length; at += STEP) {
    stream.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
  }
  return content.subarray(0, filled);
}

function allocate(size: number): Uint8Array {
  try {
    return new Uint8Array(size);
  } catch (error) {
    throw new Problem("file-too-large", {}, { cause: error });
  }
}
