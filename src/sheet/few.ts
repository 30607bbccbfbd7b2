/** What can be asked of a map that is only read. */
export interface Lookup<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  values(): Iterable<V>;
}

/**
 * A map of a few entries, which are looked through one by one: a table of a hundred thousand rows holds several of them a row, and a `Map`
 * would take many times the room.
 */
export class Few<K, V> implements Lookup<K, V> {
  private readonly keys: K[] = [];
  private readonly entries: V[] = [];

  /** Keeps the entry that was there before. */
  add(key: K, value: V): void {
    if (this.keys.includes(key)) return;
    this.keys.push(key);
    this.entries.push(value);
  }

  get(key: K): V | undefined {
    return this.entries[this.keys.indexOf(key)];
  }

  has(key: K): boolean {
    return this.keys.includes(key);
  }

  values(): Iterable<V> {
    return this.entries;
  }
}
