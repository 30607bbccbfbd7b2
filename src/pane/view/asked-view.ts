import type { HandSetOutcome } from "../../brief/hand-set";
import { periodName } from "../../lexicon/period-names";
import type { Locale } from "../../lexicon/roles";
import { describeTemplateMessage } from "../../lexicon/template-messages";
import type { TemplateOutcome } from "../../narrative/template/template-outcome";
import { parsePeriodCode } from "../../quantity/period";
import type { HandSetView, ReplacedView } from "./report-view";

/** The office's templates that do not fit the figures of today. */
export function viewReplaced(outcomes: readonly TemplateOutcome[], locale: Locale): readonly ReplacedView[] {
  return outcomes.flatMap(({ state, text, now, before, errors, misfits }, place) =>
    state === "printed" ? [] : [{ place, template: text, before, now, reasons: [...errors, ...misfits].map((message) => describeTemplateMessage(message, locale)) }],
  );
}

/** The figures set by hand, each by its place in the brief. */
export function viewHandSet(outcomes: readonly HandSetOutcome[], locale: Locale): readonly HandSetView[] {
  return outcomes.map(({ indicator, entity, period, value, was, now, reason, state }) => {
    const named = period === null ? null : parsePeriodCode(period);
    return { name: [entity, indicator].filter((part) => part !== null).join(" "), period: named === null ? null : periodName(named, locale), value, was, now, reason, state };
  });
}
