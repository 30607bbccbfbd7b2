import { targetOf, type FuzzTarget } from "./target";

/** A target for each way of going wrong, at its third input, to see that the runner sees it. */
const planted = (name: string, share: number, wrong: () => unknown): FuzzTarget =>
  targetOf(name, share, (dice) => dice.below(1_000_000), () => {
    calls += 1;
    return calls === 3 ? wrong() : undefined;
  });
let calls = 0;

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  planted("throws", 25, () => {
    throw new Error("planted");
  }),
  planted("hangs", 25, () => {
    for (;;) calls += 1;
  }),
  planted("waits for what never comes", 25, () => new Promise(() => undefined)),
  planted("fills the memory", 25, () => {
    const kept: unknown[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, () => ({})));
  }),
];
