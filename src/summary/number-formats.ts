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
export function growthFormat(decimals: number, flat: string, mark: string): string {
  const limit = halfUnit(decimals + 2);
  const digit = `0${digits(decimals)}%${literal(mark)}`;
  return `[>=${limit}]"▲"${digit};[<=-${limit}]"▼"${digit};${literal(flat + mark)}`;
}

/** Percentage points, signed; a word where no digit would show. */
export function pointsFormat(decimals: number, flat: string, mark: string): string {
  const limit = halfUnit(decimals);
  const digit = `0${digits(decimals)}${literal(mark)}`;
  return `[>=${limit}]+${digit};[<=-${limit}]-${digit};${literal(flat + mark)}`;
}

/** A signed quantity: +12, -3, 0. */
export function changeFormat(decimals: number): string {
  const digit = `#,##0${digits(decimals)}`;
  return `+${digit};-${digit};0`;
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
