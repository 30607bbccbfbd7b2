import { basename } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { auditReport } from "../brief/audit-report";
import { readableGrids } from "../brief/readable-grids";
import { readReportFile } from "../brief/report-file";
import type { Audit } from "../audit/claim";
import { describeWarning } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { PackageWorkbook } from "../package/package-workbook";
import type { Grid } from "../sheet/grid";
import { shownAddress } from "../sheet/address";
import { readBytes } from "./file-access";
import { fillIn } from "./texts/fill-in";
import { TEXTS } from "./texts/dictionaries";

export interface AuditOptions {
  readonly against?: string;
  readonly locale?: Locale;
  readonly json?: true;
}

/**
 * Checks a report and prints its claims.
 * @returns the exit code: 1 where a claim is inconsistent
 * @throws Problem when a file cannot be read
 */
export async function audit(file: string, options: AuditOptions): Promise<number> {
  const locale = options.locale ?? "zh-CN";
  const text = file === "-" ? (await readAll(process.stdin)).replace(/^\uFEFF/u, "") : await readReportFile(readBytes(file), basename(file));
  const grids = options.against === undefined ? [] : await gridsOf(options.against);
  const found = auditReport({ text, grids, fileName: basename(options.against ?? ""), locale });
  process.stdout.write(options.json ? `${JSON.stringify(auditJson(found, locale), null, 1)}\n` : auditLines(found, locale));
  return found.claims.some((claim) => claim.verdict === "inconsistent") ? 1 : 0;
}

async function gridsOf(file: string): Promise<readonly Grid[]> {
  return readableGrids(await PackageWorkbook.open(readBytes(file), basename(file)), null);
}

/** The JSON of `audit`, in the form that others rely on: `indicator-brief/audit@1`. */
export function auditJson(found: Audit, locale: Locale): unknown {
  return {
    schema: "indicator-brief/audit@1",
    claims: found.claims.map(({ cells, ...claim }) => ({ ...claim, cells: cells.map(shownAddress) })),
    numbers: found.numbers,
    recognised: found.recognised,
    figures: found.figures.map((warning) => ({ code: warning.code, message: describeWarning(warning, locale), ...(warning.cell === null ? {} : { cell: shownAddress(warning.cell) }) })),
  };
}

function auditLines(found: Audit, locale: Locale): string {
  const { audit: texts } = TEXTS[locale];
  const figures = found.figures.map((warning) => `! ${describeWarning(warning, locale)}`);
  const lines = found.claims.map((claim) => `${texts.verdicts[claim.verdict]}${claim.serious ? texts.serious : ""}  ${claim.text.replaceAll(/\s+/gu, " ")}\n    ${claim.explanation}`);
  const share = found.numbers === 0 ? "0" : String(Math.round((100 * found.recognised) / found.numbers));
  const count = (verdict: string): string => String(found.claims.filter((claim) => claim.verdict === verdict).length);
  const summary = fillIn(texts.summary, { inconsistent: count("inconsistent"), wording: count("wording"), rounding: count("within-rounding"), consistent: count("consistent"), unverifiable: count("unverifiable") });
  return `${[...figures, ...lines, summary, fillIn(texts.recognised, { recognised: String(found.recognised), numbers: String(found.numbers), share })].join("\n")}\n`;
}
