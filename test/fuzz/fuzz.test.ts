import { runFuzz } from "./run-fuzz";

test("whatever is typed, pasted or opened is read or refused, in bearable time", async () => {
  expect(await runFuzz(100_000, 20120331)).toEqual([]);
}, 600_000);
