import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { known, type Known } from "../statements/divisions";
import type { ClaimContext } from "../verdicts/judge";
import { isSlip } from "../verdicts/slip";
import type { Statement } from "../statements/statement";
import { digits } from "../reading/mention";
import { differenceClaim } from "../verdicts/difference";

/** What is left of two others, and what these are called. */
const BALANCES: readonly { readonly balance: RegExp; readonly gains: RegExp; readonly costs: RegExp }[] = [
  { balance: /(?:当期|当年|本期|本年|收支)结余$/u, gains: /收入$/u, costs: /支出$/u },
  { balance: /(?:结转|结余)(?:下年)?$/u, gains: /收入总计$/u, costs: /支出总计$/u },
  { balance: /所有者权益|净资产$/u, gains: /资产总[额计]|总资产$/u, costs: /负债总[额计]|总负债$/u },
  { balance: /顺差$/u, gains: /出口(?:总?[值额])?$/u, costs: /进口(?:总?[值额])?$/u },
  { balance: /逆差$/u, gains: /进口(?:总?[值额])?$/u, costs: /出口(?:总?[值额])?$/u },
  { balance: /\bsurplus\b/iu, gains: /\b(?:revenues?|receipts|income)\b/iu, costs: /\b(?:expenditures?|spending|outlays)\b/iu },
  { balance: /\btrade surplus\b/iu, gains: /\bexports\b/iu, costs: /\bimports\b/iu },
];
/** No balance is called otherwise: most figures are none. */
const ANY_BALANCE = /结余|结转|权益|净资产|差$|surplus/iu;
/** How many figures back the two may stand. */
const BACK = 8;

/** 收入46.82亿元，支出41.37亿元，当期结余5.45亿元: a balance is what its two figures leave; another one is believed wrong where a slip explains it. */
export function balanceClaims(context: ClaimContext, statements: readonly Statement[]): readonly DraftClaim[] {
  return statements.flatMap((statement, place) => {
    const names = !ANY_BALANCE.test(statement.subject) ? undefined : BALANCES.find(({ balance }) => balance.test(statement.subject));
    const own = names === undefined ? null : known(statement);
    if (names === undefined || own === null) return [];
    const before = statements.slice(Math.max(0, place - BACK), place).flatMap((each) => known(each) ?? []).reverse();
    const near = before.filter(({ level, amount }) => own.level.sentence - level.sentence <= 1 && isSameKind(amount, own.amount));
    const [gains, costs] = [names.gains, names.costs].map((name) => near.find((each) => name.test(each.statement.subject)));
    return gains === undefined || costs === undefined ? [] : balanceOf(context, own, gains, costs);
  });
}

function balanceOf(context: ClaimContext, own: Known, gains: Known, costs: Known): readonly DraftClaim[] {
  const stated = own.level.amount;
  if (stated === null) return [];
  const claim = differenceClaim(context, "sum", own.level, [gains.level, costs.level], `${digits(gains.level)} − ${digits(costs.level)}`, gains.amount.exact.minus(costs.amount.exact), () => gains.amount.interval.minus(costs.amount.interval), stated);
  return claim.verdict !== "inconsistent" || isSlip(digits(own.level), claim.correction?.text ?? "") ? [claim] : [];
}
