import { overlap, type HostConditionalFormat } from "../book";
import { assertWritable, type HostContext } from "../host-context";
import { HostError } from "../host-error";
import { remembered, rememberedAll, type HostObject } from "../host-object";
import { rangeObject } from "./range";
import type { Place } from "./areas";

/** Formats of kind Custom (a formula) and DataBar; others answer ApiNotFound by name. */
export function conditionalFormatsObject(context: HostContext, { sheet, area }: Place): HostObject {
  const formats = (): HostConditionalFormat[] => sheet.conditionalFormats.filter((format) => overlap(format.area, area));
  const find = (key: string): HostObject | null => {
    const format = formats().find((known) => known.id === key);
    return format === undefined ? null : conditionalFormatObject(context, sheet, format);
  };
  return {
    kind: "host-object",
    type: "ConditionalFormatCollection",
    items: () => formats().map((format) => conditionalFormatObject(context, sheet, format)),
    item: (key) => {
      const format = find(String(key));
      if (format === null) throw HostError.notFound();
      return format;
    },
    methods: {
      GetItemOrNullObject: (args) => find(args.text(0)),
      GetCount: () => formats().length,
      Add: (args) => {
        assertWritable(sheet);
        const type = args.text(0);
        if (type !== "Custom" && type !== "DataBar") throw HostError.unknownMember("ConditionalFormatCollection", `add(${type})`);
        const format: HostConditionalFormat = { id: context.book.newId(), area, type, settings: new Map() };
        sheet.conditionalFormats.push(format);
        return conditionalFormatObject(context, sheet, format);
      },
      ClearAll: () => {
        assertWritable(sheet);
        const gone = new Set(formats());
        const kept = sheet.conditionalFormats.filter((format) => !gone.has(format));
        sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
      },
    },
  };
}

function conditionalFormatObject(context: HostContext, sheet: Place["sheet"], format: HostConditionalFormat): HostObject {
  const { settings } = format;
  const part = (type: string, prefix: string, defaults: Parameters<typeof rememberedAll>[2]): (() => HostObject) => () => ({
    kind: "host-object",
    type,
    properties: rememberedAll(settings, prefix, defaults),
  });
  const ofType = (type: string, object: () => HostObject) => (): HostObject | null => (format.type === type ? object() : null);
  const custom = (): HostObject => ({
    kind: "host-object",
    type: "CustomConditionalFormat",
    links: {
      Rule: part("ConditionalFormatRule", "Rule.", { Formula: "" }),
      Format: () => ({
        kind: "host-object",
        type: "ConditionalRangeFormat",
        links: {
          Font: part("ConditionalRangeFont", "Font.", { Color: "", Bold: null, Italic: null }),
          Fill: part("ConditionalRangeFill", "Fill.", { Color: "" }),
        },
      }),
    },
  });
  const dataBar = (): HostObject => ({
    kind: "host-object",
    type: "DataBarConditionalFormat",
    properties: {
      LowerBoundRule: remembered(settings, "LowerBoundRule", { type: "Automatic" }),
      UpperBoundRule: remembered(settings, "UpperBoundRule", { type: "Automatic" }),
      ShowDataBarOnly: remembered(settings, "ShowDataBarOnly", false),
    },
    links: { PositiveFormat: part("ConditionalDataBarPositiveFormat", "PositiveFormat.", { FillColor: "#638EC6", GradientFill: true, BorderColor: "" }) },
  });
  return {
    kind: "host-object",
    type: "ConditionalFormat",
    identity: () => ({ Id: format.id }),
    properties: {
      Id: { get: () => format.id },
      Type: { get: () => format.type },
      Priority: remembered(settings, "Priority", 0),
      StopIfTrue: remembered(settings, "StopIfTrue", false),
    },
    links: {
      Custom: ofType("Custom", custom),
      CustomOrNullObject: ofType("Custom", custom),
      DataBar: ofType("DataBar", dataBar),
      DataBarOrNullObject: ofType("DataBar", dataBar),
    },
    methods: {
      GetRange: () => rangeObject(context, { sheet, area: format.area }),
      GetRangeOrNullObject: () => rangeObject(context, { sheet, area: format.area }),
      Delete: () => void sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1),
    },
  };
}
