import { installExcelHost, type AnsweringHost } from "../../excel-host/install-excel-host";
import type { FromExcel, ToExcel } from "./excel-messages";

declare global {
  interface Window {
    /** For the bench: the port to the Excel that the pane talks to. */
    excelPort?: MessagePort;
  }
}

/** Stands before office.js in every page of the bench, and gives it an Excel that lives in a shared worker. */
class ExcelInWorker implements AnsweringHost {
  onEvents: AnsweringHost["onEvents"] = null;
  readonly excelApi: string;
  readonly locale = "zh-CN";
  readonly book: { readonly fileName: string };
  private readonly waiting: ((text: string) => void)[] = [];

  constructor(
    private readonly port: MessagePort,
    name: string,
  ) {
    const [fileName = "", excelApi = ""] = name.split(" ");
    this.book = { fileName };
    this.excelApi = excelApi;
    port.onmessage = ({ data }: MessageEvent<FromExcel>) => {
      if (data.kind === "answer") this.waiting.shift()?.(data.text);
      else if (data.kind === "events") this.onEvents?.(data.events);
    };
  }

  /** Answers come in the order of the requests. */
  answer(text: string): Promise<string> {
    const request: ToExcel = { kind: "request", text };
    this.port.postMessage(request);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

// office.js keeps what it once found in the tab's storage, and would believe it again.
window.sessionStorage.clear();
const name = new URLSearchParams(window.location.search).get("excel")?.replace("+", " ") ?? "";
const { port } = new SharedWorker("/bench/excel.js", name);
window.excelPort = port;
installExcelHost(window, new ExcelInWorker(port, name));
