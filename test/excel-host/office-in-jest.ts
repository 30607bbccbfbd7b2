import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExcelHost } from "./excel-host";
import { installExcelHost } from "./install-excel-host";

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "https://localhost/office-js/";

/** Runs text as a script of the page: an indirect eval has the page's own globals and its own Object, Array, Promise. */
const runAsScript = (source: string): unknown => (0, eval)(source);

let connect: ((host: ExcelHost) => void) | null = null;

/**
 * Loads the unmodified office.js into jest's jsdom page, over the given host, and waits until it is ready; once loaded, it is only
 * given the next workbook, and stays the Excel of the first host's version. office.js asks for its
 * Excel part by a script element, which jsdom does not load: it is answered from the package on disk.
 */
export async function loadOffice(host: ExcelHost): Promise<void> {
  if (connect !== null) return connect(host);
  connect = installExcelHost(window, host);
  const answerScripts = new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) if (node instanceof HTMLScriptElement && node.src.startsWith(BASE)) answerScript(node);
  });
  answerScripts.observe(document, { childList: true, subtree: true });
  const self = document.createElement("script");
  self.src = `${BASE}office.js`;
  document.head.append(self); // office.js finds its own folder by this element
  while (!("Office" in window)) await new Promise((resolve) => setTimeout(resolve));
  await Office.onReady();
  answerScripts.disconnect();
}

function answerScript(script: HTMLScriptElement): void {
  const path = script.src.slice(BASE.length).split("?")[0] ?? "";
  try {
    runAsScript(readFileSync(join(DIST, path), "utf8"));
    script.dispatchEvent(new Event("load"));
  } catch (error) {
    script.dispatchEvent(new Event("error"));
    throw error;
  }
}
