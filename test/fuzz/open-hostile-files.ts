import { makeReport } from "../../src/brief/make-report";
import { readableGrids } from "../../src/brief/readable-grids";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { describeProblem } from "../../src/lexicon/messages/messages";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { Problem } from "../../src/sheet/problem";
import { HOSTILE_FILES, type HostileFile } from "./hostile-files";

/** In a process of its own: what fills its memory ends it, what hangs is ended from outside. One line for each file, as it is done. */
async function main(): Promise<void> {
  for (const file of HOSTILE_FILES) console.log(JSON.stringify({ name: file.name, outcome: await outcomeOf(file) }));
}

async function outcomeOf({ make }: HostileFile): Promise<string> {
  const bytes = make();
  try {
    const workbook = await PackageWorkbook.open(bytes, "hostile.xlsx");
    await workbook.readBriefs();
    const grids = await readableGrids(workbook, null);
    return await reported(workbook, grids);
  } catch (error) {
    return error instanceof Problem ? codeWithSentence(error) : String(error);
  }
}

/** A file that is read is also reported on and written into; that there is nothing to report is an answer too. */
async function reported(workbook: PackageWorkbook, grids: Awaited<ReturnType<typeof readableGrids>>): Promise<string> {
  try {
    const { plans } = makeReport({ grids, fileName: "hostile.xlsx", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2024-03-11" });
    await workbook.write({ plans, brief: null });
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== "no-table" && error.code !== "no-numbers")) throw error;
  }
  return "read";
}

/** The code, if there is a whole sentence for it in both languages. */
function codeWithSentence(problem: Problem): string {
  const sentences = [describeProblem(problem, "zh-CN"), describeProblem(problem, "en")];
  return sentences.every((sentence) => sentence.includes("hostile.xlsx") && !/[{}〔〕]|undefined/.test(sentence)) ? problem.code : sentences.join(" ");
}

void main();
