/** Numbers that look random and are the same for the same seed (mulberry32): a failing input is made again from its seed. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  }

  pick<T>(items: readonly T[], otherwise: T): T {
    return items[this.below(items.length)] ?? otherwise;
  }

  times(most: number): number[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => index);
  }
}
