const encoder = new TextEncoder();

/** The bytes that a value takes in a request. */
export function sizeInBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** About what one call with its object takes in a request, besides its own arguments. */
export const CALL_BYTES = 300;

/** Rows in slices of about `bytes` each, with the number of the first row of the slice. */
export function* slices<T>(rows: readonly T[], bytes = 250_000): Generator<{ readonly first: number; readonly rows: readonly T[]; readonly bytes: number }> {
  let first = 0;
  let size = 0;
  for (const [index, row] of rows.entries()) {
    const own = sizeInBytes(row);
    if (index > first && size + own > bytes) {
      yield { first, rows: rows.slice(first, index), bytes: size };
      first = index;
      size = 0;
    }
    size += own;
  }
  if (first < rows.length) yield { first, rows: rows.slice(first), bytes: size };
}
