/**
 * What a bulletin must say of one figure and its 上年同期, worked out from the typed digits with integers alone: an independent judge of the
 * sentences, which shares no code with the product.
 */
export function expectedClause(given: { readonly actual: string; readonly prior: string; readonly unit: string; readonly more: readonly [string, string]; readonly grows: readonly [string, string]; readonly decimals: number }): string {
  const places = Math.max(decimalsOf(given.actual), decimalsOf(given.prior));
  const actual = scaled(given.actual, places);
  const prior = scaled(given.prior, places);
  const change = actual - prior;
  const value = `${plain(given.actual)}${given.unit}`;
  const size = `${withPlaces(abs(change), places)}${given.unit}`;
  if (change === 0n) return `${value}，与上年同期持平`;
  if (prior === 0n) return `${value}，上年同期无，${given.more[change > 0n ? 0 : 1]}${size}`;
  const base = `${plain(given.prior)}${given.unit}`;
  if (prior > 0n && actual < 0n) return `${value}，上年同期为${base}，由正转负，【原因待填】`;
  if (prior < 0n && actual > 0n) return `${value}，上年同期为${base}，由负转正`;
  if (prior < 0n) return `${value}，上年同期为${base}，负值${change > 0n ? "收窄" : "扩大"}${size}`;
  const rate = roundHalfUp(abs(change) * 100n * 10n ** BigInt(given.decimals), prior);
  if (rate === 0n) return `${value}，与上年同期基本持平`;
  const which = change > 0n ? 0 : 1;
  return `${value}，同比${given.more[which]}${size}，${given.grows[which]}${withPlaces(rate, given.decimals)}%`;
}

const abs = (number: bigint): bigint => (number < 0n ? -number : number);

function decimalsOf(text: string): number {
  return plain(text).split(".")[1]?.length ?? 0;
}

/** "12.50" → "12.5", "-0.0" → "0": as Excel shows what was typed. */
function plain(text: string): string {
  const trimmed = text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
  return trimmed === "-0" ? "0" : trimmed;
}

function scaled(text: string, places: number): bigint {
  const [whole = "", fraction = ""] = plain(text).split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

function withPlaces(digits: bigint, places: number): string {
  const text = String(digits).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}
