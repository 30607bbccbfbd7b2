import { createRoot } from "react-dom/client";
import { EXCEL_API_FLOOR, openExcelWorkbook } from "../excel/excel-workbook";
import { Pane } from "../pane/pane";
import { localeOf } from "../pane/locale";
import { browserSettings } from "../pane/settings";
import { today } from "../brief/today";
import { officeAppearance } from "./office-appearance";

// Where the library could not be loaded, support-check.js says so.
if (typeof Office !== "undefined") void Office.onReady(start);

async function start({ host }: { readonly host: Office.HostType | null }): Promise<void> {
  if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) return;
  const place = document.getElementById("pane");
  if (place === null) return;
  takeThePlaceOfTheSupportMessage(place);
  document.documentElement.lang = localeOf(Office.context.displayLanguage);
  const workbook = await openExcelWorkbook();
  createRoot(place).render(
    <Pane
      workbook={workbook}
      locale={localeOf(Office.context.displayLanguage)}
      appearance={officeAppearance(window)}
      settingsStore={browserSettings(window, settingsKey())}
      today={today}
      openPrior={null}
    />,
  );
}

/** support-check.js may have lost patience with a slow network: it is told that the pane runs. */
function takeThePlaceOfTheSupportMessage(place: HTMLElement): void {
  document.documentElement.setAttribute("data-started", "true");
  document.getElementById("unsupported")?.setAttribute("hidden", "");
  place.hidden = false;
}

/** On the web, Office gives each tenant its own part of the storage. */
function settingsKey(): string {
  const { partitionKey } = Office.context;
  return partitionKey === undefined ? "indicator-brief" : `${partitionKey}.indicator-brief`;
}
