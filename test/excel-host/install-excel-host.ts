import type { WireEvent } from "./wire";

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** An Excel as a window needs it: `ExcelHost`, or one that works elsewhere and is asked by messages. */
export interface AnsweringHost {
  readonly excelApi: string;
  readonly locale: string;
  readonly book: { readonly fileName: string };
  onEvents: ((events: readonly WireEvent[]) => void) | null;
  answer(text: string): Promise<string>;
}

/** Any window that office.js is about to be loaded into: a page, an iframe, jsdom's. */
export type OfficeWindow = { external: unknown; _richApiNativeBridge?: NativeBridge; setTimeout: (task: () => void) => unknown };

/** The number by which Office answers a Common API call it does not support. */
const OPERATION_NOT_SUPPORTED = 5012;
const DOCUMENT_SELECTION_CHANGED = 2;

/**
 * Makes the window look to office.js like the browser inside desktop Excel. Must run before office.js is loaded: the library
 * finds the bridge and `window.external` while it starts, and then loads its Excel part itself from its own folder.
 *
 * @returns puts another workbook behind the same window; what office.js was told of Excel's version stays
 */
export function installExcelHost(window: OfficeWindow, first: AnsweringHost): (next: AnsweringHost) => void {
  let host = first;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      window.setTimeout(() => {
        void host.answer(text).then((answer) => bridge.onMessageFromHost?.(answer));
      });
    },
  };
  window._richApiNativeBridge = bridge;
  const selectionHandlers = new Set<() => void>();
  const listen = (entries: readonly WireEvent[]): void => {
    window.setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } })));
    if (entries.some((entry) => entry.messageType === DOCUMENT_SELECTION_CHANGED)) for (const handler of selectionHandlers) handler();
  };
  host.onEvents = listen;
  const external = {
    GetHostInfo: () => ["Excel", "Win32", "16.01", host.locale, "telemetry", "", "disableLogging", "0"].join("$"),
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(host),
    Execute: (_call: number, _parameters: unknown, answer: (result: number) => void) => void window.setTimeout(() => answer(OPERATION_NOT_SUPPORTED)),
    RegisterEvent(event: number, _target: string, handler: (event: number, facts: unknown) => void, answer: (result: number) => void) {
      if (event === DOCUMENT_SELECTION_CHANGED) selectionHandlers.add(() => handler(event, []));
      window.setTimeout(() => answer(0));
    },
    UnregisterEvent: (_event: number, _target: string, answer: (result: number) => void) => void window.setTimeout(() => answer(0)),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  return (next) => {
    host.onEvents = null;
    host = next;
    host.onEvents = listen;
  };
}

let instances = 0;

function officeContext(host: AnsweringHost): unknown {
  const sets = { ExcelApi: host.excelApi, RichApiRuntime: "1.2", DialogApi: "1.2", CustomXmlParts: "1.1", Settings: "1.1", Selection: "1.1" };
  const settings = new Map<string, unknown>();
  const instance = `local-${++instances}`; // office.js keeps settings per instance in sessionStorage
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "indicator-brief",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => `C:\\${host.book.fileName}`,
    GetAppCapabilities: () => 0, // may be written
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.1000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    // Nothing is told of colours, as in Excel on the web: the pane follows the system.
    GetOfficeThemeInfo: () => JSON.stringify({}),
    GetSettings: () => ({
      Read(keys: string[], values: unknown[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: unknown[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index]));
      },
    }),
  };
}
