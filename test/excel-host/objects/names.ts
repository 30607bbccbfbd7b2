import type { HostName, HostSheet } from "../book";
import type { HostContext } from "../host-context";
import { HostError } from "../host-error";
import { isHostObject, type HostObject } from "../host-object";
import type { Json } from "../wire";
import { absoluteAddress, isPlace, parsePlace } from "./areas";
import { rangeObject } from "./range";

/** The names of a sheet, or with `sheet` null those of the workbook. */
export function namesObject(context: HostContext, names: HostName[], sheet: HostSheet | null): HostObject {
  const find = (key: Json): HostName | undefined => names.find((name) => name.name.toLowerCase() === String(key).toLowerCase());
  const nameObject = (name: HostName): HostObject => ({
    kind: "host-object",
    type: "NamedItem",
    identity: () => ({ _Id: name.name, Name: name.name }),
    properties: {
      _Id: { get: () => name.name },
      Name: { get: () => name.name },
      Formula: { get: () => name.formula, set: (formula) => void (name.formula = String(formula)) },
      Visible: { get: () => name.visible, set: (visible) => void (name.visible = visible === true) },
      Comment: { get: () => name.comment, set: (comment) => void (name.comment = String(comment)) },
      Scope: { get: () => (sheet === null ? "Workbook" : "Worksheet") },
      Type: { get: () => "Range" },
    },
    methods: {
      Delete: () => void names.splice(names.indexOf(name), 1),
      GetRangeOrNullObject: () => {
        const place = parsePlace(context.book, name.formula.slice(1), sheet);
        return place && rangeObject(context, place);
      },
    },
  });
  return {
    kind: "host-object",
    type: "NamedItemCollection",
    items: () => names.map(nameObject),
    item: (key) => {
      const name = find(key);
      if (name === undefined) throw HostError.notFound();
      return nameObject(name);
    },
    methods: {
      GetItemOrNullObject: (args) => {
        const name = find(args.text(0));
        return name === undefined ? null : nameObject(name);
      },
      GetCount: () => names.length,
      Add: (args) => {
        const key = args.text(0);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(key)) throw HostError.invalidArgument();
        if (find(key)) throw HostError.alreadyExists();
        const reference = args.at(1);
        const place = isHostObject(reference) ? reference.subject : null;
        const formula = isPlace(place) ? `=${absoluteAddress(place)}` : args.text(1);
        const name: HostName = { name: key, formula, visible: true, comment: args.optionalText(2) ?? "" };
        names.push(name);
        return nameObject(name);
      },
    },
  };
}
