import { auditText } from "../../src/audit/audit-text";
import { parseBrief } from "../../src/brief/brief";
import { readSyntax } from "../../src/narrative/template/template-syntax";
import { readNumber } from "../../src/quantity/number-reading";
import { parsePeriodText } from "../../src/quantity/period-reading";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { gridOf, type CellValue } from "../../src/sheet/grid";
import { brokenPassage, textOfPieces } from "./broken-texts";
import { brokenBytes, brokenParts, sheetOfPieces } from "./broken-workbooks";
import type { Dice } from "./dice";
import { REAL_REPORTS } from "./real-inputs";
import { sampleSentences, takeReport, takeSentence, takeWorkbook } from "./takers";
import { targetOf, type FuzzTarget } from "./target";

function cell(dice: Dice): CellValue {
  switch (dice.below(6)) {
    case 0:
      return null;
    case 1:
      return textOfPieces(dice, 6);
    case 2:
      return dice.pick([{ fault: "no-cached-value" }, { fault: "error", code: "#REF!" }, true, -0, 1e300, 5e-324, Number.MAX_SAFE_INTEGER], null);
    default:
      return dice.below(2_000_000) / dice.pick([1, 10, 1000, 3], 1);
  }
}

const rows = (dice: Dice): CellValue[][] => Array.from({ length: 1 + dice.below(12) }, () => dice.times(7).map(() => cell(dice)));
const brief = (dice: Dice): string => `{"schema":"indicator-brief/brief@1","style":${JSON.stringify(textOfPieces(dice, 6))},"${textOfPieces(dice, 2).replaceAll(/["\\\n\t\u0000]/g, "")}":{}}`;
const report = (dice: Dice): string => brokenPassage(dice, dice.pick(REAL_REPORTS, ""), 400);
const sentence = (dice: Dice): string => (dice.below(4) === 0 ? report(dice).slice(0, 120) : brokenPassage(dice, dice.pick(sampleSentences(), ""), 200));

/** The inputs of a target that costs much are few: together they take about a minute of a processor in a hundred thousand. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  targetOf("numbers", 34, (dice) => textOfPieces(dice, 12), readNumber),
  targetOf("periods", 27, (dice) => textOfPieces(dice, 10), parsePeriodText),
  targetOf("templates", 15, (dice) => textOfPieces(dice, 30), readSyntax),
  targetOf("briefs", 6, brief, (json) => parseBrief(json, "fuzz.json")),
  targetOf("recognition", 4, rows, (cells) => recogniseTables(gridOf("表", cells), { fileName: "2012.xlsx" })),
  targetOf("texts audited", 2, (dice) => textOfPieces(dice, 120), (text) => auditText(text, { locale: "en" })),
  targetOf("broken reports audited", 4, report, (text) => auditText(text, { locale: "zh-CN" })),
  targetOf("broken reports audited against a workbook", 3, report, takeReport),
  targetOf("templates of broken sentences", 3, sentence, takeSentence),
  targetOf("sheets of pieces", 1, sheetOfPieces, takeWorkbook),
  targetOf("workbooks with broken bytes", 0.5, brokenBytes, takeWorkbook),
  targetOf("workbooks with broken parts", 0.5, brokenParts, takeWorkbook),
];
