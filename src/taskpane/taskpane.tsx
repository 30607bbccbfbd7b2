import { engine } from "./report-engine";
import { startTransition } from "react";
import { createRoot, type Root } from "react-dom/client";
import { today } from "../brief/today";
import { EXCEL_API_FLOOR, excelWorkbookWhen, fetchWriting } from "../excel/excel-workbook";
import { whenOfficeIsReady } from "../excel/office-ready";
import type { Locale } from "../lexicon/roles";
import { localeOf } from "../pane/locale";
import { Pane } from "../pane/pane";
import { browserSettings, readSettings } from "../pane/settings/settings";
import { sampleSheets } from "./excel-samples";
import { officeAppearance } from "./office-appearance";

/** The first report is drawn before anything else is fetched. */
const REST_MS = 1000;

/** Resolves when Office.js is there, in an Excel that is new enough. */
const ready = new Promise<void>((resolve) => {
  whenOfficeIsReady(({ host }) => {
    if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) return;
    document.documentElement.setAttribute("data-started", "true");
    resolve();
    void show(localeOf(Office.context.displayLanguage));
    setTimeout(fetchWriting, REST_MS);
  });
});
const workbook = excelWorkbookWhen(ready);
const appearance = officeAppearance(window, ready);

let root: Root | null = null;
let shown: Locale | null = null;

/** Draws the pane, unless it stands there in this language. */
async function show(locale: Locale): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null || locale === shown) return;
  shown = locale;
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
if (!isOnTheWeb) document.addEventListener("DOMContentLoaded", () => void show(localeOf(navigator.language)));
