import { isDarkColour } from "./office-appearance";

test.each([
  ["#1f1f1f", true],
  ["#ffffff", false],
  ["0F548C", true],
  ["#ffee00", false],
])("%s is dark: %s", (colour, dark) => expect(isDarkColour(colour)).toBe(dark));

test("what is no colour says nothing", () => expect(isDarkColour("transparent")).toBeNull());
