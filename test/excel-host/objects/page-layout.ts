import type { HostSheet } from "../book";
import type { HostContext } from "../host-context";
import { HostError } from "../host-error";
import { isHostObject, remembered, rememberedAll, type HostArguments, type HostObject } from "../host-object";
import { isPlace, parsePlace, type Place } from "./areas";
import { rangeAreasObject, rangeObject } from "./range";

export function pageLayoutObject(context: HostContext, sheet: HostSheet): HostObject {
  const target = (args: HostArguments): Place["area"] => {
    const given = args.at(0);
    const place = isHostObject(given) ? given.subject : parsePlace(context.book, args.text(0), sheet);
    if (!isPlace(place) || place.sheet !== sheet) throw HostError.invalidArgument();
    return place.area;
  };
  return {
    kind: "host-object",
    type: "PageLayout",
    properties: {
      Zoom: remembered(sheet.settings, "Page.Zoom", { scale: 100 }),
      ...rememberedAll(sheet.settings, "Page.", { Orientation: "Portrait", PaperSize: "Letter", CenterHorizontally: false, CenterVertically: false, PrintGridlines: false }),
    },
    links: { HeadersFooters: () => headersFootersObject(sheet) },
    methods: {
      SetPrintArea: (args) => {
        sheet.printArea = target(args);
      },
      SetPrintTitleRows: (args) => {
        sheet.printTitleRows = target(args);
      },
      GetPrintAreaOrNullObject: () => sheet.printArea && rangeAreasObject(context, sheet, [sheet.printArea]),
      GetPrintTitleRowsOrNullObject: () => sheet.printTitleRows && rangeObject(context, { sheet, area: sheet.printTitleRows }),
    },
  };
}

function headersFootersObject(sheet: HostSheet): HostObject {
  const texts = { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" };
  return {
    kind: "host-object",
    type: "HeaderFooterGroup",
    properties: { State: remembered(sheet.settings, "Page.HeaderState", "Default") },
    links: {
      DefaultForAllPages: () => ({ kind: "host-object", type: "HeaderFooter", properties: rememberedAll(sheet.settings, "Page.Header.", texts) }),
    },
  };
}
