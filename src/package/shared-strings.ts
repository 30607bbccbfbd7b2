import { Token, XmlScanner } from "./xml-scanner";
import { readCellText } from "./cell-text";

/** The workbook's table of texts. Runs of rich text are joined, phonetic guides (rPh) left out. */
export function readSharedStrings(xml: Uint8Array): readonly string[] {
  const scanner = new XmlScanner(xml);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== Token.end; token = scanner.next()) {
    if (!scanner.nameIs("si")) continue;
    if (token === Token.empty) strings.push("");
    else if (token === Token.open) strings.push(readRichText(scanner));
  }
  return strings;
}

/** The text of the element just opened: <si> of the table or <is> of a cell. */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  let depth = 1;
  while (depth > 0) {
    const token = scanner.next();
    if (token === Token.close) depth--;
    else if (token === Token.open) {
      if (scanner.nameIs("t")) text += scanner.readText();
      else if (scanner.nameIs("rPh")) scanner.skip();
      else depth++;
    } else if (token === Token.end) scanner.fail();
  }
  return readCellText(text);
}
