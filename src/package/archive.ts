import { Problem } from "../sheet/problem";
import { inflateEntry, refuseBomb } from "./inflate";
import { readZip, type ZipArchive, type ZipEntry } from "./zip-reading";

/** The parts of a package by name; each is inflated when it is first asked for. */
export class Archive {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(readonly zip: ZipArchive) {
    for (const entry of zip.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /** @throws Problem `file-damaged`, `file-too-large` */
  static read(bytes: Uint8Array): Archive {
    const zip = readZip(bytes);
    refuseBomb(zip.entries);
    return new Archive(zip);
  }

  /** The part's name as the archive spells it, or null. Part names are equal whatever their case. */
  nameOf(part: string): string | null {
    return this.byName.get(part.toLowerCase())?.name ?? null;
  }

  /** The content of a part as UTF-8, or null where there is none. */
  find(part: string): Uint8Array | null {
    const entry = this.byName.get(part.toLowerCase());
    return entry ? asUtf8(inflateEntry(entry)) : null;
  }

  /** @throws Problem `file-damaged` where there is no such part */
  get(part: string): Uint8Array {
    const content = this.find(part);
    if (!content) throw new Problem("file-damaged", { part });
    return content;
  }
}

/** XML may also come as UTF-16; it says so by its first two bytes. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return bytes;
  return new TextEncoder().encode(new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes));
}
