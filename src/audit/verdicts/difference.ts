import type { Fraction } from "../../quantity/fraction";
import type { DraftClaim } from "../claim";
import { digits, withUnit, type Mention } from "../reading/mention";
import { listed, printQuantity, spanOf, wordsOf, type ClaimContext, type Possible } from "./judge";
import type { Amount } from "../reading/amount";

/** A quantity that is the difference or the sum of others. */
export function differenceClaim(context: ClaimContext, kind: DraftClaim["kind"], mention: Mention, inputs: readonly Mention[], sum: string, exact: Fraction, possible: Possible, stated: Amount): DraftClaim {
  const words = wordsOf(context);
  const said = mention.direction < 0 ? stated.exact.negate() : stated.exact;
  const inOwnUnit = exact.movePoint(-stated.unit.exponent);
  const should = inOwnUnit.round(mention.number.value.decimals, "half-up");
  const verdict = should.toFraction().compare(said.movePoint(-stated.unit.exponent)) === 0 ? "consistent" : possible()?.meets(mention.direction < 0 ? stated.interval.negate() : stated.interval) === true ? "within-rounding" : "inconsistent";
  const shown = withUnit(should.toString(), mention.number.unit);
  const printed = printQuantity(mention);
  const isReversed = verdict === "inconsistent" && mention.direction !== 0 && exact.sign() === -mention.direction;
  const explanation =
    verdict === "consistent"
      ? words.agrees(`${sum} = ${shown}`)
      : verdict === "within-rounding"
        ? words.withinRounding(`${sum} = ${shown}`, shown, printed, listed(context, inputs))
        : isReversed
          ? words.wrongDirection(`${sum} = ${shown}`, shown, mention.verb?.text ?? "")
          : words.impossible(`${sum} = ${shown}`, shown, printed);
  return {
    ...spanOf(context, [mention]),
    kind,
    verdict,
    serious: isReversed,
    printed,
    expected: withUnit(inOwnUnit.toSignificant(15), mention.number.unit),
    inputs: inputs.map(digits),
    explanation,
    correction: verdict === "consistent" ? null : { ...mention.number.digits, text: should.abs().toString() },
    cells: [],
    computedFrom: inputs.map((input) => input.number),
  };
}
