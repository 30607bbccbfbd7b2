/** What can be asked of a map that is only read. */
export interface Lookup<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
}
