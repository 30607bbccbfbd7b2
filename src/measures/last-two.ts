/** What was made last and before it: a cell of a tab is held against the one above. */
export class LastTwo<T> {
  private last: { readonly number: number; readonly made: T } | null = null;
  private before: { readonly number: number; readonly made: T } | null = null;

  get(number: number, make: () => T): T {
    if (this.last?.number === number) return this.last.made;
    if (this.before?.number === number) return this.before.made;
    const made = make();
    this.before = this.last;
    this.last = { number, made };
    return made;
  }
}
