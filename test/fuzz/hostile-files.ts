import { zipSync } from "fflate";
import type { ProblemCode } from "../../src/sheet/problem";
import { columnName } from "../../src/sheet/address";
import { PLAIN_PARTS, sheetXml, xlsxOf, type Parts } from "../fixtures/xlsx-of-parts";

/** A file made to exhaust, to crash or to deceive whoever opens it, and what must come of it: a grid that is read, or a refusal. */
export interface HostileFile {
  readonly name: string;
  readonly outcome: "read" | ProblemCode;
  readonly make: () => Uint8Array;
}

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const count = (length: number, print: (index: number) => string): string => Array.from({ length }, (_, index) => print(index)).join("");
const text = (ref: string, words: string): string => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (ref: string, value: number | string): string => `<c r="${ref}"><v>${value}</v></c>`;
const HEADER = `<row r="1">${text("A1", "单位")}${text("B1", "本期")}${text("C1", "上年同期")}</row>`;
const line = (row: number, label = `乡镇${row}`, actual = number(`B${row}`, row + 5)): string => `<row r="${row}">${text(`A${row}`, label)}${actual}${number(`C${row}`, row + 3)}</row>`;
const rows = (length: number): string => HEADER + count(length, (index) => line(index + 2));
const sheet = (content: string, parts: Parts = {}): Uint8Array => xlsxOf({ [SHEET]: content, ...parts });
const table = (third: string, parts: Parts = {}): Uint8Array => sheet(sheetXml(HEADER + line(2) + third + line(4)), parts);
const merged = (content: string, areas: string): Uint8Array => sheet(sheetXml(content, "", `<mergeCells>${areas}</mergeCells>`));
const workbook = (after: (xml: string) => string): Parts => ({ "xl/workbook.xml": after(PLAIN_PARTS["xl/workbook.xml"] ?? "") });
const related = (relationship: string): Parts => ({ [RELATIONSHIPS]: (PLAIN_PARTS[RELATIONSHIPS] ?? "").replace("</Relationships>", `${relationship}</Relationships>`) });
const formatted = (code: string): Uint8Array => table(line(3, "乙", '<c r="B3" s="1"><v>5</v></c>'), { "xl/styles.xml": (PLAIN_PARTS["xl/styles.xml"] ?? "").replace("0.0%", code) });
const sheets = (length: number, name: (index: number) => string): Parts => workbook((xml) => xml.replace(/<sheets>.*<\/sheets>/, `<sheets>${count(length, (index) => `<sheet name="${name(index)}" sheetId="${index + 1}" r:id="rId1"/>`)}</sheets>`));

/** A file of which bytes of its zip directory are changed. `offset` counts from the start of the first entry's record, or from the end where negative. */
function withDirectory(offset: number, value: number): Uint8Array {
  const bytes = table(line(3));
  const view = new DataView(bytes.buffer);
  view.setUint32(offset < 0 ? bytes.length + offset : view.getUint32(bytes.length - 6, true) + offset, value, true);
  return bytes;
}

const EXTENT: readonly HostileFile[] = [
  { name: "16,384 columns", outcome: "read", make: () => sheet(sheetXml([1, 2].map((row) => `<row r="${row}">${count(16_384, (column) => (row === 1 || column === 0 ? text(`${columnName(column)}${row}`, `${2000 + (column % 20)}年`) : number(`${columnName(column)}${row}`, column)))}</row>`).join(""))) },
  { name: "1,048,576 rows", outcome: "read", make: () => sheet(sheetXml(HEADER + line(2) + "<row/>".repeat(1_048_573) + line(1_048_576))) },
  { name: "a row beyond the last", outcome: "file-damaged", make: () => sheet(sheetXml(line(1_048_577))) },
  { name: "a column beyond the last", outcome: "file-damaged", make: () => sheet(sheetXml(`<row r="1">${number("XFE1", 1)}</row>`)) },
  { name: "only the first cell and the last", outcome: "read", make: () => sheet(sheetXml(`<row r="1">${number("A1", 1)}</row><row r="1048576">${number("XFD1048576", 1)}</row>`)) },
  { name: "a last column in each of 3,000 rows", outcome: "file-too-large", make: () => sheet(sheetXml(count(3000, (row) => `<row>${number(`XFD${row + 1}`, 1)}</row>`))) },
  { name: "100,000 merged areas", outcome: "read", make: () => merged(rows(100), count(100_000, (row) => `<mergeCell ref="D${row + 1}:F${row + 1}"/>`)) },
  { name: "100,000 merged areas of the whole sheet", outcome: "read", make: () => merged(rows(500), '<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)) },
  { name: "100,000 merged areas, each over the next", outcome: "read", make: () => merged(rows(5000), count(100_000, (row) => `<mergeCell ref="A${(row % 5000) + 1}:C1048576"/>`)) },
  { name: "one merged area over nearly five million cells", outcome: "read", make: () => merged(count(300, (row) => `<row>${number(`A${row + 1}`, 1)}${number(`XFD${row + 1}`, 1)}</row>`), '<mergeCell ref="A1:XFD300"/>') },
  { name: "10,000 ranges of column widths", outcome: "read", make: () => sheet(sheetXml(rows(3), `<cols>${'<col min="1" max="4" width="9"/>'.repeat(10_000)}</cols>`)) },
];

const TEXTS: readonly HostileFile[] = [
  { name: "a label of 64 MB", outcome: "read", make: () => table(line(3, "甲".repeat(22_000_000))) },
  { name: "a header of 64 MB", outcome: "read", make: () => sheet(sheetXml(rows(4).replace("上年同期", "上年同期（万元）".repeat(2_700_000)))) },
  { name: "a number of 64 million digits as text", outcome: "read", make: () => table(line(3, "乙", text("B3", "9".repeat(64_000_000)))) },
  { name: "a number of 400 digits as text", outcome: "read", make: () => table(line(3, "乙", text("B3", "9".repeat(400)))) },
  { name: "a number of a million digits", outcome: "file-damaged", make: () => table(line(3, "乙", number("B3", "9".repeat(1_000_000)))) },
  { name: "one text of 32,767 characters in 4,000 cells", outcome: "read", make: () => sheet(sheetXml(HEADER + count(2000, (row) => `<row><c r="A${row + 2}" t="s"><v>0</v></c><c r="B${row + 2}" t="s"><v>0</v></c>${number(`C${row + 2}`, row)}</row>`)), { "xl/sharedStrings.xml": `<sst><si><t>${"甲1，".repeat(10_922)}</t></si></sst>` }) },
  { name: "a shared string that is not there", outcome: "file-damaged", make: () => table(line(3, "乙", '<c r="B3" t="s"><v>4294967295</v></c>')) },
  { name: "five million empty shared strings", outcome: "read", make: () => table(line(3, "乙", '<c r="B3" t="s"><v>4999999</v></c>'), { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(5_000_000)}</sst>` }) },
  { name: "a number format of 200,000 brackets", outcome: "read", make: () => formatted("[".repeat(200_000)) },
  { name: "a style that is not there", outcome: "read", make: () => table(line(3, "乙", '<c r="B3" s="4294967295"><v>5</v></c>')) },
];

const FORMULAS: readonly HostileFile[] = [
  { name: "a formula of eight million characters", outcome: "read", make: () => table(line(3, "乙", `<c r="B3"><f>${"1+".repeat(4_000_000)}1</f><v>6</v></c>`)) },
  { name: "a formula of 100,000 brackets", outcome: "read", make: () => table(line(3, "乙", `<c r="B3"><f>${"(".repeat(100_000)}1${")".repeat(100_000)}</f><v>6</v></c>`)) },
  { name: "a shared formula that fills the memory when it is spelled out", outcome: "file-too-large", make: () => sheet(sheetXml(count(300, (row) => `<row>${text(`A${row + 1}`, "甲")}<c r="B${row + 1}"><f t="shared" si="0">${row === 0 ? `"${"A".repeat(1_000_000)}"&amp;A1` : ""}</f><v>1</v></c></row>`))) },
  { name: "sums without results that sum one another", outcome: "read", make: () => sheet(sheetXml(HEADER + count(2000, (row) => line(row + 2, `乡${row}`, `<c r="B${row + 2}"><f>SUM(C2:C2001,B2:B2001)</f></c>`)))) },
  { name: "array formulas that overlap", outcome: "file-damaged", make: () => sheet(sheetXml(count(2000, (row) => `<row><c r="A${row + 1}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>${number(`ZZ${row + 1}`, 1)}</row>`))) },
];

const XML: readonly HostileFile[] = [
  { name: "an entity that grows tenfold at each step", outcome: "file-damaged", make: () => table(line(3), workbook((xml) => `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${xml}`)) },
  { name: "an entity in a sheet", outcome: "file-damaged", make: () => sheet(`<!DOCTYPE a [<!ENTITY x "9">]>${sheetXml(rows(3))}`) },
  { name: "an entity from a file of the machine", outcome: "file-damaged", make: () => table(line(3), { "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>', [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }) },
  { name: "an entity that nobody defined", outcome: "read", make: () => table(line(3, "&x;乙")) },
  { name: "a million nested elements in a sheet", outcome: "read", make: () => sheet(sheetXml(rows(3), "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000))) },
  { name: "a million nested elements in a cell", outcome: "read", make: () => table(line(3, "<r>".repeat(1_000_000) + "</r>".repeat(1_000_000))) },
  { name: "100,000 nested elements in the workbook part", outcome: "file-damaged", make: () => table(line(3), { "xl/workbook.xml": `<workbook>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</workbook>` }) },
  { name: "a tag that does not end", outcome: "file-damaged", make: () => sheet(sheetXml(rows(3)).replace("</sheetData>", "<row ")) },
  { name: "100,000 names", outcome: "read", make: () => table(line(3), workbook((xml) => xml.replace("</workbook>", `<definedNames>${'<definedName name="a">一季度!$A$1:$B$2</definedName>'.repeat(100_000)}</definedNames></workbook>`))) },
  { name: "a custom part that looks like a brief a million times", outcome: "read", make: () => table(line(3), { ...related(`<Relationship Id="rId9" Type="${TYPE}/customXml" Target="../customXml/item1.xml"/>`), "customXml/item1.xml": `<brief ${"<brief ".repeat(1_000_000)}` }) },
];

const PACKAGES: readonly HostileFile[] = [
  { name: "300 MB of nothing in one part", outcome: "file-too-large", make: () => sheet(" ".repeat(300_000_000)) },
  { name: "240 MB of nothing in eight parts, each small enough by itself", outcome: "file-too-large", make: () => xlsxOf(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`xl/media/${index}.xml`, " ".repeat(30_000_000)]))) },
  { name: "10,000 sheets of one part", outcome: "file-damaged", make: () => xlsxOf(sheets(10_000, (index) => `S${index}`)) },
  { name: "two sheets of one name", outcome: "file-damaged", make: () => xlsxOf({ ...sheets(2, () => "同"), [RELATIONSHIPS]: (PLAIN_PARTS[RELATIONSHIPS] ?? "") }) },
  { name: "relationships that lead back, out of the package and to themselves", outcome: "read", make: () => table(line(3), { "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${TYPE}/table" Target="sheet1.xml"/><Relationship Id="rId2" Type="${TYPE}/table" Target="../workbook.xml"/><Relationship Id="rId3" Type="${TYPE}/table" Target="../../../../../etc/passwd"/></Relationships>` }) },
  { name: "a sheet that is the workbook part", outcome: "read", make: () => table(line(3), { [RELATIONSHIPS]: `<Relationships><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="workbook.xml"/></Relationships>` }) },
  { name: "a sheet at an address of the network", outcome: "read", make: () => table(line(3), { [RELATIONSHIPS]: `<Relationships><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="https://example.org/sheet.xml" TargetMode="External"/></Relationships>` }) },
  { name: "two entries whose names differ in case only", outcome: "file-damaged", make: () => table(line(3), { "XL/WORKSHEETS/SHEET1.XML": sheetXml(rows(9)) }) },
  { name: "an entry with a password", outcome: "file-encrypted", make: () => withDirectory(6, 0x00010014) },
  { name: "an entry with a wrong checksum", outcome: "file-damaged", make: () => withDirectory(16, 1) },
  { name: "an entry smaller than it says", outcome: "file-damaged", make: () => withDirectory(24, 0x00ffffff) },
  { name: "an entry larger than it says", outcome: "file-damaged", make: () => withDirectory(24, 1) },
  { name: "an entry of 4 GB by its own word", outcome: "file-too-large", make: () => withDirectory(24, 0xfffffffe) },
  { name: "an entry outside the file", outcome: "file-damaged", make: () => withDirectory(42, 0x7fffffff) },
  { name: "Zip64 without its fields", outcome: "file-damaged", make: () => withDirectory(42, 0xffffffff) },
  { name: "a directory that begins behind the file", outcome: "file-damaged", make: () => withDirectory(-6, 0x7fffffff) },
  { name: "a directory of more entries than there are", outcome: "file-damaged", make: () => withDirectory(-12, 0xfffe) },
  { name: "half a file", outcome: "file-damaged", make: () => table(line(3)).slice(0, 700) },
  { name: "an archive of something else", outcome: "file-not-workbook", make: () => zipSync({ "a.txt": new Uint8Array(9) }) },
  { name: "an old workbook", outcome: "file-not-workbook", make: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]) },
  { name: "a workbook with a password", outcome: "file-encrypted", make: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])]) },
  { name: "nothing", outcome: "file-not-workbook", make: () => new Uint8Array() },
];

export const HOSTILE_FILES: readonly HostileFile[] = [...EXTENT, ...TEXTS, ...FORMULAS, ...XML, ...PACKAGES];
