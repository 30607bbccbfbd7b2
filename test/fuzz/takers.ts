import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditText } from "../../src/audit/audit-text";
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { TemplateEditing } from "../../src/brief/template-editing";
import { OpenPackage } from "../../src/package/open-package";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import type { Table } from "../../src/recognition/table";
import { planOf } from "../fixtures/sheet-plan-of";

const SAMPLE = "city-safety-2012q1.xlsx";
const PLAN = planOf([["单位", "本期"], ["甲", { kind: "formula", formula: "1+1", expected: 2 }]], { mark: "fuzz" });
const BRIEF = { id: "fuzz", json: "{}" };

/** What a workbook goes through: every sheet read and recognised, a tab and a brief written, and what was written opened again. */
export async function takeWorkbook(bytes: Uint8Array): Promise<void> {
  const workbook = await PackageWorkbook.open(bytes, "fuzz.xlsx");
  const sheets = await workbook.sheets();
  for (const { name } of sheets) recogniseTables(await workbook.readGrid(name), { fileName: "fuzz.xlsx" });
  await workbook.readBriefs();
  const [applied] = await workbook.write({ plans: [PLAN], brief: BRIEF });
  const written = await PackageWorkbook.open(workbook.save(), "written.xlsx");
  const { values } = await written.readGrid(applied?.sheet ?? "");
  if (values[1]?.[1] !== 2) throw new Error("what was written is not what is read");
  if ((await written.sheets()).length !== sheets.length + (applied?.replaced === true ? 0 : 1)) throw new Error("a sheet is missing after the write");
}

/** The sample's tables and report, made once by the first that needs them. */
class Sample {
  readonly tables: readonly Table[];
  readonly editing: TemplateEditing;
  readonly sentences: readonly string[];

  constructor() {
    const opened = new OpenPackage(new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", SAMPLE))));
    const grids = [...opened.worksheets.values()].map((sheet) => opened.readGrid(sheet));
    this.tables = grids.flatMap((grid) => recogniseTables(grid, { fileName: SAMPLE }));
    const report = makeReport({ grids, fileName: SAMPLE, prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2012-04-05" });
    this.editing = new TemplateEditing(report, DEFAULT_STYLE);
    this.sentences = report.sentences.map(({ text }) => text);
  }
}

let known: Sample | null = null;
const sample = (): Sample => (known ??= new Sample());

/** The sentences of the sample's report. */
export const sampleSentences = (): readonly string[] => sample().sentences;

export const takeReport = (text: string): void => void auditText(text, { locale: "zh-CN", tables: sample().tables });

/** A sentence pasted into the editor of templates, and the template that it becomes checked as the editor does. */
export function takeSentence(text: string): void {
  const { template } = sample().editing.fromSentence(text);
  sample().editing.check(template);
}
