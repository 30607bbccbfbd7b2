import type { Locale } from "./roles";

/** What an audit says of a claim. `sum` is the sum as it was done; `should` what it comes to; `printed` what the report says. */
export interface AuditWords {
  readonly agrees: (sum: string) => string;
  readonly withinRounding: (sum: string, should: string, printed: string, inputs: string) => string;
  /** The inputs of a sum, where they are cells of the workbook. */
  readonly cellsThemselves: string;
  readonly impossible: (sum: string, should: string, printed: string) => string;
  readonly wrongDirection: (sum: string, should: string, verb: string) => string;
  readonly noBase: (from: string, low: string, high: string) => string;
  readonly baseMissing: string;
  readonly baseFits: (low: string, high: string, base: string) => string;
  readonly baseNotWhole: (low: string, high: string) => string;
  readonly noWholeBase: (low: string, high: string) => string;
  readonly wholeMissing: string;
  readonly targetMissing: string;
  readonly actualMissing: string;
  readonly earlierRateMissing: string;
  readonly scheduleMissing: string;
  readonly approximate: string;
  readonly parts: (parts: string, whole: string) => string;
  readonly partTooLarge: (part: string, whole: string) => string;
  readonly partRates: (total: string, low: string, high: string) => string;
  readonly contradicts: (other: string) => string;
  readonly wordTooWeak: (word: string, rate: string) => string;
  readonly wordTooStrong: (word: string, rate: string) => string;
  readonly onSchedule: (share: string, elapsed: string) => string;
  readonly judgementWrong: (share: string, elapsed: string, word: string) => string;
  readonly trend: (found: string, claimed: string) => string;
  readonly pointsForRate: (sum: string) => string;
  readonly pointsOfQuantity: string;
  readonly rateForPoints: string;
  readonly fallOfAll: string;
  readonly outOfOrder: (low: string, high: string) => string;
  readonly noRateOnBase: (base: string) => string;
  readonly growthOf: (name: string) => string;
  readonly figure: (name: string, cell: string, value: string) => string;
  readonly figureDiffers: (name: string, cell: string, value: string, printed: string) => string;
  readonly figureElsewhere: (name: string, cell: string, value: string, otherName: string, otherCell: string) => string;
  readonly figureOfLastYear: (name: string, cell: string, value: string, otherCell: string) => string;
  readonly figureOfOtherPeriod: (name: string, cell: string, value: string, otherCell: string) => string;
  readonly basisDiffers: (sum: string) => string;
  readonly notDerivable: (sum: string, should: string) => string;
  readonly notInWorkbook: string;
  readonly rankOf: (name: string, value: string, place: string, count: string) => string;
  readonly rankWrong: (sum: string, stated: string) => string;
  readonly standing: (what: string, entity: string, place: string, count: string, fromLeast: boolean) => string;
  readonly standingWrong: (sum: string, place: string, expected: string) => string;
  readonly moved: (name: string, from: string, to: string, cell: string) => string;
  readonly fallByTimes: string;
  readonly targetJudgedWrong: (sum: string, word: string) => string;
  readonly couldSay: (sum: string) => string;
  readonly shareInWordsWrong: (share: string, word: string) => string;
  readonly notWithin: (figure: string, limit: string) => string;
  readonly otherWhole: (share: string, whole: string) => string;
}

const ZH: AuditWords = {
  agrees: (sum) => `${sum}，与所写一致。`,
  withinRounding: (sum, should, printed, inputs) => `${sum}，按所列数应为${should}；写${printed}，只有在${inputs}本身经过舍入时才可能。`,
  cellsThemselves: "表中的数",
  impossible: (sum, should, printed) => `${sum}，应为${should}；所写${printed}不可能由这些数得出。`,
  wrongDirection: (sum, should, verb) => `${sum}，应为${should}，与“${verb}”方向相反。`,
  noBase: (from, low, high) => `文中没有${from}，无法核对（按所写倒推为${low}～${high}）。`,
  baseMissing: "文中没有基数，无法核对。",
  baseFits: (low, high, base) => `文中没有基数；倒推为${low}～${high}，其中整数${base}与所写相符。`,
  baseNotWhole: (low, high) => `文中没有基数；倒推为${low}～${high}，其间没有整数，只有基数不是整数时才可能。`,
  noWholeBase: (low, high) => `倒推基数为${low}～${high}，其间没有整数，任何整数基数都得不出所写的比率。`,
  wholeMissing: "文中没有总数，无法核对。",
  actualMissing: "文中没有实际数，无法核对。",
  targetMissing: "文中没有目标数，无法核对。",
  earlierRateMissing: "文中没有作比较的比率，无法核对。",
  scheduleMissing: "文中没有完成率或报告期，无法核对进度。",
  approximate: "是约数，不参加计算。",
  parts: (parts, whole) => `各部分合计${parts}，总数${whole}`,
  partTooLarge: (part, whole) => `“其中”的${part}大于总数${whole}。`,
  partRates: (total, low, high) => `由各部分的数额和增速倒推，总体增速只能在${low}～${high}之间，所写为${total}。`,
  contradicts: (other) => `同一事项文中另一处为${other}，两处不一致，请核实。`,
  wordTooWeak: (word, rate) => `变化为${rate}，用“${word}”不妥。`,
  wordTooStrong: (word, rate) => `变化只有${rate}，用“${word}”不妥。`,
  onSchedule: (share, elapsed) => `占${share}，序时进度${elapsed}`,
  judgementWrong: (share, elapsed, word) => `占${share}，序时进度${elapsed}，与“${word}”不符。`,
  trend: (found, claimed) => `文中列出的为${found}，所写为${claimed}`,
  pointsForRate: (sum) => `${sum}；这是增长率，单位应为%，不是百分点。`,
  pointsOfQuantity: "数量的变化不能用百分点表示，应为%。",
  rateForPoints: "两个百分比之差，单位应为个百分点，不是%。",
  fallOfAll: "最多下降100%：下降超过100%的数不可能。",
  outOfOrder: (low, high) => `平均值应在最低值与最高值之间，最低值不会大于最高值：${low}大于${high}。`,
  noRateOnBase: (base) => `基数为${base}，不能计算增长率。`,
  growthOf: (name) => (/增速|增幅|增长率|指数$/u.test(name) ? name : `${name}的增速`),
  figure: (name, cell, value) => `表中${name}（${cell}）为${value}`,
  figureDiffers: (name, cell, value, printed) => `表中${name}（${cell}）为${value}，所写为${printed}。`,
  figureElsewhere: (name, cell, value, otherName, otherCell) => `表中${name}（${cell}）为${value}；所写的是“${otherName}”（${otherCell}）的数。`,
  figureOfLastYear: (name, cell, value, otherCell) => `表中${name}（${cell}）为${value}；所写的是上年同期数（${otherCell}）。`,
  figureOfOtherPeriod: (name, cell, value, otherCell) => `表中${name}（${cell}）为${value}；所写的是另一期（${otherCell}）的数。`,
  basisDiffers: (sum) => `${sum}；价格口径不同（现价与不变价），不作为差错。`,
  notDerivable: (sum, should) => `${sum}，按表中数额为${should}；所写比率不能由表中数额得出，可能按可比口径计算，请核实口径。`,
  notInWorkbook: "表中没有对应的数。",
  rankOf: (name, value, place, count) => `${name}${value}在所列${count}个中由高到低为第${place}位`,
  rankWrong: (sum, stated) => `${sum}，不可能是第${stated}位。`,
  standing: (what, entity, place, count, fromLeast) => `${what}：${entity}在所列${count}个中由${fromLeast ? "低到高" : "高到低"}为第${place}位`,
  standingWrong: (sum, place, expected) => `${sum}，第${place}位是${expected}。`,
  moved: (name, from, to, cell) => `${name}由上年同期的${from}变为${to}（${cell}）`,
  fallByTimes: "下降最多为100%，不能下降一倍以上；请改用百分数或“为原来的几分之几”。",
  targetJudgedWrong: (sum, word) => `${sum}，与“${word}”不符。`,
  couldSay: (sum) => `文中没有写完成率；按所列数${sum}（请确认两数口径相同）。`,
  shareInWordsWrong: (share, word) => `${share}，与“${word}”不符。`,
  notWithin: (figure, limit) => `${figure}大于${limit}，与所写不符。`,
  otherWhole: (share, whole) => `按同列其他各项的数额和占比倒推，总数约为${whole}，此项应占${share}。`,
};

const EN: AuditWords = {
  agrees: (sum) => `${sum}: agrees.`,
  withinRounding: (sum, should, printed, inputs) => `${sum}: these figures give ${should}; ${printed} is possible only if ${inputs} was itself rounded.`,
  cellsThemselves: "a figure of the sheet",
  impossible: (sum, should, printed) => `${sum}: it should be ${should}; these figures cannot give ${printed}.`,
  wrongDirection: (sum, should, verb) => `${sum}: it should be ${should}, the opposite of "${verb}".`,
  noBase: (from, low, high) => `The report does not give ${from}: cannot be checked (what is written implies ${low} to ${high}).`,
  baseMissing: "The report does not give the base: cannot be checked.",
  baseFits: (low, high, base) => `The base is not given; it must lie from ${low} to ${high}, and the whole number ${base} agrees.`,
  baseNotWhole: (low, high) => `The base is not given; it must lie from ${low} to ${high}, where there is no whole number: possible only if the base was not whole.`,
  noWholeBase: (low, high) => `The base must lie from ${low} to ${high}, where there is no whole number: no count can give this rate.`,
  wholeMissing: "The report does not give the whole: cannot be checked.",
  actualMissing: "The report does not give the figure itself: cannot be checked.",
  targetMissing: "The report does not give the target: cannot be checked.",
  earlierRateMissing: "The report does not give the rate it compares with: cannot be checked.",
  scheduleMissing: "The report gives no completion or no period: the schedule cannot be checked.",
  approximate: "An approximate number: left out of sums.",
  parts: (parts, whole) => `The parts add up to ${parts}, the whole is ${whole}`,
  partTooLarge: (part, whole) => `The part, ${part}, is larger than the whole, ${whole}.`,
  partRates: (total, low, high) => `The parts and their rates allow a total rate from ${low} to ${high}; the report says ${total}.`,
  contradicts: (other) => `Elsewhere the report says ${other} of the same thing.`,
  wordTooWeak: (word, rate) => `The change is ${rate}: "${word}" does not suit it.`,
  wordTooStrong: (word, rate) => `The change is only ${rate}: "${word}" does not suit it.`,
  onSchedule: (share, elapsed) => `${share} used, ${elapsed} of the year elapsed`,
  judgementWrong: (share, elapsed, word) => `${share} used, ${elapsed} of the year elapsed: not "${word}".`,
  trend: (found, claimed) => `The report lists ${found}, and says ${claimed}`,
  pointsForRate: (sum) => `${sum}; this is a rate of growth: per cent, not percentage points.`,
  pointsOfQuantity: "A quantity cannot change by percentage points; it should be per cent.",
  rateForPoints: "The difference of two percentages is in percentage points, not per cent.",
  fallOfAll: "Nothing can fall by more than 100%.",
  outOfOrder: (low, high) => `An average lies between the lowest and the highest value: ${low} is more than ${high}.`,
  noRateOnBase: (base) => `The base is ${base}: there is no rate of growth.`,
  growthOf: (name) => (/growth|change|rate/iu.test(name) ? name : `The growth of ${name}`),
  figure: (name, cell, value) => `${name} (${cell}) is ${value}`,
  figureDiffers: (name, cell, value, printed) => `${name} (${cell}) is ${value}; the report says ${printed}.`,
  figureElsewhere: (name, cell, value, otherName, otherCell) => `${name} (${cell}) is ${value}; the report gives the figure of "${otherName}" (${otherCell}).`,
  figureOfLastYear: (name, cell, value, otherCell) => `${name} (${cell}) is ${value}; the report gives last year's figure (${otherCell}).`,
  figureOfOtherPeriod: (name, cell, value, otherCell) => `${name} (${cell}) is ${value}; the report gives that of another period (${otherCell}).`,
  basisDiffers: (sum) => `${sum}; the price basis differs (current and constant prices): not an error.`,
  notDerivable: (sum, should) => `${sum}: the sheet's levels give ${should}; this rate cannot be derived from them. It may stand on a comparable basis: please confirm.`,
  notInWorkbook: "The workbook has no figure for it.",
  rankOf: (name, value, place, count) => `${name}, ${value}, is number ${place} of the ${count} listed, from the highest`,
  rankWrong: (sum, stated) => `${sum}: it cannot be number ${stated}.`,
  standing: (what, entity, place, count, fromLeast) => `${what}: ${entity} is number ${place} of the ${count} listed, from the ${fromLeast ? "lowest" : "highest"}`,
  standingWrong: (sum, place, expected) => `${sum}; number ${place} is ${expected}.`,
  moved: (name, from, to, cell) => `${name} went from ${from} a year earlier to ${to} (${cell})`,
  fallByTimes: "Nothing can fall by more than 100%: give the fall in per cent.",
  targetJudgedWrong: (sum, word) => `${sum}: not "${word}".`,
  couldSay: (sum) => `The report prints no completion; these figures give ${sum} (if both count the same thing).`,
  shareInWordsWrong: (share, word) => `${share}: "${word}" does not say that.`,
  notWithin: (figure, limit) => `${figure} is more than ${limit}, against what is written.`,
  otherWhole: (share, whole) => `The figures and shares beside it imply a whole of about ${whole}: this share should be ${share}.`,
};

export const AUDIT_WORDS: Readonly<Record<Locale, AuditWords>> = { "zh-CN": ZH, en: EN };

const OPPOSITES: readonly (readonly [string, string])[] = [
  ["增长", "下降"],
  ["增加", "减少"],
  ["上升", "下降"],
  ["上涨", "下降"],
  ["提高", "降低"],
  ["提升", "下降"],
  ["增收", "减收"],
  ["增支", "减支"],
  ["多退", "少退"],
  ["grew", "fell"],
  ["rose", "fell"],
  ["increased", "decreased"],
  ["increase", "decrease"],
  ["rise", "fall"],
  ["growth", "fall"],
  ["up", "down"],
  ["above", "below"],
  ["faster", "slower"],
  ["longer", "shorter"],
  ["lengthened", "shortened"],
  ["延长", "缩短"],
  ["higher", "lower"],
];

/** The word for the other direction; null where none is known. */
export function oppositeWord(word: string): string | null {
  const pair = OPPOSITES.find(([up, down]) => up === word || down === word);
  if (pair !== undefined) return pair[0] === word ? pair[1] : pair[0];
  return null;
}
