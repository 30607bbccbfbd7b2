import { PackageWorkbook } from "../../../src/package/package-workbook";
import { bookOfWorkbook } from "../../excel-host/book-of-grids";
import { ExcelHost } from "../../excel-host/excel-host";
import type { FromExcel, ToExcel } from "./excel-messages";

/**
 * Plays Excel in a shared worker: like the real one it is there before the pane is, and works beside the pane, not in its thread. Its
 * name says which workbook it holds and which ExcelApi it has: "city-safety-2012q1.xlsx 1.17".
 */
const [file = "", api = ""] = self.name.split(" ");
const ports = new Set<MessagePort>();
/** The time spent on answers since the last edit, in milliseconds. */
let busy = 0;

async function open(): Promise<ExcelHost> {
  const workbook = await PackageWorkbook.open(await bytesAt(`/workbooks/${file}`), file);
  const host = new ExcelHost(await bookOfWorkbook(workbook), { excelApi: api === "1.14" ? "1.14" : "1.17", wasm: await bytesAt("/evaluator/wasm_bg.wasm") });
  host.onEvents = (events) => tell({ kind: "events", events });
  await host.answer(JSON.stringify({ id: 0, type: 1, flags: 0, message: { url: "", body: { Actions: [], ObjectPaths: {} } } })); // warms the evaluator up
  return host;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function tell(message: FromExcel): void {
  for (const port of ports) port.postMessage(message);
}

const opened = open();

async function take(message: ToExcel, port: MessagePort): Promise<void> {
  const host = await opened;
  const answer = (reply: FromExcel): void => port.postMessage(reply);
  const start = performance.now();
  if (message.kind === "request") {
    const text = await host.answer(message.text);
    busy += performance.now() - start;
    return answer({ kind: "answer", text });
  }
  if (message.kind === "type") {
    busy = 0;
    await host.type(message.sheet, message.row, message.column, [[message.value]]);
    busy += performance.now() - start;
    return undefined;
  }
  return answer({ kind: "busy", milliseconds: busy });
}

self.addEventListener("connect", (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port === undefined) return;
  ports.add(port);
  port.onmessage = ({ data }: MessageEvent<ToExcel>) => void take(data, port);
});
