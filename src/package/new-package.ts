import { TRANSITIONAL } from "./dialect";
import { emptyStyles } from "./styles-writing";
import { XML_DECLARATION } from "./xml-edit";
import { writeZip } from "./zip-writing";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A package with a workbook that has no sheet yet: it is a file only when a first one was written. */
export function emptyPackage(): Uint8Array {
  const { main, relationships } = TRANSITIONAL;
  const parts = new Map<string, string>([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    ["_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`],
  ]);
  const encoder = new TextEncoder();
  const contents = new Map([...parts].map(([name, xml]) => [name, encoder.encode(XML_DECLARATION + xml)]));
  contents.set("xl/styles.xml", encoder.encode(emptyStyles(main)));
  return writeZip({ entries: [], comment: new Uint8Array(0) }, contents);
}
