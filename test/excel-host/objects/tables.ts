import type { HostSheet, HostTable } from "../book";
import type { HostContext } from "../host-context";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { Json } from "../wire";
import { rangeObject } from "./range";

/** The Excel tables of a sheet: where they lie, and no more. */
export function tablesObject(context: HostContext, sheet: HostSheet): HostObject {
  const find = (key: Json): HostObject | null => {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return table === undefined ? null : tableObject(context, sheet, table);
  };
  return {
    kind: "host-object",
    type: "TableCollection",
    items: () => sheet.tables.map((table) => tableObject(context, sheet, table)),
    item: (key) => {
      const table = find(key);
      if (table === null) throw HostError.notFound();
      return table;
    },
    methods: {
      GetItemOrNullObject: (args) => find(args.text(0)),
      GetCount: () => sheet.tables.length,
    },
  };
}

function tableObject(context: HostContext, sheet: HostSheet, { name, area }: HostTable): HostObject {
  return {
    kind: "host-object",
    type: "Table",
    identity: () => ({ Id: name, Name: name }),
    properties: { Id: { get: () => name }, Name: { get: () => name } },
    methods: { GetRange: () => rangeObject(context, { sheet, area }) },
  };
}
