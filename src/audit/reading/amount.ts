import { Decimal } from "../../quantity/decimal";
import { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import type { NumberInText } from "../../quantity/numbers-in-text";
import { readUnit, sameKind, type Unit } from "../../quantity/unit";

/** What a number can stand for, in the smallest unit of its kind (元, 人; a ratio for %). */
export interface Amount {
  readonly unit: Unit;
  readonly exact: Fraction;
  readonly interval: Interval;
  /** A count of whole things, which nobody rounds. */
  readonly isCount: boolean;
}

const NO_UNIT: Unit = { dimension: "quantity", base: "", exponent: 0 };
/** Things that are counted one by one. */
const COUNTED = /^(?:起|人|户|家|名|位|个|项|条|件|次|例|宗|处|所|座|场|批|台|套|辆|艘|架|张|份|部|枚|幢|栋|间|只|头|accidents?|deaths?|cases?|households?|enterprises?|items?)$/u;

/** A report uses few units, and asks for each many times over. */
const UNITS = new Map<string, Unit>();
const MOST_UNITS = 500;

export function unitOf({ unit }: NumberInText): Unit {
  if (unit === null) return NO_UNIT;
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  const read = readUnit(unit) ?? NO_UNIT;
  if (UNITS.size < MOST_UNITS) UNITS.set(unit, read);
  return read;
}

/** Null for a number that a word makes approximate: no arithmetic may be done on it. */
export function amountOf(number: NumberInText): Amount | null {
  return number.approximation !== null || number.isPlace ? null : printedAmount(number);
}

/** What the digits say, whatever word makes them approximate. */
export function printedAmount(number: NumberInText): Amount {
  return new PrintedAmount(unitOf(number), number.value);
}

export function isPercent({ unit }: { readonly unit: Unit }): boolean {
  return unit.dimension === "ratio" && unit.exponent === -2;
}

/** Whether a value counts whole things one by one. */
export function isCounted({ dimension, exponent, base }: Unit, value: Decimal): boolean {
  return dimension === "quantity" && exponent === 0 && value.decimals === 0 && COUNTED.test(base);
}

/** Most numbers take part in few sums, and few sums need what a figure can have been rounded from: both are worked out once, when they are asked for. */
class PrintedAmount implements Amount {
  private value: Fraction | null = null;
  private range: Interval | null = null;

  constructor(
    readonly unit: Unit,
    private readonly printed: Decimal,
  ) {}

  get exact(): Fraction {
    this.value ??= this.printed.movePoint(this.unit.exponent).toFraction();
    return this.value;
  }

  get isCount(): boolean {
    return isCounted(this.unit, this.printed);
  }

  get interval(): Interval {
    this.range ??= this.isCount ? Interval.exactly(this.exact) : Interval.printed(this.printed, null, this.unit.exponent);
    return this.range;
  }
}

/** Whether the two can be added and divided. A bare number fits any quantity that is counted. */
export function isSameKind(one: Amount, other: Amount): boolean {
  if (sameKind(one.unit, other.unit)) return true;
  return one.unit.dimension === "quantity" && other.unit.dimension === "quantity" && (one.unit.base === "" || other.unit.base === "");
}

/** A ratio as the report prints it: 12.5 for 0.125. */
export function inPercent(ratio: Fraction): Fraction {
  return ratio.times(HUNDRED);
}

export const HUNDRED = Fraction.fromInteger(100);
export const ONE_HUNDREDTH = Decimal.of(1, 2);

/** Figures that all end in as many noughts as thousands have (727,000 and 56,000) were most likely rounded to them, though they count things one by one. */
const LEAST_NOUGHTS = 3;

/** What figures can have been rounded from, where their noughts are taken for rounding: of figures that stand together. */
export function roundedTogether(numbers: readonly NumberInText[]): readonly Interval[] | null {
  const noughts = Math.min(...numbers.map(({ value }) => (value.decimals === 0 ? noughtsOf(value.toString()) : 0)));
  if (noughts < LEAST_NOUGHTS) return null;
  return numbers.map((number) => Interval.printed(Decimal.fromInteger(number.value.toNumber() / 10 ** noughts), null, noughts + unitOf(number).exponent));
}

function noughtsOf(written: string): number {
  return written.length - written.replace(/0+$/u, "").length;
}
