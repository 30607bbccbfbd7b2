import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SAMPLES = join(__dirname, "../../assets/samples");
const CORPUS = process.env["INDICATOR_BRIEF_CORPUS"];

function filesOf(folder: string, extension: string): readonly Uint8Array[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
}

/** Of the samples, and of the real ones where INDICATOR_BRIEF_CORPUS says where they are; the same order each time. */
const files = (kind: "workbooks" | "texts", extension: string): readonly Uint8Array[] => [...filesOf(SAMPLES, extension), ...(CORPUS === undefined || CORPUS === "" ? [] : filesOf(join(CORPUS, kind), extension))];

export const REAL_WORKBOOKS = files("workbooks", ".xlsx").toSorted((one, other) => one.length - other.length);
export const REAL_REPORTS = files("texts", ".txt").map((bytes) => new TextDecoder().decode(bytes));
