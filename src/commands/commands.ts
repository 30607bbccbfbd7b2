import { whenOfficeIsReady } from "../excel/office-ready";
import { describeProblem } from "../lexicon/messages/messages";
import { localeOf } from "../pane/locale";
import { Problem } from "../sheet/problem";
import { showMessage } from "./show-message";

/** What the button does is as large as the making of a report. It is fetched beside Office.js, while the button is already known. */
const refreshing = import("./refresh-command");
refreshing.catch(() => undefined); // told when the button waits for it

/** The page that Excel loads for ribbon commands that run without a pane. The name is that of the manifest. */
whenOfficeIsReady(() => Office.actions.associate("refreshSheet", (event: Office.AddinCommands.Event) => void refreshSheet(event)));

async function refreshSheet(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { refresh } = await refreshing;
    await refresh();
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem("excel-failed", {}, { cause: error });
    await showMessage(describeProblem(problem, localeOf(Office.context.displayLanguage)));
  } finally {
    event.completed();
  }
}
