import { createRoot } from "react-dom/client";
import { today } from "../brief/today";
import { EXCEL_API_FLOOR, openExcelWorkbook } from "../excel/excel-workbook";
import { whenOfficeIsReady } from "../excel/office-ready";
import { localeOf } from "../pane/locale";
import { Pane } from "../pane/pane";
import { browserSettings } from "../pane/settings/settings";
import { WorkerEngine } from "../worker/worker-engine";
import { sampleSheets } from "./excel-samples";
import { officeAppearance } from "./office-appearance";

/** Before anything else: the worker loads while Office.js does. */
const engine = new WorkerEngine(() => new Worker(/* webpackChunkName: "worker" */ new URL("../worker/worker.ts", import.meta.url)));

whenOfficeIsReady(async ({ host }) => {
  if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) return;
  const place = document.getElementById("pane");
  if (place === null) return;
  document.documentElement.setAttribute("data-started", "true");
  document.documentElement.lang = localeOf(Office.context.displayLanguage);
  const workbook = await openExcelWorkbook();
  createRoot(place).render(
    <Pane
      workbook={workbook}
      engine={engine}
      locale={localeOf(Office.context.displayLanguage)}
      appearance={officeAppearance(window)}
      settingsStore={browserSettings(window, settingsKey())}
      today={today}
      samples={sampleSheets}
    />,
  );
});

/** On the web, Office gives each tenant its own part of the storage. */
function settingsKey(): string {
  const { partitionKey } = Office.context;
  return partitionKey === undefined ? "indicator-brief" : `${partitionKey}.indicator-brief`;
}
