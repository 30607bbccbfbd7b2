import type { Area } from "../sheet/address";
import type { PlacedBlock } from "./block";

/**
 * Cells of the first label column that say the same in neighbouring rows: an office prints the label once, over all of them.
 */
export function labelMerges(block: PlacedBlock): readonly Area[] {
  if (block.columns[0]?.kind !== "entity") return [];
  const merges: Area[] = [];
  let first = 0;
  block.rows.forEach((row, index) => {
    const next = block.rows[index + 1];
    if (next !== undefined && next.entity === row.entity) return;
    if (index > first) merges.push({ top: block.header + 1 + first, left: 0, bottom: block.header + 1 + index, right: 0 });
    first = index + 1;
  });
  return merges;
}
