import type { EntityChoice, ReportRequest } from "./report";

/**
 * The mark of a report's tabs, and the id of its brief: the same sheets and entity give the same mark, so that writing the report again
 * replaces the tab it wrote before. FNV-1a over the names, in hexadecimal: no secret, only short and stable.
 */
export function reportMark(sheets: readonly string[], entity: string | null): string {
  return `r${hashOf(JSON.stringify([sheets, entity]))}`;
}

/** The id of a report's brief, unless it was given one. */
export function briefId({ grids, entities }: Pick<ReportRequest, "grids" | "entities">): string {
  return reportMark(grids.map((grid) => grid.sheet), entityKey(entities));
}

function entityKey(entities: EntityChoice): string | null {
  if (entities.kind === "all") return null;
  if (entities.kind === "one") return entities.entity;
  return entities.kind === "each" ? "*" : "**";
}

/** The mark of one entity's own tab among those of a brief. */
export function entityMark(mark: string, entity: string): string {
  return `${mark}_${hashOf(entity).slice(0, 8)}`;
}

/** Which brief a tab belongs to, by its mark. */
export function briefIdOfMark(mark: string): string {
  return mark.split("_")[0] ?? mark;
}

function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
