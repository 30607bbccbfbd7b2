/** Number formats in English notation. Limits between sections are half a unit of the last digit printed. */

/** Thousands and a fixed number of digits. */
export function quantityFormat(decimals: number): string {
  return `#,##0${digits(decimals)}`;
}

export function shareFormat(decimals: number, mark: string): string {
  return `0${digits(decimals)}%${literal(mark)}`;
}

/**
 * A rate of change: ▲ up, ▼ down, and a word where no digit would show. The sections are chosen by the unrounded value, so the
 * limits must follow the digits: plain ▲;▼;0 sections would print ▼0.0% for a fall of 0.04%.
 * @param decimals of the percentage
 */
export const growthFormat = remembered((decimals, flat, mark) => {
  const limit = halfUnit(decimals + 2);
  const digit = `0${digits(decimals)}%${literal(mark)}`;
  return `[>=${limit}]"▲"${digit};[<=-${limit}]"▼"${digit};${literal(flat + mark)}`;
});

/** Percentage points, signed; a word where no digit would show. */
export const pointsFormat = remembered((decimals, flat, mark) => {
  const limit = halfUnit(decimals);
  const digit = `0${digits(decimals)}${literal(mark)}`;
  return `[>=${limit}]+${digit};[<=-${limit}]-${digit};${literal(flat + mark)}`;
});

/** A signed quantity: +12, -3, 0. */
export function changeFormat(decimals: number): string {
  const digit = `#,##0${digits(decimals)}`;
  return `+${digit};-${digit};0`;
}

/** A format is made once and is then the same string: a column of a hundred thousand rows asks for it each time. */
function remembered(make: (decimals: number, flat: string, mark: string) => string): typeof make {
  const known = new Map<string, Map<string, string[]>>();
  return (decimals, flat, mark) => {
    const byMark = known.get(flat) ?? new Map<string, string[]>();
    known.set(flat, byMark);
    const byDecimals = byMark.get(mark) ?? [];
    byMark.set(mark, byDecimals);
    return (byDecimals[decimals] ??= make(decimals, flat, mark));
  };
}

/** "0.0" */
export function zero(decimals: number): string {
  return `0${digits(decimals)}`;
}

function digits(decimals: number): string {
  return decimals > 0 ? `.${"0".repeat(decimals)}` : "";
}

/** 0.0005 for three digits, written out: an exact decimal. */
function halfUnit(decimals: number): string {
  return decimals === 0 ? "0.5" : `0.${"0".repeat(decimals)}5`;
}

function literal(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "”")}"`;
}
