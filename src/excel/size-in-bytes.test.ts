import { sizeInBytes, slices } from "./size-in-bytes";

test("Chinese characters are counted as the three bytes they take", () => {
  expect(sizeInBytes("指标")).toBe(8);
});

test("slices keep below the size, in order, and a row larger than that goes alone", () => {
  const rows = ["a".repeat(40), "b".repeat(40), "c".repeat(200), "d"];
  const cut = [...slices(rows, 100)];
  expect(cut.map(({ first, rows: part }) => [first, part.length])).toEqual([
    [0, 2],
    [2, 1],
    [3, 1],
  ]);
  expect(cut.flatMap(({ rows: part }) => part)).toEqual(rows);
});
