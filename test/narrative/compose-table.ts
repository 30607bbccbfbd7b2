import type { Assessment } from "../../src/measures/assessment";
import { measureTable } from "../../src/measures/measure-table";
import { compose } from "../../src/narrative/compose";
import type { Sentence } from "../../src/narrative/sentence";
import type { NarrativeStyle } from "../../src/narrative/style";
import type { Table } from "../../src/recognition/table";

export const PLAIN_STYLE: NarrativeStyle = { locale: "zh-CN", length: "standard", rounding: "half-up", decimals: 1, trimZeros: false };

/** The sentences of tables built by hand, measured by the product's own measures. */
export function composeTables(tables: readonly Table[], style: Partial<NarrativeStyle> = {}, assessment: Assessment = {}): readonly Sentence[] {
  const whole = { ...PLAIN_STYLE, ...style };
  let firstIndex = 0;
  const sets = tables.map((table) => {
    const findings = measureTable(table, { period: null, entity: null, decimals: whole.decimals, rounding: whole.rounding, assessment });
    const set = { table, findings, firstIndex };
    firstIndex += findings.length;
    return set;
  });
  return compose({ sets, style: whole }).sentences;
}

export function textsOf(tables: readonly Table[], style: Partial<NarrativeStyle> = {}, assessment: Assessment = {}): readonly string[] {
  return composeTables(tables, style, assessment).map((sentence) => sentence.text);
}
