import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditText } from "../../src/audit/audit-text";
import { parseBrief } from "../../src/brief/brief";
import { readSyntax } from "../../src/narrative/template/template-syntax";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { readNumber } from "../../src/quantity/number-reading";
import { parsePeriodText } from "../../src/quantity/period-reading";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { gridOf, type CellValue } from "../../src/sheet/grid";
import { Problem } from "../../src/sheet/problem";
import { xlsxOf } from "../fixtures/xlsx-of-parts";
import type { Dice } from "./dice";

/** Something that takes whatever a user's file or keyboard holds. It may refuse with a `Problem`; it must neither throw anything else nor hang. */
export interface FuzzTarget {
  readonly name: string;
  /** How many of a hundred inputs it gets. */
  readonly share: number;
  readonly feed: (dice: Dice) => void | Promise<void>;
}

const SAMPLES = ["city-safety-2012q1.xlsx", "township-2004h1.xlsx", "banner-safety-2012q1.xlsx"].map((name) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", name))));
const PIECES = [
  ..."0123456789.,-+%‰（）()〔〕{}|:：；。，、—…*=@[]<>&\"'\\/_ 　\n\t\u0000\u00a0\ud800",
  ..."一二三十百千万亿零〇两半余多约近超年月日季度上下旬累计同期比增长降少减亡起人元个百分点占第",
  "2012年", "一季度", "1—3月", "上年同期", "控制指标", "合计", "其中：", "增长", "下降", "个百分点", "万元", "Q1", "per cent", "rose by", "1e308", "９９", "𠮷", "👩‍👩", "{本期}", "{?增减}", "__proto__", "constructor", "=1+1",
];

function text(dice: Dice, most: number): string {
  return dice.times(most).map(() => dice.pick(PIECES, "")).join("");
}

function cell(dice: Dice): CellValue {
  switch (dice.below(6)) {
    case 0:
      return null;
    case 1:
      return text(dice, 6);
    case 2:
      return dice.pick([{ fault: "no-cached-value" }, { fault: "error", code: "#REF!" }, true, -0, 1e300, 5e-324, Number.MAX_SAFE_INTEGER], null);
    default:
      return dice.below(2_000_000) / dice.pick([1, 10, 1000, 3], 1);
  }
}

/** The same problem as a user sees it, or nothing: everything else is a fault of ours. */
async function orProblem(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

async function readAll(bytes: Uint8Array): Promise<void> {
  const workbook = await PackageWorkbook.open(bytes, "fuzz.xlsx");
  for (const { name } of await workbook.sheets()) recogniseTables(await workbook.readGrid(name), { fileName: "fuzz.xlsx" });
  await workbook.readBriefs();
}

/** A real file with some bytes changed, taken away or repeated. */
function mutated(dice: Dice): Uint8Array {
  const bytes = new Uint8Array(dice.pick(SAMPLES, new Uint8Array()));
  for (let left = dice.below(9); left > 0; left -= 1) bytes[dice.below(bytes.length)] = dice.below(256);
  if (dice.below(4) === 0) return bytes.slice(0, dice.below(bytes.length));
  return bytes;
}

const XML = ["<row", "</row>", '<c r="', "A1", "XFD1048576", '" t="s"', ' t="n"', ">", "/>", "<v>", "</v>", "<f>", '<f t="shared" si="0"', ' ref="A1:C9"', "</f>", "1", "-", "&lt;", "&#0;", "<![CDATA[", "]]>", "<!--", "-->", "</c>", '<mergeCell ref="A1:B2"/>', "<is><t>", "</t></is>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", '"', "' "];

function brokenSheet(dice: Dice): Uint8Array {
  const inside = dice.times(30).map(() => dice.pick(XML, "")).join("");
  return xlsxOf({ "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>` });
}

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: "numbers", share: 40, feed: (dice) => void readNumber(text(dice, 12)) },
  { name: "periods", share: 30, feed: (dice) => void parsePeriodText(text(dice, 10)) },
  { name: "templates", share: 16, feed: (dice) => void readSyntax(text(dice, 30)) },
  { name: "briefs", share: 6, feed: (dice) => orProblem(() => parseBrief(`{"schema":"indicator-brief/brief@1","style":${JSON.stringify(text(dice, 6))},"${text(dice, 2).replaceAll(/["\\\n\t\u0000]/g, "")}":{}}`, "fuzz.json")) },
  { name: "audit", share: 3, feed: (dice) => void auditText(text(dice, 120), { locale: dice.pick(["zh-CN", "en"] as const, "en") }) },
  { name: "recognition", share: 3, feed: (dice) => void recogniseTables(gridOf("表", Array.from({ length: 1 + dice.below(12) }, () => dice.times(7).map(() => cell(dice)))), { fileName: "2012.xlsx" }) },
  { name: "mutated files", share: 1, feed: (dice) => orProblem(() => readAll(mutated(dice))) },
  { name: "broken sheets", share: 1, feed: (dice) => orProblem(() => readAll(brokenSheet(dice))) },
];
