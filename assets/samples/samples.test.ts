import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleBytes } from "./make-samples";
import { SAMPLES } from "./sample-sheets";

test.each(Object.entries(SAMPLES))("%s is what the script makes of its figures, byte for byte", (fileName, sheets) => {
  const committed = readFileSync(join(__dirname, fileName));
  expect(Buffer.from(sampleBytes(sheets, fileName)).equals(committed)).toBe(true);
});
