import { isPossible, type Approximation } from "./approximation";
import { Decimal } from "./decimal";

const possible = (stated: string, approximation: Approximation, value: string): boolean =>
  isPossible(Decimal.parse(stated) ?? Decimal.ZERO, approximation, Decimal.parse(value) ?? Decimal.ZERO);

test.each<[string, Approximation, string, boolean]>([
  ["60", "below", "59.9", true],
  ["60", "below", "60", false],
  ["60", "above", "60", false],
  ["60", "above", "60.1", true],
  ["60", "just-above", "69", true],
  ["60", "just-above", "70", false],
  ["1.5", "just-above", "1.6", false],
  ["1200", "just-above", "1299", true],
  ["100", "at-least", "100", true],
  ["47", "at-most", "47", true],
  ["47", "at-most", "48", false],
  ["5.20", "about", "5.3", true],
  ["5.20", "about", "5.31", false],
  ["0", "about", "1", true],
])("%s %s can be %s: %s", (stated, approximation, value, expected) => expect(possible(stated, approximation, value)).toBe(expected));
