import type { CellStyle } from "../sheet/sheet-plan";
import { escapeAttribute } from "../sheet/xml-text";
import { builtinFormatId } from "./builtin-formats";
import { XML_DECLARATION, editXml, withPrefix, type XmlEdit } from "./xml-edit";
import { child, childrenNamed, numberAttribute, parseXml, type XmlElement } from "./xml-tree";

/** The lists of a style sheet that we add to, in the order in which the schema wants all its children. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

const SEEDS: Readonly<Record<List, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};

const FIRST_CUSTOM_FORMAT = 164;
/** Fonts named in Chinese say that they are for the Chinese character set. */
const GB2312_CHARSET = 134;

export interface ConditionalLooks {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Adds styles to a style sheet; one that is there already, from an earlier run or the user's own, is used again. */
export class StylesEdit {
  private readonly root: XmlElement;
  private readonly known = new Map<List, Map<string, number>>();
  private readonly added = new Map<List, string[]>();
  private readonly formatIds = new Map<string, number>();
  private nextFormatId = FIRST_CUSTOM_FORMAT;

  constructor(private readonly xml: Uint8Array) {
    this.root = parseXml(xml);
    for (const element of childrenNamed(child(this.root, "numFmts"), "numFmt")) {
      const id = numberAttribute(element, "numFmtId", 0);
      this.formatIds.set(element.attributes.get("formatCode") ?? "", id);
      this.nextFormatId = Math.max(this.nextFormatId, id + 1);
    }
  }

  /**
   * The number of a cell style.
   * @param quoted for a text that a program would take for a formula when it is edited
   */
  cellStyle(style: CellStyle, quoted: boolean): number {
    const font = style.font ? this.indexOf("fonts", this.fontXml(style.font)) : 0;
    const fill = style.fill === undefined ? 0 : this.indexOf("fills", solidFill(style.fill));
    const border = style.border ? this.indexOf("borders", borderXml(style.border)) : 0;
    const format = this.formatId(style.numberFormat ?? "General");
    const alignment = alignmentXml(style);
    const applied = [
      ` numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
      quoted ? ' quotePrefix="1"' : "",
      format > 0 ? ' applyNumberFormat="1"' : "",
      font > 0 ? ' applyFont="1"' : "",
      fill > 0 ? ' applyFill="1"' : "",
      border > 0 ? ' applyBorder="1"' : "",
      alignment === "" ? "" : ' applyAlignment="1"',
    ].join("");
    return this.indexOf("cellXfs", alignment === "" ? `<xf${applied}/>` : `<xf${applied}>${alignment}</xf>`);
  }

  /** The number of a differential style, which a conditional format lays over a cell's own. */
  conditionalStyle({ color, fill, bold }: ConditionalLooks): number {
    const font = `${bold ? "<b/>" : ""}${color === undefined ? "" : `<color rgb="FF${color}"/>`}`;
    const background = fill === undefined ? "" : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill>`;
    return this.indexOf("dxfs", `<dxf>${font === "" ? "" : `<font>${font}</font>`}${background}</dxf>`);
  }

  /** The style sheet with what was added, or null when all was there already. */
  result(): Uint8Array | null {
    if (this.added.size === 0) return null;
    const edits = [...this.added].map(([list, snippets]) => this.append(list, snippets));
    return editXml(this.xml, edits);
  }

  private indexOf(list: List, snippet: string): number {
    const known = this.known.get(list) ?? this.readList(list);
    const key = canonical(parseXml(new TextEncoder().encode(snippet)));
    const found = known.get(key);
    if (found !== undefined) return found;
    const snippets = this.added.get(list) ?? [];
    const index = this.present(list) + snippets.length;
    known.set(key, index);
    this.added.set(list, [...snippets, snippet]);
    return index;
  }

  /** How many the list has; one that is absent begins with what all programs expect at its head. */
  private present(list: List): number {
    return child(this.root, list)?.children.length ?? SEEDS[list].length;
  }

  private readList(list: List): Map<string, number> {
    const known = new Map<string, number>();
    child(this.root, list)?.children.forEach((element, index) => {
      const key = canonical(element);
      if (!known.has(key)) known.set(key, index);
    });
    this.known.set(list, known);
    return known;
  }

  private formatId(code: string): number {
    const id = builtinFormatId(code) ?? this.formatIds.get(code);
    if (id !== undefined) return id;
    const own = this.nextFormatId++;
    this.formatIds.set(code, own);
    const snippets = this.added.get("numFmts") ?? [];
    this.added.set("numFmts", [...snippets, `<numFmt numFmtId="${own}" formatCode="${escapeAttribute(code)}"/>`]);
    return own;
  }

  /** What the style leaves open is taken from the workbook's default font. */
  private fontXml(font: NonNullable<CellStyle["font"]>): string {
    const standard = child(this.root, "fonts")?.children[0];
    const size = font.size ?? child(standard, "sz")?.attributes.get("val") ?? "11";
    const name = font.name ?? child(standard, "name")?.attributes.get("val") ?? "Calibri";
    const isChinese = /[\u4e00-\u9fff]/.test(name);
    return [
      "<font>",
      font.bold ? "<b/>" : "",
      font.italic ? "<i/>" : "",
      `<sz val="${size}"/>`,
      font.color === undefined ? "" : `<color rgb="FF${font.color}"/>`,
      `<name val="${escapeAttribute(name)}"/>`,
      isChinese ? `<charset val="${GB2312_CHARSET}"/>` : "",
      "</font>",
    ].join("");
  }

  private append(list: List, snippets: readonly string[]): XmlEdit {
    const { prefix } = this.root;
    const count = ` count="${this.present(list) + snippets.length}"`;
    const content = withPrefix(snippets.join(""), prefix);
    const element = child(this.root, list);
    if (!element) {
      const at = this.placeFor(list);
      const seeds = withPrefix(SEEDS[list].join(""), prefix);
      return { start: at, end: at, text: `<${prefix}${list}${count}>${seeds}${content}</${prefix}${list}>` };
    }
    const decoder = new TextDecoder();
    const opening = decoder.decode(this.xml.subarray(element.start, element.contentStart));
    const attributes = opening.replace(/^<[\w.:-]+/, "").replace(/\/?>$/, "").replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "");
    const inner = decoder.decode(this.xml.subarray(element.contentStart, element.contentEnd));
    return { start: element.start, end: element.end, text: `<${element.prefix}${list}${count}${attributes.trimEnd()}>${inner}${content}</${element.prefix}${list}>` };
  }

  /** Before the first child that the schema wants behind it. */
  private placeFor(list: List): number {
    const later = new Set(ORDER.slice(ORDER.indexOf(list) + 1));
    return this.root.children.find((element) => later.has(element.name))?.start ?? this.root.contentEnd;
  }
}

/** Equal for elements that mean the same, whatever the order of their attributes or their prefix. */
function canonical(element: XmlElement): string {
  const attributes = [...element.attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `<${element.name}${attributes.join("")}>${element.children.map(canonical).join("")}</>`;
}

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: NonNullable<CellStyle["border"]>): string {
  const edges = (["left", "right", "top", "bottom"] as const).map((edge) => {
    const line = border[edge];
    return line === undefined ? `<${edge}/>` : `<${edge} style="${line}"><color auto="1"/></${edge}>`;
  });
  return `<border>${edges.join("")}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  // "centerContinuous" is what the schema calls it too.
  const attributes = [
    style.horizontal === undefined ? "" : ` horizontal="${style.horizontal}"`,
    style.vertical === undefined ? "" : ` vertical="${style.vertical}"`,
    style.wrap ? ' wrapText="1"' : "",
    style.indent ? ` indent="${style.indent}"` : "",
  ].join("");
  if (attributes === "") return "";
  // An indentation is kept only beside an alignment to one side.
  return `<alignment${style.indent && style.horizontal === undefined ? ' horizontal="left"' : ""}${attributes}/>`;
}

/** For a workbook that has no style sheet. */
export function emptyStyles(namespace: string): string {
  const list = (name: List): string => `<${name} count="${SEEDS[name].length}">${SEEDS[name].join("")}</${name}>`;
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${namespace}">${list("fonts")}${list("fills")}${list("borders")}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${list("cellXfs")}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}
