/**
 * The mark of a report's own tab: the same sheets and entity give the same mark, so that writing the report again replaces
 * the tab it wrote before. FNV-1a over the names, in hexadecimal: no secret, only short and stable.
 */
export function reportMark(sheets: readonly string[], entity: string | null): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify([sheets, entity]))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `r${hash.toString(16).padStart(16, "0")}`;
}
