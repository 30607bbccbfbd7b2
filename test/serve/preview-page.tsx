import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useEffect, useReducer, useState, type FormEvent } from "react";
import { createRoot } from "react-dom/client";
import { SheetTabs } from "../../src/desk/sheet-tabs";
import { SheetViewer } from "../../src/desk/sheet-viewer";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { cellAddress } from "../../src/sheet/address";
import { bookOfWorkbook } from "../excel-host/book-of-grids";
import { ExcelHost, type HostOptions } from "../excel-host/excel-host";
import { installExcelHost } from "../excel-host/install-excel-host";
import { gridOfSheet } from "./book-grid";

declare global {
  interface Window {
    /** For tests: the Excel that the pane talks to. */
    excelHost?: ExcelHost;
  }
}

const EXCEL_APIS = ["1.12", "1.14", "1.17", "1.20"] as const;

/** Plays Excel: a host over a sample, its sheets to look at and type into, and beside them the add-in's own page. */
async function start(): Promise<void> {
  const wishes = new URLSearchParams(window.location.search);
  const file = wishes.get("file") ?? "city-safety-2012q1.xlsx";
  const workbook = await PackageWorkbook.open(await bytesAt(`/samples/${file}`), file);
  const options: HostOptions = {
    excelApi: EXCEL_APIS.find((api) => api === wishes.get("api")) ?? "1.14",
    locale: wishes.get("locale") ?? "zh-CN",
    wasm: await bytesAt("/evaluator/wasm_bg.wasm"),
  };
  const host = new ExcelHost(await bookOfWorkbook(workbook), options);
  window.excelHost = host;
  window.playExcelIn = (pane) => void installExcelHost(pane, host);
  const place = document.getElementById("preview");
  if (place !== null) createRoot(place).render(<Preview host={host} />);
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Counts up whenever the pane has asked the host for something. */
function useRequests(host: ExcelHost): number {
  const [count, again] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    const answer = host.answer.bind(host);
    host.answer = async (text) => {
      const answered = await answer(text);
      again();
      return answered;
    };
    return () => {
      host.answer = answer;
    };
  }, [host]);
  return count;
}

function Preview({ host }: { host: ExcelHost }) {
  useRequests(host);
  const [, redraw] = useReducer((before: number) => before + 1, 0);
  const [typed, setTyped] = useState("");
  const { book } = host;
  const sheet = book.active;
  const area = book.selection?.areas[0] ?? null;
  const act = (action: () => void): void => {
    action();
    redraw();
  };
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    if (sheet === null || area === null) return;
    const number = Number(typed);
    void host.type(sheet.name, area.top, area.left, [[typed !== "" && Number.isFinite(number) ? number : typed]]).then(redraw);
    setTyped("");
  };
  return (
    <FluentProvider theme={webLightTheme} style={{ height: "100%", display: "flex" }}>
      <main style={{ flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" }}>
        <form onSubmit={enter} style={{ padding: "4px 8px" }}>
          <label>
            {area === null ? "" : cellAddress(area.top, area.left)} <input value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
        </form>
        <div id="viewer" style={{ flexGrow: 1, minHeight: 0, display: "flex" }}>
          {sheet !== null && <SheetViewer key={sheet.name} grid={gridOfSheet(sheet)} label={sheet.name} selection={area} onSelect={(selected) => act(() => host.select(sheet.name, selected))} />}
        </div>
        <SheetTabs
          sheets={book.sheets.map(({ name, visibility, names }) => ({ name, visible: visibility === "Visible", mark: names.find((candidate) => candidate.name.startsWith("_IndicatorBrief."))?.name ?? null, sources: [] }))}
          active={sheet?.name ?? null}
          label="Sheets"
          writtenLabel="new"
          viewerId="viewer"
          onShow={(name) => act(() => host.activate(name))}
        />
      </main>
      <iframe title="Indicator Brief" src="/taskpane.html" style={{ width: "350px", border: "none", borderLeft: "1px solid #ccc" }} />
    </FluentProvider>
  );
}

void start();
