import type { WireEvent } from "../../excel-host/wire";

/** What the page asks of the Excel in the worker. */
export type ToExcel =
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "type"; readonly sheet: string; readonly row: number; readonly column: number; readonly value: number }
  /** How long it has worked since the last edit; answered once it is ready. */
  | { readonly kind: "busy" };

export type FromExcel =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "events"; readonly events: readonly WireEvent[] }
  | { readonly kind: "busy"; readonly milliseconds: number };
