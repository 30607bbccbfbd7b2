import { numbersIn, type NumberInText } from "../../src/quantity/numbers-in-text";
import { readUnit } from "../../src/quantity/unit";

/**
 * Which numbers of a true report have their inputs in it or in the workbook, found by arithmetic alone: no word of the report is read, and
 * no code of the audit is used. A relation tells whether a set of values is still possible within rounding.
 */
export interface Relation {
  readonly kind: string;
  readonly places: readonly number[];
  readonly holds: (values: readonly number[]) => boolean;
}

interface Placed {
  readonly number: NumberInText;
  readonly value: number;
  readonly half: number;
  readonly isRatio: boolean;
  readonly scale: number;
  readonly base: string;
}

export function relationsOf(text: string, series: readonly (readonly number[])[]): { readonly numbers: readonly NumberInText[]; readonly relations: readonly Relation[] } {
  const numbers = numbersIn(text).filter((number) => number.spelling === "digits" && number.approximation === null && !number.isPlace);
  const placed = numbers.map(place);
  const relations: Relation[] = [];
  for (const [index, one] of placed.entries()) {
    if (one.isRatio) relations.push(...growths(text, placed, index), ...shares(text, placed, index), ...fromWorkbook(placed, index, series, text));
    else relations.push(...sums(text, placed, index), ...values(placed, index, series));
  }
  return { numbers, relations };
}

function place(number: NumberInText): Placed {
  const unit = number.unit === null ? null : readUnit(number.unit);
  const isRatio = unit?.dimension === "ratio";
  const scale = isRatio ? 1 : 10 ** (unit?.exponent ?? 0);
  return { number, value: number.value.abs().toNumber(), half: 0.5 * 10 ** -number.value.decimals, isRatio, scale, base: isRatio ? "%" : (unit?.base ?? "") };
}

/** How many characters apart figures of one statement stand. */
const NEAR = 60;

/** A level, a change and a rate: the rate is the change against the level without it. */
function growths(text: string, placed: readonly Placed[], rate: number): readonly Relation[] {
  const stated = placed[rate];
  if (stated === undefined) return [];
  const found: Relation[] = [];
  for (let level = Math.max(0, rate - 4); level <= rate; level += 1) {
    for (let change = level + 1; change <= Math.min(placed.length - 1, rate + 1); change += 1) {
      const [now, step] = [placed[level], placed[change]];
      if (now === undefined || step === undefined || now.isRatio || step.isRatio || change === rate || now.base !== step.base || stated.number.start - now.number.end > NEAR) continue;
      if (!/[增减多少升降]/u.test(text.slice(step.number.start - 3, step.number.start))) continue;
      const sign = /[减少降]/u.test(text.slice(step.number.start - 3, step.number.start)) ? -1 : 1;
      const holds = ([l = 0, c = 0, r = 0]: readonly number[]): boolean => {
        const at = (dl: number, dc: number): number => (100 * (c + dc) * step.scale) / ((l + dl) * now.scale - sign * (c + dc) * step.scale);
        const corners = [-1, 1].flatMap((a) => [-1, 1].map((b) => at(a * now.half, b * step.half)));
        return r + stated.half >= Math.min(...corners) - 1e-9 && r - stated.half <= Math.max(...corners) + 1e-9;
      };
      if (holds([now.value, step.value, stated.value])) found.push({ kind: "growth", places: [level, change, rate], holds });
    }
  }
  return found.slice(0, 1);
}

/** Part, whole and per cent: a share, a completion, a rectification. */
function shares(text: string, placed: readonly Placed[], rate: number): readonly Relation[] {
  const stated = placed[rate];
  if (stated === undefined || stated.value < 1 || !/占|完成|率|为/u.test(text.slice(Math.max(0, stated.number.start - 14), stated.number.start))) return [];
  for (let one = Math.max(0, rate - 3); one < rate; one += 1) {
    for (let other = Math.max(0, rate - 3); other < rate; other += 1) {
      const [part, whole] = [placed[one], placed[other]];
      if (part === undefined || whole === undefined || one === other || part.isRatio || whole.isRatio || part.base !== whole.base || stated.number.start - Math.min(part.number.start, whole.number.start) > NEAR) continue;
      const holds = ([p = 0, w = 0, r = 0]: readonly number[]): boolean => Math.abs((100 * p * part.scale) / (w * whole.scale) - r) <= stated.half + (100 * part.half) / w + 1e-9;
      if (holds([part.value, whole.value, stated.value])) return [{ kind: "share", places: [one, other, rate], holds }];
    }
  }
  return [];
}

/** A whole and the two or three figures of its kind behind it that add up to it. */
function sums(text: string, placed: readonly Placed[], whole: number): readonly Relation[] {
  const total = placed[whole];
  if (total === undefined || total.value < 20) return [];
  const parts = placed.flatMap((part, index) => (index > whole && index <= whole + 8 && !part.isRatio && part.base === total.base && part.number.start - total.number.end < 220 ? [index] : []));
  for (let first = 0; first < parts.length; first += 1) {
    for (let count = 2; count <= 3; count += 1) {
      const chosen = parts.slice(first, first + count);
      if (chosen.length < count) continue;
      const members = chosen.flatMap((index) => placed[index] ?? []);
      const slack = members.reduce((sum, member) => sum + (member.scale * member.half) / total.scale, total.half);
      const isWhole = members.every((member) => member.half === 0.5 && member.scale === 1) && total.half === 0.5 && total.scale === 1;
      const holds = ([w = 0, ...rest]: readonly number[]): boolean => Math.abs(rest.reduce((sum, value, at) => sum + (value * (members[at]?.scale ?? 1)) / total.scale, 0) - w) <= (isWhole ? 1e-9 : slack);
      if (holds([total.value, ...members.map((member) => member.value)]) && /其中|分|看|[（(]/u.test(text.slice(total.number.end, members[0]?.number.start))) return [{ kind: "sum", places: [whole, ...chosen], holds }];
    }
  }
  return [];
}

/** A value that a series of the workbook ends with. */
function values(placed: readonly Placed[], index: number, series: readonly (readonly number[])[]): readonly Relation[] {
  const said = placed[index];
  const cell = said === undefined || said.value < 10 ? undefined : series.find(([newest = 0]) => Math.abs(Math.abs(newest) - said.value) <= said.half + 1e-9);
  return said === undefined || cell === undefined ? [] : [{ kind: "value", places: [index], holds: ([v = 0]) => Math.abs(Math.abs(cell[0] ?? 0) - v) <= said.half + 1e-9 }];
}

/** A rate that the newest figure and last year's give, of the series whose newest figure stands before the rate. */
function fromWorkbook(placed: readonly Placed[], rate: number, series: readonly (readonly number[])[], text: string): readonly Relation[] {
  const [stated, level] = [placed[rate], placed[rate - 1]];
  if (stated === undefined || level === undefined || level.isRatio || stated.number.start - level.number.end > 12 || !/[增降]/u.test(text.slice(level.number.end, stated.number.start))) return [];
  for (const [now = 0, prior = 0] of series) {
    if (Math.abs(Math.abs(now) - level.value) > level.half || prior === 0) continue;
    const sign = /降/u.test(text.slice(level.number.end, stated.number.start)) ? -1 : 1;
    const slack = stated.half + (50 / Math.abs(prior)) * 2;
    const holds = ([r = 0]: readonly number[]): boolean => Math.abs(100 * (now / prior - 1) - sign * r) <= slack;
    if (holds([stated.value])) return [{ kind: "workbook rate", places: [rate], holds }];
  }
  return [];
}
