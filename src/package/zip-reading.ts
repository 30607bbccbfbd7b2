import { Problem } from "../sheet/problem";

/** One entry as the central directory tells of it; nothing is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Its local header, data and descriptor: these bytes are copied when the entry stays as it is. */
  readonly record: Uint8Array;
  readonly data: Uint8Array;
  /** Its record in the central directory. */
  readonly central: Uint8Array;
  /** Where in `central` the offset of the local header stands, and how many bytes it has (8 in Zip64 records). */
  readonly offsetField: { readonly at: number; readonly bytes: 4 | 8 };
}

export interface ZipArchive {
  /** In the order of their data in the file. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const NONE_32 = 0xffffffff;
const MAX_ENTRIES = 100_000;

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly end: number;
  readonly comment: Uint8Array;
}

interface CentralRecord {
  readonly entry: Omit<ZipEntry, "record" | "data">;
  readonly localOffset: number;
  readonly next: number;
}

/**
 * Reads the table of contents of a zip file. Overlapping entries (a zip bomb's trick), two entries of one name and offsets
 * outside the file are refused.
 *
 * @throws Problem `file-damaged`
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(bytes, view);
  // A file with something in front of it (a self-extractor) counts its offsets from behind that.
  const base = directory.end - directory.size - directory.offset;
  if (base < 0 || directory.count > MAX_ENTRIES) throw damaged();
  const records: CentralRecord[] = [];
  let at = base + directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const record = readCentralRecord(bytes, view, at, base, directory.end);
    records.push(record);
    at = record.next;
  }
  refuseDuplicates(records);
  records.sort((a, b) => a.localOffset - b.localOffset);
  const limit = base + directory.offset;
  const entries = records.map((record, index) => locate(bytes, view, record, records[index + 1]?.localOffset ?? limit));
  return { entries, comment: directory.comment };
}

function damaged(): Problem {
  return new Problem("file-damaged");
}

function findDirectory(bytes: Uint8Array, view: DataView): Directory {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const commentLength = view.getUint16(at + 20, true);
    if (at + 22 + commentLength > bytes.length) continue;
    const comment = bytes.subarray(at + 22, at + 22 + commentLength);
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && size !== NONE_32 && offset !== NONE_32) return { count, size, offset, end: at, comment };
    return readZip64End(bytes, view, at) ?? { count, size, offset, end: at, comment };
  }
  throw damaged();
}

function readZip64End(bytes: Uint8Array, view: DataView, endAt: number): Directory | null {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) throw damaged();
  return {
    count: readUint64(view, at + 32),
    size: readUint64(view, at + 40),
    offset: readUint64(view, at + 48),
    end: at,
    comment: bytes.subarray(endAt + 22),
  };
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readCentralRecord(bytes: Uint8Array, view: DataView, at: number, base: number, end: number): CentralRecord {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > end) throw damaged();
  const flags = view.getUint16(at + 8, true);
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  return {
    entry: {
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      compressedSize: sizes.compressedSize,
      size: sizes.size,
      central: bytes.subarray(at, next),
      offsetField: { at: sizes.offsetAt - at, bytes: sizes.offsetBytes },
    },
    localOffset: base + sizes.offset,
    next,
  };
}

/** Sizes and offset stand in the record itself, or in its Zip64 extra field where the record says 0xFFFFFFFF. */
function readSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let offsetAt = at + 42;
  let offsetBytes: 4 | 8 = 4;
  let field = findZip64Extra(view, extraAt, extraLength);
  const take = (): number => {
    if (field + 8 > extraAt + extraLength) throw damaged();
    field += 8;
    return readUint64(view, field - 8);
  };
  if (field >= 0) {
    if (size === NONE_32) size = take();
    if (compressedSize === NONE_32) compressedSize = take();
    if (offset === NONE_32) {
      offsetAt = field;
      offsetBytes = 8;
      offset = take();
    }
  }
  return { compressedSize, size, offset, offsetAt, offsetBytes };
}

function findZip64Extra(view: DataView, extraAt: number, extraLength: number): number {
  const end = extraAt + extraLength;
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return -1;
}

/** Names are read as UTF-8 whatever the flag says; part names of a workbook are ASCII. Some writers use backslashes. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/");
}

/** Part names of a package are equal whatever their case. */
function refuseDuplicates(records: readonly CentralRecord[]): void {
  const seen = new Set<string>();
  for (const { entry } of records) {
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw damaged();
    seen.add(key);
  }
}

function locate(bytes: Uint8Array, view: DataView, record: CentralRecord, end: number): ZipEntry {
  const at = record.localOffset;
  if (at + 30 > end || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged();
  const dataAt = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const dataEnd = dataAt + record.entry.compressedSize;
  if (dataEnd > end) throw damaged();
  return { ...record.entry, record: bytes.subarray(at, end), data: bytes.subarray(dataAt, dataEnd) };
}
