import { parseArea } from "../sheet/address";
import type { WorkbookChange } from "../sheet/workbook";
import type { ExcelGateway } from "./excel-gateway";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Tells of the user's changes, once Excel is `ready`, until the returned function is called. Sheets renamed are told from ExcelApi 1.17 on. */
export function watchChanges(gateway: ExcelGateway, listener: (change: WorkbookChange) => void, ready: Promise<unknown>): () => void {
  let stopped = false;
  const tell = async (kind: WorkbookChange["kind"], sheetId: string | null, address: string | null): Promise<void> => {
    const sheet = sheetId === null ? null : await sheetName(gateway, sheetId);
    if (!stopped) listener({ kind, sheet, area: address === null ? null : parseArea(address) });
  };
  const register = async (context: Excel.RequestContext): Promise<Handler[]> => {
    const sheets = context.workbook.worksheets;
    const handlers: Handler[] = [
      sheets.onChanged.add(async (event) => {
        if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) await tell("cells", event.worksheetId, event.address);
      }),
      sheets.onSelectionChanged.add((event) => tell("selection", event.worksheetId, event.address)),
      sheets.onActivated.add((event) => tell("active-sheet", event.worksheetId, null)),
      sheets.onAdded.add((event) => tell("sheets", event.worksheetId, null)),
      sheets.onDeleted.add(() => tell("sheets", null, null)),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) handlers.push(sheets.onNameChanged.add((event) => tell("sheets", event.worksheetId, null)));
    await context.sync();
    return handlers;
  };
  const registered = ready.then(() => gateway.run(register));
  registered.catch(() => undefined); // without events the pane still reads when it is asked to
  return () => {
    stopped = true;
    void registered.then(removeHandlers).catch(() => undefined);
  };
}

async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** Events name a sheet by its id. A sheet that is gone meanwhile, or an Excel that is busy, gives null. */
async function sheetName(gateway: ExcelGateway, id: string): Promise<string | null> {
  return gateway
    .run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    })
    .catch(() => null);
}
