import type { Book, HostXmlPart } from "../book";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";

const namespaceOf = (part: HostXmlPart): string => /\sxmlns="([^"]*)"/.exec(part.xml)?.[1] ?? "";

export function customXmlPartsObject(book: Book, namespace: string | null = null): HostObject {
  const parts = (): readonly HostXmlPart[] => book.xmlParts.filter((part) => namespace === null || namespaceOf(part) === namespace);
  const find = (key: string): HostObject | null => {
    const part = parts().find((known) => known.id === key);
    return part === undefined ? null : partObject(book, part);
  };
  const scoped: HostObject = {
    kind: "host-object",
    type: namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection",
    items: () => parts().map((part) => partObject(book, part)),
    item: (key) => {
      const part = find(String(key));
      if (part === null) throw HostError.notFound();
      return part;
    },
    methods: { GetItemOrNullObject: (args) => find(args.text(0)), GetCount: () => parts().length },
  };
  if (namespace !== null) return scoped;
  return {
    ...scoped,
    methods: {
      ...scoped.methods,
      GetByNamespace: (args) => customXmlPartsObject(book, args.text(0)),
      Add: (args) => {
        const part = { id: book.newId(), xml: wellFormed(args.text(0)) };
        book.xmlParts.push(part);
        return partObject(book, part);
      },
    },
  };
}

function partObject(book: Book, part: HostXmlPart): HostObject {
  return {
    kind: "host-object",
    type: "CustomXmlPart",
    identity: () => ({ Id: part.id }),
    properties: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part) } },
    methods: {
      GetXml: () => part.xml,
      SetXml: (args) => {
        part.xml = wellFormed(args.text(0));
      },
      Delete: () => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1),
    },
  };
}

function wellFormed(xml: string): string {
  if (!/^\s*<[\s\S]+>\s*$/.test(xml)) throw HostError.invalidArgument();
  return xml;
}
