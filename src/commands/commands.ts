import { today } from "../brief/today";
import { openExcelWorkbook } from "../excel/excel-workbook";
import { describeProblem } from "../lexicon/messages/messages";
import { localeOf } from "../pane/locale";
import { Problem } from "../sheet/problem";
import { refreshActiveSheet } from "./refresh-sheet";
import { showMessage } from "./show-message";

/** The page that Excel loads for ribbon commands that run without a pane. The name is that of the manifest. */
if (typeof Office !== "undefined") void Office.onReady(() => Office.actions.associate("refreshSheet", (event: Office.AddinCommands.Event) => void refreshSheet(event)));

async function refreshSheet(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await refreshActiveSheet(await openExcelWorkbook(), today());
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem("excel-failed", {}, { cause: error });
    await showMessage(describeProblem(problem, localeOf(Office.context.displayLanguage)));
  } finally {
    event.completed();
  }
}
