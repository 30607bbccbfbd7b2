import { Decimal } from "../quantity/decimal";
import type { FormatToken } from "./format-parsing";
import { exponentOf, scaled, shownGeneral } from "./shown-general";

interface NumberPicture {
  /** Placeholders before the point, after it, and in the exponent. */
  readonly whole: number;
  readonly fraction: string;
  readonly exponent: number;
  readonly percents: number;
  /** Commas behind the last placeholder: each divides by a thousand. */
  readonly thousands: number;
  readonly grouped: boolean;
}

/** A number under the tokens of one section; the sign is the caller's business. Null where the section holds what we do not print (fractions). */
export function shownNumber(tokens: readonly FormatToken[], magnitude: number): string | null {
  if (tokens.some((token) => token.kind === "slash")) return null;
  const picture = pictureOf(tokens);
  let value = scaled(Decimal.fromDouble(magnitude), 2 * picture.percents - 3 * picture.thousands);
  let exponent = 0;
  if (picture.exponent > 0) [value, exponent] = splitExponent(value, picture);
  const [whole = "0", fraction = ""] = value.round(picture.fraction.length, "half-up").toString().split(".");
  const wholeDigits = whole === "0" ? "" : whole;
  return print(tokens, picture, wholeDigits, fraction, exponent, magnitude);
}

function pictureOf(tokens: readonly FormatToken[]): NumberPicture {
  let [whole, exponent, percents, thousands, pending] = [0, 0, 0, 0, 0];
  let fraction = "";
  let grouped = false;
  let place: "whole" | "fraction" | "exponent" = "whole";
  for (const token of tokens) {
    if (token.kind === "digit") {
      if (place === "whole") {
        grouped ||= pending > 0 && whole > 0;
        whole++;
      } else if (place === "fraction") fraction += token.placeholder;
      else exponent++;
      pending = 0;
    } else if (token.kind === "comma") pending++;
    else if (token.kind === "point" || token.kind === "exponent") {
      thousands += pending;
      pending = 0;
      if (token.kind === "exponent") place = "exponent";
      else if (place === "whole") place = "fraction";
    } else if (token.kind === "percent") percents++;
  }
  return { whole, fraction, exponent, percents, thousands: thousands + pending, grouped };
}

/** 1234 under ##0.0E+0 has the exponent 3: a multiple of the number of places before the point. */
function splitExponent(value: Decimal, picture: NumberPicture): [Decimal, number] {
  const step = Math.max(1, picture.whole);
  const at = (exponent: number): Decimal => scaled(value, -exponent).round(picture.fraction.length, "half-up");
  const exponent = value.isZero() ? 0 : Math.floor(exponentOf(value) / step) * step;
  const mantissa = at(exponent);
  return exponentOf(mantissa) >= step ? [at(exponent + step), exponent + step] : [mantissa, exponent];
}

function print(tokens: readonly FormatToken[], picture: NumberPicture, whole: string, fraction: string, exponent: number, magnitude: number): string {
  let text = "";
  let place: "whole" | "fraction" | "exponent" = "whole";
  let [wholeAt, fractionAt, exponentAt] = [0, 0, 0];
  for (const token of tokens) {
    switch (token.kind) {
      case "literal":
        text += token.text;
        break;
      case "percent":
        text += "%";
        break;
      case "general":
        text += shownGeneral(magnitude);
        break;
      case "point":
        if (place === "whole") {
          place = "fraction";
          text += picture.whole === 0 ? whole : "";
          text += ".";
        }
        break;
      case "exponent":
        place = "exponent";
        text += `E${exponent < 0 ? "-" : token.plus ? "+" : ""}`;
        break;
      case "digit":
        if (place === "whole") text += wholePlace(whole, picture, wholeAt++, token.placeholder);
        else if (place === "fraction") text += fractionPlace(fraction, fractionAt++, token.placeholder);
        else if (exponentAt++ === 0) text += String(Math.abs(exponent)).padStart(picture.exponent, "0");
    }
  }
  return text;
}

/** The digits that fall to one placeholder before the point: the first takes all that have none of their own. */
function wholePlace(digits: string, picture: NumberPicture, index: number, placeholder: "0" | "#" | "?"): string {
  const fromRight = picture.whole - 1 - index;
  const end = digits.length - fromRight;
  const own = index === 0 ? digits.slice(0, Math.max(0, end)) : digits.slice(Math.max(0, end - 1), Math.max(0, end));
  if (own === "") return placeholder === "0" ? withSeparator("0", fromRight, picture.grouped) : placeholder === "?" ? " " : "";
  return [...own].map((digit, at) => withSeparator(digit, fromRight + own.length - 1 - at, picture.grouped)).join("");
}

function withSeparator(digit: string, placesBehind: number, grouped: boolean): string {
  return grouped && placesBehind > 0 && placesBehind % 3 === 0 ? `${digit},` : digit;
}

function fractionPlace(digits: string, index: number, placeholder: "0" | "#" | "?"): string {
  const isTrailingZero = /^0*$/.test(digits.slice(index));
  if (!isTrailingZero || placeholder === "0") return digits[index] ?? "";
  return placeholder === "?" ? " " : "";
}
