/** How often each contender runs. */
export const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
