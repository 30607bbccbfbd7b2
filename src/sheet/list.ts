/** What can be asked of a list whose members need not all be there at once. An array is one as well. */
export interface List<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  map<U>(convert: (member: T, index: number) => U): readonly U[];
  flatMap<U>(convert: (member: T, index: number) => readonly U[]): readonly U[];
  filter(test: (member: T, index: number) => boolean): readonly T[];
  find(test: (member: T, index: number) => boolean): T | undefined;
  findIndex(test: (member: T, index: number) => boolean): number;
  some(test: (member: T, index: number) => boolean): boolean;
  every(test: (member: T, index: number) => boolean): boolean;
  forEach(visit: (member: T, index: number) => void): void;
}

/**
 * A list that makes each member when it is asked for and does not keep it: a table of a million rows would otherwise fill the memory. The same
 * member asked for twice is equal, not identical.
 */
export abstract class MadeList<T> implements List<T> {
  abstract readonly length: number;

  abstract at(index: number): T | undefined;

  *[Symbol.iterator](): Generator<T> {
    const { length } = this;
    for (let index = 0; index < length; index += 1) {
      const member = this.at(index);
      if (member !== undefined) yield member;
    }
  }

  map<U>(convert: (member: T, index: number) => U): readonly U[] {
    const converted: U[] = [];
    this.forEach((member, index) => void converted.push(convert(member, index)));
    return converted;
  }

  flatMap<U>(convert: (member: T, index: number) => readonly U[]): readonly U[] {
    const converted: U[] = [];
    this.forEach((member, index) => {
      for (const one of convert(member, index)) converted.push(one);
    });
    return converted;
  }

  filter(test: (member: T, index: number) => boolean): readonly T[] {
    const fitting: T[] = [];
    this.forEach((member, index) => {
      if (test(member, index)) fitting.push(member);
    });
    return fitting;
  }

  find(test: (member: T, index: number) => boolean): T | undefined {
    let index = 0;
    for (const member of this) if (test(member, index++)) return member;
    return undefined;
  }

  findIndex(test: (member: T, index: number) => boolean): number {
    let index = 0;
    for (const member of this) {
      if (test(member, index)) return index;
      index += 1;
    }
    return -1;
  }

  some(test: (member: T, index: number) => boolean): boolean {
    return this.findIndex(test) >= 0;
  }

  every(test: (member: T, index: number) => boolean): boolean {
    return this.findIndex((member, index) => !test(member, index)) < 0;
  }

  forEach(visit: (member: T, index: number) => void): void {
    let index = 0;
    for (const member of this) visit(member, index++);
  }
}

/** Several lists one behind the other. */
export class JoinedLists<T> extends MadeList<T> {
  readonly length: number;

  constructor(private readonly lists: readonly List<T>[]) {
    super();
    this.length = lists.reduce((sum, list) => sum + list.length, 0);
  }

  at(index: number): T | undefined {
    let place = index < 0 ? this.length + index : index;
    for (const list of this.lists) {
      if (place < list.length) return place < 0 ? undefined : list.at(place);
      place -= list.length;
    }
    return undefined;
  }

  override *[Symbol.iterator](): Generator<T> {
    for (const list of this.lists) yield* list;
  }
}
