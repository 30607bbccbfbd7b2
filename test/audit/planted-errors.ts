import { numbersIn, type NumberInText } from "../../src/quantity/numbers-in-text";

/** A report with one thing changed, and where. */
export interface Planted {
  readonly operator: string;
  readonly text: string;
  readonly number: NumberInText;
  /** The value that stands there now; null where only a word or a unit changed. */
  readonly value: string | null;
}

/** Numbers of a fixed sequence, so that every run plants the same. */
function* sequence(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const VERBS: readonly (readonly [string, string])[] = [
  ["增长", "下降"],
  ["上升", "下降"],
  ["增加", "减少"],
  ["grew", "fell"],
  ["grown", "fallen"],
];

/** Every operator on every number of a report where it can be done. */
export function plantErrors(text: string, lastYear: (value: string) => string | null, seed = 7): readonly Planted[] {
  const random = sequence(seed);
  const next = (below: number): number => Math.floor((random.next().value ?? 0) * below);
  const numbers = numbersIn(text).filter((number) => number.spelling === "digits" && number.approximation === null && !number.isPlace);
  return numbers.flatMap((number) => {
    const digits = text.slice(number.digits.start, number.digits.end);
    const put = (operator: string, value: string): Planted[] => (value === digits ? [] : [{ operator, text: text.slice(0, number.digits.start) + value + text.slice(number.digits.end), number, value }]);
    const other = numbers.find((candidate) => candidate.unit === number.unit && candidate.start > number.end + 8 && text.slice(candidate.digits.start, candidate.digits.end) !== digits);
    const prior = lastYear(number.value.toString());
    return [
      ...changeDigit(digits, next).flatMap((value) => put("digit", value)),
      ...swapDigits(digits, next).flatMap((value) => put("swap", value)),
      ...flipVerb(text, number),
      ...dropScale(text, number),
      ...swapUnit(text, number),
      ...(other === undefined ? [] : put("other indicator", text.slice(other.digits.start, other.digits.end))),
      ...(prior === null ? [] : put("last year", prior)),
    ];
  });
}

const isDigit = (character: string): boolean => /[\d０-９]/u.test(character);

function changeDigit(digits: string, next: (below: number) => number): readonly string[] {
  const places = [...digits].flatMap((character, place) => (isDigit(character) ? [place] : []));
  const place = places[next(places.length)] ?? 0;
  const wide = /[０-９]/u.test(digits);
  const old = Number(digits.normalize("NFKC")[place]);
  const digit = (old + 1 + next(9)) % 10;
  if (digit === 0 && place === 0 && places.length > 1) return [];
  const shown = wide ? String.fromCharCode(0xff10 + digit) : String(digit);
  return [digits.slice(0, place) + shown + digits.slice(place + 1)];
}

function swapDigits(digits: string, next: (below: number) => number): readonly string[] {
  const places = [...digits].flatMap((character, place) => (isDigit(character) && isDigit(digits[place + 1] ?? "") && character !== digits[place + 1] && !(place === 0 && /[0０]/u.test(digits[1] ?? "")) ? [place] : []));
  if (places.length === 0) return [];
  const place = places[next(places.length)] ?? 0;
  return [`${digits.slice(0, place)}${digits[place + 1] ?? ""}${digits[place] ?? ""}${digits.slice(place + 2)}`];
}

function flipVerb(text: string, number: NumberInText): readonly Planted[] {
  const before = text.slice(Math.max(0, number.start - 9), number.start);
  for (const [up, down] of VERBS) {
    for (const [from, to] of [
      [up, down],
      [down, up],
    ] as const) {
      const at = before.lastIndexOf(from);
      if (at < 0 || /[\d０-９，。；、]/u.test(before.slice(at + from.length))) continue;
      const start = Math.max(0, number.start - 9) + at;
      return [{ operator: "direction", text: text.slice(0, start) + to + text.slice(start + from.length), number, value: null }];
    }
  }
  return [];
}

function dropScale(text: string, number: NumberInText): readonly Planted[] {
  const at = text.indexOf("万", number.digits.end);
  return at >= 0 && at < number.end ? [{ operator: "万 dropped", text: text.slice(0, at) + text.slice(at + 1), number, value: null }] : [];
}

function swapUnit(text: string, number: NumberInText): readonly Planted[] {
  const unit = text.slice(number.digits.end, number.end);
  const to = /^[%％]$/u.test(unit) ? "个百分点" : /百分点$/u.test(unit) ? "%" : null;
  return to === null ? [] : [{ operator: "% and 百分点", text: text.slice(0, number.digits.end) + to + text.slice(number.end), number, value: null }];
}
