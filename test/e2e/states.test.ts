import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { PREVIEW_SITE } from "../serve/sites";
import { askingBook, SAMPLES } from "./asking-book";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { describeInBrowser, Stage } from "./stage";
import { addEmptySheet, closeClipboard, failRequests, slowDown } from "./troubled-excel";

const MEDIA = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** Looks at states in light, in dark and with the colours of the system: axe finds nothing, and nothing is wider than its place. */
class Looks {
  readonly found: Record<string, readonly string[]> = {};

  constructor(
    private readonly page: Page,
    private readonly place: () => Page | Frame,
  ) {}

  async at(state: string): Promise<void> {
    for (const media of MEDIA) {
      await this.page.emulateMedia(media);
      await this.place().evaluate(() => Promise.all(document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).map(({ finished }) => finished.catch(() => undefined))));
      const wide = await this.place().evaluate(() => [...document.querySelectorAll("[role=tabpanel]")].flatMap((panel) => (panel.querySelector("[role=row] [role=gridcell]") === null && panel.scrollWidth > panel.clientWidth ? [`${panel.scrollWidth} px wide in ${panel.clientWidth}`] : [])));
      const found = [...wide, ...(await axeFindings(this.place()))];
      if (found.length > 0) this.found[`${state}, ${media.colorScheme}, forced colours ${media.forcedColors}`] = found;
    }
    await this.page.emulateMedia(MEDIA[0]);
  }
}

describeInBrowser("every state, in light, dark and forced colours", () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.endTest();
    await stage.close();
  });

  const inExcel = async (file: string, folder = SAMPLES) => {
    stage = await Stage.over({ ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/samples/": { path: folder } } });
    const page = await stage.open(`/preview/?file=${file}`);
    const pane = page.frameLocator("iframe");
    const frame = (): Frame => page.frames().find((candidate) => candidate.url().endsWith("/taskpane.html")) ?? page.mainFrame();
    await pane.getByRole("table").first().waitFor();
    return { page, pane, looks: new Looks(page, frame) };
  };

  test("the tabs, and what opens in them", async () => {
    const { page, pane, looks } = await inExcel("city-safety-2012q1.xlsx");
    await looks.at("the brief");
    await pane.getByRole("table").first().getByRole("button", { name: "死亡人数" }).click();
    await pane.getByRole("button", { name: "60.0%" }).first().click();
    await looks.at("a row with its details, a number traced");
    await pane.getByRole("button", { name: "人工改定…" }).click();
    const form = pane.getByRole("form", { name: "人工改定…" });
    await form.getByRole("textbox", { name: "改定为（人）" }).fill("9");
    await form.getByRole("button", { name: "改定", exact: true }).click();
    await form.getByText("请写明原因").waitFor();
    await looks.at("the form that sets a figure by hand, without a reason");
    await form.getByRole("textbox", { name: "原因" }).press("Escape");
    await form.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "改写这句话" }).first().click();
    await pane.getByText("效果：").waitFor();
    await pane.getByRole("textbox", { name: "句式" }).fill("共{没有的指标}，{死");
    await pane.getByRole("listbox").waitFor();
    await pane.getByRole("button", { name: /没有的指标/ }).waitFor();
    await looks.at("the template editor with an error and a choice of fields");
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByRole("tab", { name: "数据" }).click();
    await pane.getByRole("list", { name: "各列的含义" }).waitFor();
    await looks.at("the data");
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByRole("textbox", { name: "报告文字" }).waitFor();
    await looks.at("the audit without a report");
    await pane.getByRole("textbox", { name: "报告文字" }).fill("一季度，死亡8人，占控制指标47人的19%，在控制进度范围内。");
    await pane.getByRole("button", { name: /不一致.*19%/ }).click();
    await pane.getByRole("button", { name: "改为 17" }).waitFor();
    await looks.at("the audit with marks and a claim");
    await pane.getByRole("tab", { name: "设置" }).click();
    for (const group of ["更多用词习惯", "考核与排名"]) await pane.getByText(group).click();
    await pane.getByLabel("进度的依据").selectOption("plan");
    await pane.getByLabel("按幅度加“略有”“大幅”").click();
    await pane.getByLabel("亮灯").click();
    await pane.getByLabel("增长达到百分之几改说“倍”").fill("5");
    await pane.getByText("请填不小于 100 的数。").waitFor();
    await looks.at("all settings, one out of its bounds");
    expect(await page.evaluate(() => window.excelHost?.book.sheets.length)).toBe(2);
    expect(looks.found).toEqual({});
  });

  test("a written brief: fresh, additions asked about, out of date, rolled on; and a table with doubts", async () => {
    const { page, pane, looks } = await inExcel("city-safety-2012q1.xlsx");
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("已写入新表").waitFor();
    await looks.at("written");
    await page.getByRole("grid", { name: /汇总/ }).getByRole("gridcell", { name: "60", exact: true }).first().click();
    await page.getByRole("textbox").fill("61");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.excelHost?.activate("一季度"));
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByRole("button", { name: "放弃这些内容，仍要写入" }).waitFor();
    await looks.at("additions asked about");
    await page.evaluate(() => window.excelHost?.type("一季度", 2, 2, [[47]]));
    await pane.getByText("已过期").waitFor();
    await pane.getByText("1 个数有变化").click();
    await looks.at("out of date");
    await page.evaluate(() => window.excelHost?.type("一季度", 0, 0, [["2012年上半年全市安全生产情况"]]));
    await pane.getByRole("button", { name: "滚动到下期" }).click();
    await pane.getByRole("region", { name: "已滚动到下期" }).waitFor();
    await looks.at("rolled on");
    expect(looks.found).toEqual({});
  });

  test("a brief that asks: figures set by hand, a sentence that gave way, a row left out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "states-"));
    const { pane, looks } = await inExcel(await askingBook(folder), folder);
    const asked = pane.getByRole("list", { name: "人工改定的数" });
    await asked.getByText("由 59 变为 60").waitFor();
    await asked.getByText("没有用上").waitFor();
    const replaced = pane.getByRole("region", { name: "没有用上的句式" });
    await replaced.getByText("事故起数同比下降2.1%。").waitFor();
    await looks.at("figures and a sentence asked about");
    await asked.getByRole("button", { name: "仍用 61" }).click();
    await asked.getByText("由 59 变为 60").waitFor({ state: "detached" });
    await asked.getByRole("button", { name: "删去这条改定" }).click();
    await eventually(async () => expect(await asked.getByRole("listitem").count()).toBe(1));
    await replaced.getByRole("button", { name: "改写这句话" }).click();
    await replaced.getByRole("textbox", { name: "句式" }).fill("事故起数同比{升降:上升|下降}{事故起数·同比}。");
    await replaced.getByRole("button", { name: "使用这个句式" }).click();
    await pane.getByText("事故起数同比上升35.3%。").waitFor();
    await pane.getByRole("table").first().getByRole("button", { name: "事故起数" }).click();
    await pane.getByRole("button", { name: "不用这一行" }).click();
    await pane.getByRole("tab", { name: "数据" }).click();
    await pane.getByRole("list", { name: "不用的行和列" }).getByRole("button", { name: "恢复" }).waitFor();
    await looks.at("a row left out");
    expect(looks.found).toEqual({});
  });

  test("nothing to report on, with tour and samples; a sample is put into the workbook and taken back", async () => {
    const { page, pane, looks } = await inExcel("city-safety-2012q1.xlsx");
    await addEmptySheet(page, "空表");
    await pane.getByRole("region", { name: "怎么用" }).waitFor();
    await looks.at("nothing to report on");
    await pane.getByRole("button", { name: "跳过" }).click();
    await pane.getByRole("button", { name: "某镇经济指标" }).click();
    await pane.getByRole("table", { name: "2004年上半年全镇主要经济指标完成情况" }).waitFor();
    await looks.at("a table with doubts");
    await pane.getByRole("tab", { name: "数据" }).click();
    await pane.getByRole("list", { name: "没有数值的单元格" }).getByRole("button").first().click();
    await looks.at("the data of a table with gaps");
    await pane.getByRole("button", { name: "撤回" }).click();
    await pane.getByText("已撤回").waitFor();
    expect(await page.evaluate(() => window.excelHost?.book.sheets.map(({ name }) => name))).toEqual(["一季度", "隐患排查", "空表"]);
    await page.evaluate(() => window.excelHost?.activate("空表"));
    await pane.getByRole("button", { name: "怎么用" }).waitFor();
    expect(looks.found).toEqual({});
  });

  test("Excel that is busy, protected, slow, or has another workbook in front", async () => {
    const { page, pane, looks } = await inExcel("city-safety-2012q1.xlsx");
    const set = (change: { readonly isProtected?: boolean; readonly isEditing?: boolean }): Promise<void> =>
      page.evaluate(({ isProtected, isEditing }) => {
        const host = window.excelHost;
        if (!host) return;
        if (isProtected !== undefined) host.book.structureProtected = isProtected;
        if (isEditing !== undefined) host.editingCell = isEditing;
      }, change);
    await set({ isProtected: true });
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("受保护").waitFor();
    await looks.at("protected");
    await set({ isProtected: false, isEditing: true });
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("正在编辑单元格").waitFor();
    await looks.at("a cell is being edited");
    await set({ isEditing: false });
    await failRequests(page, "InactiveWorkbook");
    await page.evaluate(() => window.excelHost?.type("一季度", 2, 2, [[47]]));
    await pane.getByText("下面是此前的结果").waitFor();
    await looks.at("another workbook in front, the report from before");
    await failRequests(page, null);
    await pane.getByRole("button", { name: "再试一次" }).click();
    await pane.getByText("下面是此前的结果").waitFor({ state: "detached" });

    await addEmptySheet(page, "空表");
    await pane.getByText("这张表里还没有可以用的指标").waitFor();
    await failRequests(page, "GeneralException");
    await page.evaluate(() => window.excelHost?.activate("一季度"));
    await pane.getByRole("heading", { name: "没有完成" }).waitFor();
    await looks.at("failed");
    await failRequests(page, null);

    await slowDown(page);
    await pane.getByRole("button", { name: "再试一次" }).click();
    await pane.getByText("正在读取工作表…").waitFor();
    await looks.at("long work");
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByRole("heading", { name: "已停止，没有改动任何内容" }).waitFor();
    await looks.at("stopped");
    expect(looks.found).toEqual({});
  });

  test("text that can only be copied by hand", async () => {
    const { page, pane, looks } = await inExcel("city-safety-2012q1.xlsx");
    await closeClipboard(page);
    await pane.getByRole("button", { name: "复制", exact: true }).click();
    await pane.getByRole("textbox", { name: /Ctrl\+C/ }).waitFor();
    await looks.at("copying by hand");
    expect(looks.found).toEqual({});
  });

  test("Excel too old, and Office.js that does not load", async () => {
    stage = await Stage.over({ ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/office-js/": { path: __dirname } } });
    const page = await stage.open("/taskpane.html");
    stage.faults.splice(0); // the script that is not there
    const looks = new Looks(page, () => page);
    await page.getByRole("heading", { name: "没有连上 Excel" }).waitFor();
    await looks.at("Office.js not loaded");
    const old = await stage.open("/taskpane.html", { userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko" });
    stage.faults.splice(0);
    const looksOld = new Looks(old, () => old);
    await old.getByRole("heading", { name: "需要较新的 Excel" }).waitFor();
    await looksOld.at("too old");
    expect({ ...looks.found, ...looksOld.found }).toEqual({});
  });

  test("the desk: before a workbook, refusing one, and with one open and written", async () => {
    stage = await Stage.desk();
    const page = await stage.open("/");
    const looks = new Looks(page, () => page);
    await looks.at("the start");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开工作簿" }).click();
    await (await chooser).setFiles({ name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from("no workbook") });
    await page.getByRole("alert").getByText("不是 Excel 工作簿").waitFor();
    await looks.at("a file refused");
    await page.getByRole("button", { name: "某旗各类事故" }).click();
    await page.getByRole("table").first().waitFor();
    await page.getByRole("button", { name: "写入" }).click();
    await page.getByText("已写入新表").waitFor();
    await looks.at("written, not saved");
    expect(looks.found).toEqual({});
  });
});
