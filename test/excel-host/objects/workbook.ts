import type { HostContext } from "../host-context";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import { customXmlPartsObject } from "./custom-xml";
import { namesObject } from "./names";
import { rangeAreasObject, rangeObject } from "./range";
import { worksheetsObject } from "./worksheet";

/** The root of every request. */
export function workbookObject(context: HostContext): HostObject {
  const { book } = context;
  const selected = (): NonNullable<typeof book.selection> => {
    if (book.selection === null) throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    return book.selection;
  };
  return {
    kind: "host-object",
    type: "Workbook",
    properties: { Name: { get: () => book.fileName }, ReadOnly: { get: () => book.readOnly }, PreviouslySaved: { get: () => book.previouslySaved } },
    links: {
      Worksheets: () => worksheetsObject(context),
      Names: () => namesObject(context, book.names, null),
      CustomXmlParts: () => customXmlPartsObject(book),
      Application: () => applicationObject(context),
      Protection: () => ({ kind: "host-object", type: "WorkbookProtection", properties: { Protected: { get: () => book.structureProtected } } }),
      _Runtime: () => ({
        kind: "host-object",
        type: "Runtime",
        properties: { EnableEvents: { get: () => context.eventsEnabled, set: (on) => void (context.eventsEnabled = on === true) } },
      }),
    },
    methods: {
      GetSelectedRange: () => {
        const { sheet, areas } = selected();
        const [area] = areas;
        if (areas.length !== 1 || area === undefined) throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
        return rangeObject(context, { sheet, area });
      },
      GetSelectedRanges: () => rangeAreasObject(context, selected().sheet, selected().areas),
      _RegisterSelectionChangedEvent: () => undefined,
      _UnregisterSelectionChangedEvent: () => undefined,
    },
  };
}

function applicationObject(context: HostContext): HostObject {
  const { book } = context;
  return {
    kind: "host-object",
    type: "Application",
    properties: { CalculationMode: { get: () => book.calculationMode, set: (mode) => void (book.calculationMode = String(mode)) } },
    methods: {
      Calculate: () => context.recalculate(),
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
