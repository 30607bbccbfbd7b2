const MOST_OFFERED = 3;

/** The names that come nearest to what was written: those that hold it or are held by it first, then by the fewest changes of a character. */
export function nearestNames(written: string, names: Iterable<string>): readonly string[] {
  const scored: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const distance = distanceBetween(written, name);
    if (distance < 1) scored.push({ name, distance });
  }
  return scored.sort((one, other) => one.distance - other.distance || one.name.localeCompare(other.name)).slice(0, MOST_OFFERED).map(({ name }) => name);
}

/** 0 for the same, 1 and more for names that have little in common. */
function distanceBetween(written: string, name: string): number {
  const longer = Math.max(written.length, name.length);
  if (longer === 0) return 1;
  const changes = editDistance(written, name);
  const isContained = written.length > 1 && name.length > 1 && (written.includes(name) || name.includes(written));
  return isContained ? (changes / longer) * 0.5 : (changes / longer) * 1.5;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const substituted = (previous[column - 1] ?? 0) + (one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1);
      current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
