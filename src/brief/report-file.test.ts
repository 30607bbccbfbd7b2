import { strToU8, zipSync } from "fflate";
import { readReportFile } from "./report-file";

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const documentXml = (text: string, before = ""): string => `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (document: string, more: Record<string, Uint8Array> = {}): Uint8Array => zipSync({ "[Content_Types].xml": strToU8(TYPES), "_rels/.rels": strToU8(RELATIONSHIPS), "word/document.xml": strToU8(document), ...more });

test("markup in a .docx is text, and its pictures are not looked at", async () => {
  expect(await readReportFile(docx(documentXml("&lt;img src=x onerror=alert(1)&gt;增长5%"), { "word/media/image1.png": new Uint8Array(1_000_000) }), "a.docx")).toContain("<img src=x onerror=alert(1)>增长5%");
});

test("a .docx that would fill the memory is refused before it does", async () => {
  await expect(readReportFile(docx(documentXml(" ".repeat(100_000_000))), "a.docx")).rejects.toMatchObject({ code: "file-too-large", detail: { file: "a.docx" } });
});

test("entities of a .docx grow into nothing", async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? "" : at - 1};`.repeat(10)}">`).join("")}]>`;
  const text = await readReportFile(docx(documentXml("&a11;", bomb)), "a.docx").catch((problem: unknown) => problem);
  if (typeof text === "string") expect(text.length).toBeLessThan(100);
  else expect(text).toMatchObject({ code: "file-damaged" });
});
