import { Decimal, powerOfTen } from "./decimal";

/** The characters that a numeral is made of, for patterns; no numeral of a report is longer. */
export const CHINESE_NUMERAL = "[零〇一二两三四五六七八九十百千万亿点]{1,24}";

const DIGITS = "零一二三四五六七八九";
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const GROUPS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** Reads 三, 十二, 一百零五, 两千三百, 三万五千, 一点五, 二〇二四; null for what is no numeral. */
export function readChineseNumeral(text: string): Decimal | null {
  const [whole = "", decimals, ...more] = text.split("点");
  if (more.length > 0 || whole === "") return null;
  const integer = readWhole(whole);
  if (decimals === undefined || integer === null) return integer;
  const digits = digitString(decimals);
  return digits === null ? null : integer.plus(Decimal.of(BigInt(digits), digits.length));
}

function readWhole(text: string): Decimal | null {
  const digits = text.length > 1 ? digitString(text) : null;
  const value = digits === null ? readPlaces(text) : BigInt(digits);
  return value === null ? null : Decimal.fromInteger(value);
}

/** 二〇二四: digit for digit. */
function digitString(text: string): string | null {
  const digits = [...text].map(digitOf);
  return digits.length === 0 || digits.includes(-1) ? null : digits.join("");
}

function digitOf(character: string): number {
  if (character === "两") return 2;
  return DIGITS.indexOf(character === "〇" ? "零" : character);
}

/** 三万五千: groups of ten thousands, and within each places of ten. 万 and 亿 multiply all that stands before them since the last larger one. */
function readPlaces(text: string): bigint | null {
  let total = 0n;
  let group = 0n;
  let digit: bigint | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const place = PLACES[character];
    const scale = GROUPS[character];
    if (place !== undefined) {
      if (place >= lowest) return null;
      group += (digit ?? 1n) * powerOfTen(place);
      [digit, lowest] = [null, place];
    } else if (scale !== undefined) {
      const counted = group + (digit ?? 0n);
      if (counted === 0n && total === 0n) return null;
      total = scale === 8 ? (total + counted) * powerOfTen(scale) : total + counted * powerOfTen(scale);
      [group, digit, lowest] = [0n, null, Number.POSITIVE_INFINITY];
    } else {
      const value = digitOf(character);
      if (value < 0 || (digit !== null && digit !== 0n)) return null;
      digit = BigInt(value);
    }
  }
  return total + group + (digit ?? 0n);
}
