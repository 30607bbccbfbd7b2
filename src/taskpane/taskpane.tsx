import { engine } from "./report-engine";
import { startTransition } from "react";
import { createRoot, type Root } from "react-dom/client";
import { today } from "../brief/today";
import { EXCEL_API_FLOOR, excelWorkbookWhen } from "../excel/excel-workbook";
import { whenOfficeIsReady } from "../excel/office-ready";
import { systemAppearance, type Appearance } from "../pane/appearance";
import { localeOf } from "../pane/locale";
import { Pane } from "../pane/pane";
import { browserSettings, readSettings } from "../pane/settings/settings";
import { sampleSheets } from "./excel-samples";
import { officeAppearance } from "./office-appearance";

const workbook = excelWorkbookWhen(
  new Promise((resolve) => {
    whenOfficeIsReady(({ host }) => {
      if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) return;
      document.documentElement.setAttribute("data-started", "true");
      void show(Office.context.displayLanguage, officeAppearance(window));
      resolve();
    });
  }),
);

let root: Root | null = null;

async function show(language: string, appearance: Appearance): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) return;
  const locale = localeOf(language);
  document.documentElement.lang = locale;
  const settingsStore = browserSettings(window, settingsKey());
  const settings = await readSettings(settingsStore);
  const drawn = (root ??= createRoot(place));
  // In short pieces, between which Office.js gets its turn.
  startTransition(() => drawn.render(<Pane workbook={workbook} engine={engine} locale={locale} appearance={appearance} settings={settings} settingsStore={settingsStore} today={today} samples={sampleSheets} />));
}

/** On the web, Office gives each tenant its own part of the storage. */
function settingsKey(): string {
  const partitionKey = isOnTheWeb ? Office.context.partitionKey : undefined;
  return partitionKey === undefined ? "indicator-brief" : `${partitionKey}.indicator-brief`;
}

// The pane stands there while Office.js gets ready, and reads when it is. On the web, in a frame, Office first has to say whose settings hold.
const isOnTheWeb = window.parent !== window;
if (!isOnTheWeb) document.addEventListener("DOMContentLoaded", () => void show(navigator.language, systemAppearance(window)));
