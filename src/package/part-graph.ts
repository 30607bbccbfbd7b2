import type { PackageEdit } from "./package-edit";
import { readRelationships, relationshipsPartOf } from "./relationships";

/**
 * The parts that only this part leads to (its drawings, their charts …), with their relationship parts and itself: what
 * must go with it, so that nothing is left over. What other parts use as well stays.
 */
export function partsOwnedBy(part: string, edit: PackageEdit): readonly string[] {
  const elsewhere = reachable("", edit, part);
  const own = reachable(part, edit, null);
  return [...own]
    .filter((candidate) => !elsewhere.has(candidate))
    .flatMap((candidate) => [candidate, relationshipsPartOf(candidate)])
    .filter((candidate) => edit.has(candidate));
}

/** All parts that relationships lead to from a part, itself included, without going through `without`. */
function reachable(from: string, edit: PackageEdit, without: string | null): ReadonlySet<string> {
  const found = new Set([from]);
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relationships = relationshipsPartOf(part);
    if (!edit.has(relationships)) continue;
    for (const { target, external } of readRelationships(edit.get(relationships), part)) {
      const name = edit.archive.nameOf(target) ?? target;
      if (external || name === without || found.has(name) || !edit.has(name)) continue;
      found.add(name);
      waiting.push(name);
    }
  }
  return found;
}
