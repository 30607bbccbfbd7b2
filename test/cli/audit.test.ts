import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import * as z from "zod/mini";
import { runCli } from "./run-cli";

const WRONG = "本期发生火灾14起，上年同期10起，增加6起，上升40%。";
const RIGHT = "本期发生火灾14起，上年同期10起，增加4起，上升40%。";
const auditSchema = z.object({ schema: z.literal("indicator-brief/audit@1"), claims: z.array(z.object({ kind: z.string(), verdict: z.string(), text: z.string() })), numbers: z.number(), recognised: z.number() });

const claimsOf = (out: string) => auditSchema.parse(JSON.parse(out)).claims;

test("a report on standard input: exit code 1 where a claim is wrong, 0 where none is", () => {
  const wrong = runCli(["audit", "-", "--json"], WRONG);
  expect({ exitCode: wrong.exitCode, error: wrong.error }).toEqual({ exitCode: 1, error: "" });
  expect(claimsOf(wrong.out).filter(({ verdict }) => verdict === "inconsistent")).toEqual([{ kind: "change", verdict: "inconsistent", text: "增加6起" }]);
  expect(runCli(["audit", "-"], RIGHT).exitCode).toBe(0);
});

test("a mark of byte order on standard input moves nothing", () => {
  const { out } = runCli(["audit", "-", "--json"], `\uFEFF${WRONG}`);
  expect(out).toBe(runCli(["audit", "-", "--json"], WRONG).out);
});

test("a .docx, with a figure in a run of its own and a table", () => {
  const file = join(mkdtempSync(join(tmpdir(), "audit-")), "report.docx");
  const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;
  const body = `${paragraph("本期发生火灾14起，上年同期10起，增加", "6", "起，上升40%。")}<w:tbl><w:tr><w:tc>${paragraph("整改率")}</w:tc><w:tc>${paragraph("95%")}</w:tc></w:tr></w:tbl>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
  const { out, exitCode } = runCli(["audit", file, "--json"]);
  expect(exitCode).toBe(1);
  expect(claimsOf(out).find(({ verdict }) => verdict === "inconsistent")?.text).toBe("增加6起");
  expect(auditSchema.parse(JSON.parse(out)).numbers).toBe(5);
});

test("a share whose figure stands only in the workbook is held against it", () => {
  const against = ["--against", "assets/samples/city-safety-2012q1.xlsx"];
  const found = (share: string) => runCli(["audit", "-", "--json", ...against], `2012年一季度，全市死亡人数占控制指标47人的${share}，在控制进度范围内。`);
  const wrong = found("19%");
  expect(wrong.exitCode).toBe(1);
  expect(claimsOf(wrong.out).find(({ kind }) => kind === "control-share")).toEqual({ kind: "control-share", verdict: "inconsistent", text: "19%" });
  expect(found("17%").exitCode).toBe(0);
});
