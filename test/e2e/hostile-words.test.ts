import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PANE_TEXTS } from "../../src/pane/texts/dictionaries";
import { gridOf } from "../../src/sheet/grid";
import { sourceWorkbook } from "../libreoffice/source-workbook";
import { PREVIEW_SITE } from "../serve/sites";
import { describeInBrowser, Stage, type Place } from "./stage";

declare global {
  /** Set by markup that was run. */
  var executed: boolean | undefined;
}

const TEXTS = PANE_TEXTS["zh-CN"];
const IMAGE = "<img src=x onerror=executed=1>";
const WORDS = [IMAGE, '"><script>executed=1</script>', "<svg/onload=executed=1>", "=cmd|' /C calc'!A0", "{{本期}}", "{?", "__proto__", "constructor", "javascript:executed=1", "\u202e倒写", "\u0001\u0008控制", "甲".repeat(3000), "&lt;b&gt;", "${executed=1}"];
const SHEET = "<b>表&'{}=1";
const BYTES = sourceWorkbook([gridOf(SHEET, [[IMAGE, null, null], ["指标", "本期", IMAGE], ...WORDS.map((word, index) => [word.replaceAll(/[\u0000-\u0008]/g, ""), index + 12, index + 9])])]);
const REPORT = WORDS.map((word) => `${word}死亡8人，占控制指标47人的19%。`).join("\n");

/** Elements that only a text of ours taken as markup can have made. */
const smuggled = (place: Place): Promise<number> => place.locator("img[src='x'], svg[onload], script:not([src]), b, [onerror]").count();

/** The brief, a template and a report of nothing but such words; then the tab is written. */
async function useAll(page: Page, pane: Place): Promise<void> {
  await pane.getByRole("table").first().waitFor();
  await pane.getByText(IMAGE).first().waitFor({ state: "attached" }); // among the doubts, which are folded
  await pane.getByRole("button", { name: TEXTS.template.edit }).first().click();
  for (const word of WORDS) await pane.getByRole("textbox", { name: TEXTS.template.label }).fill(`${word}{本期}`);
  await pane.getByRole("textbox", { name: TEXTS.template.label }).fill(`${IMAGE}上升了。`);
  await pane.getByText(`${TEXTS.template.result}${IMAGE}上升了。`).waitFor();
  await pane.getByRole("button", { name: TEXTS.template.save }).click();
  await pane.getByText(`${IMAGE}上升了。`).first().waitFor();
  await pane.getByRole("tab", { name: TEXTS.tabs.data, exact: true }).click();
  await pane.getByText(IMAGE).first().waitFor();
  await pane.getByRole("tab", { name: TEXTS.tabs.audit, exact: true }).click();
  await pane.getByRole("textbox", { name: TEXTS.audit.input.heading }).fill(REPORT);
  await pane.getByText(/发现 \d+ 处不一致/).waitFor();
  await pane.getByRole("tab", { name: TEXTS.tabs.brief, exact: true }).click();
  await pane.getByRole("button", { name: TEXTS.actions.write, exact: true }).click();
  await pane.getByText("已写入新表").waitFor();
  expect(await smuggled(pane)).toBe(0);
  for (const frame of page.frames()) expect(await frame.evaluate(() => window.executed)).toBeUndefined();
}

describeInBrowser("markup, formulas and control characters in a workbook, a template and a report are text", () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.endTest();
    await stage.close();
  });

  test("at the desk", async () => {
    stage = await Stage.desk();
    const page = await stage.open("/");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: TEXTS.desk.open }).click();
    await (await chooser).setFiles({ name: `${IMAGE}.xlsx`, mimeType: "application/octet-stream", buffer: Buffer.from(BYTES) });
    await useAll(page, page.getByRole("complementary"));
    expect(await smuggled(page)).toBe(0);
    expect(await page.getByRole("tablist", { name: TEXTS.desk.sheets }).getByText(SHEET).count()).toBeGreaterThan(0);
  });

  test("in Excel", async () => {
    const files = mkdtempSync(join(tmpdir(), "hostile-"));
    writeFileSync(join(files, "a.xlsx"), BYTES);
    stage = await Stage.over({ ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/samples/": { path: files } } });
    const page = await stage.open("/preview/?file=a.xlsx");
    await useAll(page, page.frameLocator("iframe"));
  });
});
