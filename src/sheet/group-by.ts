/** Groups in the order in which their keys first appear; linear, unlike copying a group for each member. */
export function groupBy<T>(members: Iterable<T>, key: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const name = key(member);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [member]);
    else group.push(member);
  }
  return groups;
}
