import { builtinFormat } from "./builtin-formats";
import { child, childrenNamed, numberAttribute, parseXml } from "./xml-tree";

/** What reading needs of a cell style, by its number in `cellXfs`. */
export interface CellLooks {
  /** undefined = General. */
  readonly formats: readonly (string | undefined)[];
  readonly indents: readonly number[];
}

export const NO_LOOKS: CellLooks = { formats: [], indents: [] };

/** Excel takes codes of 255 characters; what is far longer is damage, and read as General. */
const LONGEST_FORMAT = 1000;

export function readCellLooks(xml: Uint8Array): CellLooks {
  const root = parseXml(xml);
  const custom = new Map<number, string>();
  for (const element of childrenNamed(child(root, "numFmts"), "numFmt")) {
    const code = element.attributes.get("formatCode");
    if (code !== undefined && code.length <= LONGEST_FORMAT) custom.set(numberAttribute(element, "numFmtId", -1), code);
  }
  const styles = childrenNamed(child(root, "cellXfs"), "xf");
  return {
    formats: styles.map((style) => {
      const id = numberAttribute(style, "numFmtId", 0);
      const code = custom.get(id) ?? builtinFormat(id);
      return code === "General" ? undefined : code;
    }),
    indents: styles.map((style) => numberAttribute(child(style, "alignment"), "indent", 0)),
  };
}
