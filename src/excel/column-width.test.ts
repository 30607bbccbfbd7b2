import { charactersOfPoints, pointsOfCharacters } from "./column-width";

test("Excel's standard column: 8.43 characters, 64 pixels, 48 points", () => {
  expect(pointsOfCharacters(8.43)).toBe(48);
  expect(charactersOfPoints(48)).toBeCloseTo(8.43, 2);
});

test("whole characters come back as they went", () => {
  for (let characters = 1; characters <= 100; characters++) expect(charactersOfPoints(pointsOfCharacters(characters))).toBeCloseTo(characters, 9);
});
