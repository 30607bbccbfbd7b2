import type { Area } from "../../src/sheet/address";
import { Batch, TrackedObjects } from "./batch";
import { bounding, cellToWrite, type Book } from "./book";
import { Calculation } from "./calculation";
import { enterIntoCell } from "./cell-input";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import { shortAddress, type Place } from "./objects/areas";
import { activate, select } from "./objects/range";
import { workbookObject } from "./objects/workbook";
import { rename } from "./objects/worksheet";
import { EVENT, WORKBOOK_TARGET, type Json, type WireError, type WireEvent, type WireMessage, type WireRequest, type WireResponse } from "./wire";

export interface HostOptions {
  /** Requirement set that Excel reports; members of later sets answer ApiNotFound. LTSC 2021 has 1.14, LTSC 2024 1.17; 1.12 is below our floor. */
  readonly excelApi?: "1.12" | "1.14" | "1.17" | "1.20";
  readonly locale?: string;
  /** The evaluator's WebAssembly, where it cannot be read from disk (a browser). */
  readonly wasm?: Uint8Array;
  /** Excel on the web refuses requests and answers above this many bytes; null: desktop. */
  readonly payloadLimit?: number | null;
}

/** One request as it went by. */
export interface RequestRecord {
  readonly bytes: number;
  readonly answerBytes: number;
  /** The names of the members that were set or called: "Values", "Add", "Orientation" … */
  readonly members: ReadonlySet<string>;
  readonly error: string | null;
}

export type FailureTime = "before" | "midway" | "after";

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** An Excel for tests and previews: one workbook, asked over the protocol that desktop Excel speaks with office.js. */
export class ExcelHost {
  readonly log: RequestRecord[] = [];
  readonly tracked = new TrackedObjects();
  readonly excelApi: string;
  readonly locale: string;
  /** The user is typing into a cell: requests are refused, as Excel refuses them. */
  editingCell = false;
  /** Which request, counted from 0 since `log` was emptied, fails: before it was carried out, after half of its actions, or after all. */
  failure: { readonly request: number; readonly when: FailureTime; readonly code: string } | null = null;
  onEvents: ((events: readonly WireEvent[]) => void) | null = null;

  private readonly context: HostContext;
  private readonly root: HostObject;
  private readonly calculation: Calculation;
  private readonly payloadLimit: number | null;
  private events: WireEvent[] = [];
  private changes: Place[] = [];

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.excelApi = options.excelApi ?? "1.14";
    this.locale = options.locale ?? "zh-CN";
    this.payloadLimit = options.payloadLimit === undefined ? WEB_PAYLOAD_LIMIT : options.payloadLimit;
    this.calculation = new Calculation(book, options.wasm);
    this.context = {
      book,
      eventsEnabled: true,
      invalidate: () => this.calculation.invalidate(),
      calculate: () => this.calculation.update(),
      recalculate: () => this.calculation.recalculate(),
      cellsChanged: (place) => void this.changes.push(place),
      announce: (type, targets, facts) => this.announce(type, targets, facts),
    };
    this.root = workbookObject(this.context);
  }

  /** Answers one message of the library; resolves to the text of the answer. */
  async answer(text: string): Promise<string> {
    await this.calculation.prepare();
    const message: WireMessage = JSON.parse(text);
    const body: WireRequest = typeof message.message.body === "string" ? JSON.parse(message.message.body) : message.message.body;
    const response = this.respond(body, text.length);
    const answer = JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: response } });
    const tooLarge = this.payloadLimit !== null && byteLength(answer) > this.payloadLimit;
    const sent = tooLarge ? JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: refusal("ResponsePayloadSizeLimitExceeded") } }) : answer;
    this.log.push({ bytes: byteLength(text), answerBytes: byteLength(sent), members: new Set(body.Actions.map((action) => action.Name)), error: tooLarge ? "ResponsePayloadSizeLimitExceeded" : (response.Error?.Code ?? null) });
    this.tellEvents();
    return sent;
  }

  private respond(body: WireRequest, bytes: number): WireResponse {
    const announcement = body.Actions.some((action) => action.Name === "NotifyActionHandlerReady");
    if (this.editingCell && !announcement) return refusal("InvalidOperationInCellEditMode");
    if (this.payloadLimit !== null && bytes > this.payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    const fails = this.failure?.request === this.log.length ? this.failure : null;
    if (fails?.when === "before") return refusal(fails.code);
    const batch = new Batch(body, this.root, this.tracked);
    if (fails?.when === "midway") {
      batch.runSome(Math.floor(body.Actions.length / 2));
      return refusal(fails.code);
    }
    const response = batch.run();
    this.calculation.update();
    return fails === null ? response : refusal(fails.code);
  }

  /** The user types into cells, row by row from the given one. */
  async type(sheetName: string, row: number, column: number, rows: readonly (readonly (string | number | boolean)[])[]): Promise<void> {
    const sheet = this.book.sheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    await this.calculation.prepare();
    rows.forEach((cells, i) => cells.forEach((value, j) => enterIntoCell(cellToWrite(sheet, row + i, column + j), value)));
    const width = Math.max(...rows.map((cells) => cells.length));
    this.calculation.invalidate();
    this.calculation.update();
    this.changes.push({ sheet, area: { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 } });
    this.tellEvents();
  }

  /** The user selects cells; the sheet comes to the front. */
  select(sheetName: string, area: Area): void {
    const sheet = this.book.sheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    select(this.context, sheet, [area]);
    this.tellEvents();
  }

  /** The user brings a sheet to the front. */
  activate(sheetName: string): void {
    const sheet = this.book.sheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    activate(this.context, sheet);
    this.tellEvents();
  }

  /** The user renames a sheet. */
  rename(sheetName: string, name: string): void {
    const sheet = this.book.sheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    rename(this.context, sheet, name);
    this.tellEvents();
  }

  /** The user adds a sheet. */
  addSheet(name: string): void {
    const sheet = this.book.addSheet(name);
    this.announce(EVENT.added, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
    this.tellEvents();
  }

  private announce(messageType: number, targets: readonly string[], facts: Readonly<Record<string, Json>>): void {
    if (!this.context.eventsEnabled) return;
    const message = JSON.stringify(facts);
    for (const targetId of targets) this.events.push({ messageCategory: 65536, messageType, targetId, message, isRemoteOverride: false });
  }

  /** Office.js cuts a large write into many; the handlers are told once a sheet. */
  private tellEvents(): void {
    const changed = new Map<Place["sheet"], Area>();
    for (const { sheet, area } of this.changes.splice(0)) changed.set(sheet, bounding(changed.get(sheet) ?? area, area));
    for (const [sheet, area] of changed) {
      const facts = { worksheetId: sheet.id, address: shortAddress(area), changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" };
      this.announce(EVENT.changed, [sheet.id, WORKBOOK_TARGET], facts);
    }
    const events = this.events.splice(0);
    if (events.length > 0) this.onEvents?.(events);
  }
}

function refusal(code: string): WireResponse {
  const failure: WireError = { Code: code, Message: `The local host refuses: ${code}`, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: failure };
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? (code >= 0xd800 && code < 0xe000 ? 1 : 2) : 1;
  }
  return bytes;
}
