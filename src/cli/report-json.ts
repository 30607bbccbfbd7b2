import type { OfficeStyle, Report } from "../brief/report";
import type { Finding } from "../measures/finding";
import { printFinding } from "../measures/print-finding";
import type { Exact } from "../quantity/exact";
import { shownAddress } from "../sheet/address";
import { periodJson, warningJson } from "./inspect-json";

/** More digits than a double holds, so that a reader loses nothing. */
const VALUE_DIGITS = 17;

export interface WrittenFile {
  readonly file: string;
  readonly sheets: readonly string[];
}

/** The JSON of `report`, in the form that others rely on: `indicator-brief/report@1`. */
export function reportJson(report: Report, written: WrittenFile | null, style: OfficeStyle): object {
  return {
    schema: "indicator-brief/report@1",
    findings: report.findings.map((finding) => findingJson(finding, style)),
    sentences: report.sentences,
    ...(report.templates.length > 0 && { templates: report.templates }),
    ...(report.handSet.length > 0 && { handSet: report.handSet }),
    warnings: report.warnings.map((warning) => warningJson(warning, style.locale)),
    output: written,
  };
}

function findingJson(finding: Finding, style: OfficeStyle): unknown {
  const value = exactValue(finding);
  return {
    indicator: finding.indicator,
    label: finding.label,
    entity: finding.entity,
    period: periodJson(finding.period),
    measure: finding.measure,
    value: value === null ? null : value.toSignificant(VALUE_DIGITS),
    valueUnit: finding.dimension.kind === "quantity" ? finding.dimension.unit : null,
    printed: value === null ? null : printFinding(finding, style.rounding),
    decimals: finding.decimals,
    // A level or a share has no direction, so it has no state either.
    state: finding.outcome.state === "known" ? null : finding.outcome.state,
    judgement: finding.judgement,
    unit: finding.inputs[0]?.unit ?? null,
    sources: finding.inputs.map((input) => shownAddress(input.cell)),
  };
}

function exactValue(finding: Finding): Exact | null {
  return "value" in finding.outcome ? finding.outcome.value : null;
}
