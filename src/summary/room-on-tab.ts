import { MAX_ROWS } from "../sheet/address";
import { Problem } from "../sheet/problem";

/** What a tab has around its tables: title, notes, sentences. */
const AROUND = 64;
/** A caption above each table, an empty row below. */
const BESIDE = 2;

/**
 * Refuses a tab that no sheet has room for, before anything of it is laid out.
 * @param heights the rows of each of its tables with their headers
 * @throws Problem `tab-too-long`
 */
export function assertRoom(heights: readonly number[]): void {
  const rows = heights.reduce((sum, height) => sum + height + BESIDE, AROUND);
  if (rows > MAX_ROWS) throw new Problem("tab-too-long", { rows, most: MAX_ROWS });
}
