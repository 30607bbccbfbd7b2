import { Fraction } from "../../quantity/fraction";
import type { DraftClaim } from "../claim";
import { unverifiable, wordsOf, type ClaimContext, type StatedRatio } from "../verdicts/judge";
import { type Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

/** What can fall below nothing: a fall of a profit by 150% made it a loss. */
const SIGNED = /利润|盈|亏|净|收益|差额|顺差|逆差|结余|现金流|赤字|余额|增幅|增速|profit|income|earnings|surplus|deficit|balance|loss|cash|margin|result|growth|contribution/iu;

export function isImpossibleFall(context: ClaimContext, { subject }: Statement, growth: Mention, stated: StatedRatio): boolean {
  if (growth.direction >= 0 || growth.verb === null || growth.unit.dimension !== "ratio" || growth.unit.base !== "" || stated.exact.abs().compare(Fraction.ONE) <= 0) return false;
  return !SIGNED.test(`${subject} ${growth.subject} ${context.text.slice(Math.max(0, growth.number.start - 60), growth.number.start)}`);
}

/** What is itself a percentage changes by points: 满意率96.5%，同比提高2.1%. */
const RATE_NAME = /(?:率|比重|占比|比例|满意度)$/u;
const SHARE_NAME = /(?:比重|占比)$/u;
const MOVED = /^(?:提高|提升|上升|下降|降低|回落|减少|增加)$/u;

export function rateOfRate(context: ClaimContext, { subject, level }: Statement, growth: Mention): DraftClaim | null {
  if (growth.number.unit === null || !/^[%％]$/u.test(growth.number.unit) || !MOVED.test(growth.verb?.text ?? "") || growth.placeInList > 0) return null;
  const size = growth.number.value.abs().toNumber();
  const isOfLevel = level?.meaning === "ratio" && RATE_NAME.test(subject) && level.unit.exponent === -2 && growth.subject === "" && isReachable(level.number.value.toNumber(), size, growth.direction);
  if (!isOfLevel && !(level === null && SHARE_NAME.test(growth.subject))) return null;
  const correction = { start: growth.number.digits.end, end: growth.number.end, text: "个百分点" };
  return { ...unverifiable(context, "growth", growth, wordsOf(context).rateForPoints), kind: "unit", verdict: "wording", correction };
}

/** Whether a percentage can have come here by so many points, from within nothing and a hundred; a rate that fell by 30% of itself cannot. */
function isReachable(level: number, size: number, direction: number): boolean {
  const before = level - direction * size;
  return before >= 0 && before <= 100 && size < level / 2;
}
