import { unzipSync, zipSync } from "fflate";
import { Problem } from "../sheet/problem";

/**
 * The text of a written report: .docx (its paragraphs, tables cell by cell), or plain text in UTF-8, UTF-16 or GB 18030, as Windows writes it.
 * The library for .docx is loaded only when one is opened.
 * @throws Problem `file-damaged` for a .docx that cannot be read, `file-too-large` for one that would fill the memory
 */
export async function readReportFile(bytes: Uint8Array, fileName: string): Promise<string> {
  return isPackage(bytes) ? docxText(bytes, fileName) : plainText(bytes);
}

/** Whatever it is called: a .docx is a zip, and begins as one. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function docxText(bytes: Uint8Array, fileName: string): Promise<string> {
  const mammoth = await import("mammoth");
  try {
    const text = withoutBombs(bytes);
    // The library takes `buffer` in Node and `arrayBuffer` in a browser.
    const input = { buffer: text, arrayBuffer: text.slice().buffer } as unknown as { arrayBuffer: ArrayBuffer };
    const { value } = await mammoth.extractRawText(input);
    return value;
  } catch (cause) {
    throw new Problem(cause instanceof Problem ? cause.code : "file-damaged", { file: fileName }, { cause });
  }
}

/** All parts of text together; a report of a thousand pages has about 10 MB of them. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** The same .docx with its parts of text alone, none inflated beyond the size that it admits: the library itself knows no limit. */
function withoutBombs(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      size += originalSize;
      if (size > MAX_TEXT_BYTES) throw new Problem("file-too-large");
      return true;
    },
  });
  return zipSync(parts, { level: 0 });
}

export function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
