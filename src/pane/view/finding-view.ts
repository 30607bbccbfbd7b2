import type { Locale } from "../../lexicon/roles";
import type { Finding } from "../../measures/finding";
import { printFinding } from "../../measures/print-finding";
import type { Rounding } from "../../quantity/rounding";
import type { Observation } from "../../recognition/table";
import { areasOf } from "./areas";
import type { FindingView } from "./report-view";
import { printFigure, shownFinding, workingOf } from "./working";

export function viewFinding(finding: Finding, locale: Locale, rounding: Rounding): FindingView {
  const shown = shownFinding(finding, locale, rounding);
  return {
    measure: finding.measure,
    subject: `${finding.entity ?? ""}${finding.label}`,
    shown,
    isNumber: printFinding(finding, rounding) !== "",
    isIncrease: finding.outcome.state === "up",
    isFlat: finding.outcome.state === "flat",
    sum: workingOf(finding, rounding) ?? `${shown}${figuresBehind(finding)}`,
    isStated: finding.outcome.state === "stated",
    ...(finding.inputs.some(isHandSet) && { isHandSet: true }),
    areas: areasOf(finding.inputs),
  };
}

function isHandSet({ figure }: Observation): boolean {
  return figure.kind === "known" && figure.handSet === true;
}

/** Beyond this many figures a line says nothing. */
const MOST_FIGURES = 4;

function figuresBehind({ inputs, measure }: Finding): string {
  if (inputs.length < 2 || inputs.length > MOST_FIGURES || measure === "trend") return "";
  return `（${inputs.map(printFigure).join(" → ")}）`;
}
