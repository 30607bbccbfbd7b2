const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const DOT = 46;
const MINUS = 45;

/**
 * The double that ASCII digits stand for, NaN for anything that is no number. Up to 15 digits with up to 22 decimals are
 * computed here: both are exact doubles, so their quotient is correctly rounded. The rest goes through `Number`.
 */
export function parseCellNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + code - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === DOT && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? NaN) : mantissa;
  return negative ? -value : value;
}

/** Longer than any program writes a number. */
const MAX_LENGTH = 400;

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > MAX_LENGTH) return NaN;
  let text = "";
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    const isPart = (code >= 48 && code <= 57) || code === DOT || code === MINUS || code === 43 || code === 69 || code === 101 || code <= 32;
    if (!isPart) return NaN;
    text += String.fromCharCode(code);
  }
  return text.trim() === "" ? NaN : Number(text);
}
