import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { describeInBrowser, says, Stage } from "./stage";
import { unpackedDesk } from "./unpacked-desk";

const SAMPLE = join(__dirname, "../../assets/samples/city-safety-2012q1.xlsx");

/** From a web server, and from the zip that is handed out. */
const WAYS = [
  ["on a web server", () => Stage.desk()],
  ["opened by double-click", () => Stage.deskFolder(unpackedDesk())],
] as const;

for (const [way, open] of WAYS) describeInBrowser(`the desk, ${way}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  });
  afterEach(() => stage.endTest());
  afterAll(() => stage.close());

  const choose = async (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开工作簿" }).click();
    await (await chooser).setFiles(file);
  };

  test("a chosen workbook is shown beside its brief; the new tab is written, shown, saved and taken back", async () => {
    const page = await stage.open("/");
    await choose(page, SAMPLE);
    await page.getByRole("table", { name: "2012年一季度全市安全生产情况" }).waitFor();
    await says(page, "死亡8人");
    await page.getByRole("gridcell", { name: "直接经济损失" }).waitFor();

    await page.getByRole("button", { name: "写入" }).click();
    await page.getByText("已写入新表").waitFor();
    const tabs = page.getByRole("tablist", { name: "工作表" }).getByRole("tab");
    await eventually(async () => expect(await tabs.allTextContents()).toEqual(["一季度", "隐患排查", expect.stringContaining("汇总")]));

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("city-safety-2012q1-简报.xlsx");
    const saved = await PackageWorkbook.open(readFileSync(await download.path()), "saved.xlsx");
    expect((await saved.sheets()).map((sheet) => sheet.mark !== null)).toEqual([false, false, true]);

    await page.getByRole("button", { name: "撤回" }).click();
    await page.getByText("已撤回").waitFor();
    await eventually(async () => expect(await tabs.allTextContents()).toEqual(["一季度", "隐患排查"]));
  });

  test("activating a number selects its cells and says how it was computed", async () => {
    const page = await stage.open("/");
    await page.getByRole("button", { name: "某市安全生产" }).click();
    const table = page.getByRole("table", { name: "2012年一季度全市安全生产情况" });
    await table.getByRole("button", { name: "35.3%" }).click();
    await page.getByText("(46 − 34) ÷ 34 = 35.294% → 35.3%").waitFor();
    await eventually(async () => expect(await page.getByRole("gridcell", { selected: true }).allTextContents()).toEqual(["46", "34"]));
  });

  test("a figure is set by hand with its reason, marked in table and sentences, and taken back", async () => {
    const page = await stage.open("/");
    await page.getByRole("button", { name: "某市安全生产" }).click();
    const table = page.getByRole("table", { name: "2012年一季度全市安全生产情况" });
    await table.getByRole("button", { name: "35.3%" }).click();
    await page.getByRole("button", { name: "人工改定…" }).click();
    const form = page.getByRole("form", { name: "人工改定…" });
    await form.waitFor();
    expect(await form.getByRole("combobox").locator("option").allTextContents()).toEqual([expect.stringContaining("46起（一季度!"), expect.stringContaining("34起（一季度!")]);
    await form.getByRole("textbox", { name: "改定为（起）" }).fill("５１");
    await form.getByRole("button", { name: "改定", exact: true }).click();
    await form.getByText("请写明原因").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole("textbox", { name: "原因" }).fill("漏报5起");
    await form.getByRole("button", { name: "改定", exact: true }).click();

    const asked = page.getByRole("list", { name: "人工改定的数" });
    await asked.getByText("按人工改定的 51 计，表中为 46。原因：漏报5起").waitFor();
    const marks = (place: ReturnType<Page["locator"]>) => place.getByRole("img", { name: "含人工改定的数" });
    await marks(table.getByRole("button", { name: "50.0%" })).waitFor();
    await marks(page.getByRole("region", { name: "文字" })).first().waitFor();
    await says(page, "51起");
    expect(await page.getByRole("gridcell", { name: "46", exact: true }).count()).toBe(1);

    await asked.getByRole("button", { name: "改用表中的 46" }).click();
    await asked.waitFor({ state: "detached" });
    await table.getByRole("button", { name: "35.3%" }).waitFor();
    await eventually(async () => expect(await marks(page.locator("body")).count()).toBe(0));
  });

  test.each<[string, () => void]>([
    ["has no workers", () => Reflect.deleteProperty(window, "Worker")],
    ["refuses to start one", () => Object.assign(window, { Worker: function () { throw new DOMException("refused", "SecurityError"); } })],
    ["lets none come to life", () => Object.assign(window, { Worker: class extends Worker { constructor() { super("data:text/javascript,"); } } })],
  ])("where the browser %s, the page computes", async (_, before) => {
    const page = await stage.open("/", {}, "load", before);
    await page.getByRole("button", { name: "某市安全生产" }).click();
    await page.getByRole("table", { name: "2012年一季度全市安全生产情况" }).waitFor();
    await says(page, "死亡8人");
    await page.getByRole("button", { name: "写入" }).click();
    await page.getByText("已写入新表").waitFor();
    stage.faults.splice(0); // the browser's own word about the policy
  });

  test("a sheet brought to the front brings its own brief", async () => {
    const page = await stage.open("/");
    await page.getByRole("button", { name: "某市安全生产" }).click();
    await page.getByRole("tab", { name: "隐患排查" }).click();
    await page.getByRole("table", { name: /隐患排查治理/ }).waitFor();
    await says(page, "98.8%");
  });

  test("a dropped file opens; what is no workbook is refused in words", async () => {
    const page = await stage.open("/");
    await choose(page, { name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from("no workbook") });
    await page.getByRole("alert").getByText("不是 Excel 工作簿").waitFor();
    const bytes = readFileSync(SAMPLE).toString("base64");
    const transfer = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], "dropped.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    await page.getByText("dropped.xlsx").waitFor();
    await page.getByRole("table", { name: "2012年一季度全市安全生产情况" }).waitFor();
  });

  test("English, dark, by keyboard only", async () => {
    const page = await stage.open("/", { locale: "en-US", colorScheme: "dark" });
    const sample = page.getByRole("button", { name: "A city's safety" });
    for (let presses = 0; presses < 10 && !(await sample.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Brief" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "What the columns mean" }).waitFor();
    await page.getByText("Same period last year").first().waitFor({ state: "attached" });
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const write = page.getByRole("button", { name: "Write", exact: true });
    for (let presses = 0; presses < 60 && !(await write.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Written to the new tab").waitFor();
    expect(await page.locator("[lang=en]").count()).toBeGreaterThan(0);
  });

  test("settings change the brief at once and are kept", async () => {
    const page = await stage.open("/");
    await page.getByRole("button", { name: "某市安全生产" }).click();
    await page.getByRole("tab", { name: "设置" }).click();
    await page.getByLabel("小数位数").selectOption("0");
    await page.getByRole("tab", { name: "简报" }).click();
    await says(page, "363%");
    await page.reload();
    await page.getByRole("button", { name: "某市安全生产" }).click();
    await page.getByRole("table").first().waitFor();
    await says(page, "363%");
    await page.getByRole("tab", { name: "设置" }).click();
    await page.getByLabel("界面语言").selectOption("en");
    await page.getByRole("tab", { name: "Brief" }).waitFor();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in any state, ${colorScheme}`, async () => {
      const page = await stage.open("/", { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("button", { name: "某镇经济指标" }).click();
      await page.getByRole("table").first().waitFor();
      await page.locator("summary").first().click();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("button", { name: "写入" }).click();
      await page.getByText("已写入新表").waitFor();
      expect(await axeFindings(page)).toEqual([]);
      for (const [tab, content] of [["数据", "各列的含义"], ["设置", "小数位数"]] as const) {
        await page.getByRole("tab", { name: tab }).click();
        await page.getByLabel(content).waitFor();
        expect(await axeFindings(page)).toEqual([]);
      }
    });
  }

  test("nothing is cut off or scrolls sideways at 320 pixels", async () => {
    const page = await stage.open("/", { viewport: { width: 320, height: 700 } });
    await page.getByRole("button", { name: "某旗各类事故" }).click();
    await page.getByRole("table").first().waitFor();
    const overflow = await page.getByRole("tabpanel", { name: "简报" }).evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
