import { Problem } from "../sheet/problem";
import { deflatePart, type DeflatedPart } from "./deflating";
import type { ZipArchive, ZipEntry } from "./zip-reading";

/** 1 January 1980, the earliest day a zip file knows: the same content gives the same bytes on any day. */
const FIXED_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

interface Written {
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
  /** The record in the central directory for an entry that stands at this offset. */
  readonly central: (offset: number) => Uint8Array;
}

/**
 * The archive with some entries changed: a null takes an entry away, names that are new are appended in their order. Entries
 * that are not named keep their bytes, compressed as they are, their order and their metadata.
 *
 * @param changes by the names as the archive spells them
 */
export function writeZip(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array | DeflatedPart | null>): Uint8Array {
  const written: Written[] = [];
  for (const entry of archive.entries) {
    const content = changes.get(entry.name);
    if (content === undefined) written.push(copied(entry));
    else if (content !== null) written.push(deflated(entry.name, content));
  }
  const old = new Set(archive.entries.map((entry) => entry.name));
  for (const [name, content] of changes) if (content !== null && !old.has(name)) written.push(deflated(name, content));
  return join(written, archive.comment);
}

function join(written: readonly Written[], comment: Uint8Array): Uint8Array {
  let offset = 0;
  const directory: Uint8Array[] = [];
  for (const entry of written) {
    directory.push(entry.central(offset));
    offset += entry.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  if (offset + size > 0xffffffff || written.length > 0xfffe) throw new Problem("file-too-large");
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, written.length, true);
  view.setUint16(10, written.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return concatenate([...written.flatMap((entry) => entry.pieces), ...directory, end, comment]);
}

function copied(entry: ZipEntry): Written {
  const central = (offset: number): Uint8Array => {
    // Not slice(): of a Node Buffer that is a view, and the opened file would be changed with the copy.
    const record = new Uint8Array(entry.central);
    const view = new DataView(record.buffer);
    view.setUint32(entry.offsetField.at, offset, true);
    if (entry.offsetField.bytes === 8) view.setUint32(entry.offsetField.at + 4, 0, true);
    return record;
  };
  return { pieces: [entry.record], length: entry.record.length, central };
}

function deflated(name: string, content: Uint8Array | DeflatedPart): Written {
  const part = content instanceof Uint8Array ? deflatePart(content) : content;
  const nameBytes = new TextEncoder().encode(name);
  const common = new Uint8Array(26);
  const view = new DataView(common.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, UTF8_NAMES, true);
  view.setUint16(4, 8, true);
  view.setUint16(8, FIXED_DATE, true);
  view.setUint32(10, part.crc, true);
  view.setUint32(14, part.compressedSize, true);
  view.setUint32(18, part.size, true);
  view.setUint16(22, nameBytes.length, true);
  const local = concatenate([new Uint8Array([0x50, 0x4b, 3, 4]), common, nameBytes]);
  const central = (offset: number): Uint8Array => {
    const tail = new Uint8Array(14);
    new DataView(tail.buffer).setUint32(10, offset, true);
    return concatenate([new Uint8Array([0x50, 0x4b, 1, 2, VERSION, 0]), common, tail, nameBytes]);
  };
  return { pieces: [local, ...part.pieces], length: local.length + part.compressedSize, central };
}

export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
