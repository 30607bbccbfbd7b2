import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { describeInBrowser, says, sentences, Stage } from "./stage";
import { cellsInExcel, cellsInFile } from "./written-cells";

describeInBrowser("the pane in Excel, on the unmodified Office.js", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.excel();
  });
  afterEach(() => stage.endTest());
  afterAll(() => stage.close());

  async function start(query = "", options = {}): Promise<{ page: Page; pane: FrameLocator }> {
    const page = await stage.open(`/preview/${query}`, options);
    return { page, pane: page.frameLocator("iframe") };
  }

  const sheetNames = (page: Page): Promise<string[]> => page.evaluate(() => window.excelHost?.book.sheets.map((sheet) => sheet.name) ?? []);

  for (const api of ["1.14", "1.17"]) {
    test(`a clerk's afternoon at ExcelApi ${api}`, async () => {
      const { page, pane } = await start(`?api=${api}`);
      await pane.getByRole("table", { name: "2012年一季度全市安全生产情况" }).waitFor();
      await says(pane, "死亡8人");

      await pane.getByRole("button", { name: "写入" }).click();
      await pane.getByText("已写入新表").waitFor();
      const names = await sheetNames(page);
      expect(names.slice(0, 2)).toEqual(["一季度", "隐患排查"]);
      expect(names[2]).toContain("汇总");
      const formulas = await page.evaluate(() => [...(window.excelHost?.book.sheets[2]?.cells.values() ?? [])].filter((cell) => cell.formula !== null).length);
      expect(formulas).toBeGreaterThan(5);
      expect(await cellsInExcel(page)).toEqual(await cellsInFile("city-safety-2012q1.xlsx", "一季度"));

      await pane.getByRole("button", { name: "写入" }).click();
      await pane.getByText("已更新").waitFor();
      expect(await sheetNames(page)).toHaveLength(3);

      await pane.getByRole("button", { name: "撤回" }).click();
      await pane.getByText("已撤回").waitFor();
    });
  }

  test("a number selects its cells in Excel", async () => {
    const { page, pane } = await start();
    const table = pane.getByRole("table", { name: "2012年一季度全市安全生产情况" });
    await table.getByRole("button", { name: "35.3%" }).click();
    await eventually(async () => expect(await page.evaluate(() => window.excelHost?.book.selection?.areas)).toContainEqual(expect.objectContaining({ top: 2, left: 2 })));
  });

  test("an edit in the sheet reaches the brief and leaves the focus where it is", async () => {
    const { page, pane } = await start();
    await pane.getByText("死亡8人").first().waitFor();
    await page.getByRole("gridcell", { name: "8", exact: true }).click();
    await page.getByRole("textbox").fill("9");
    await page.keyboard.press("Enter");
    await pane.getByText("死亡9人").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });

  test("copying where the clipboard is closed: the old command, and at last by hand", async () => {
    const { pane } = await start();
    const frame = await pane.owner().elementHandle().then((element) => element?.contentFrame());
    await pane.getByRole("button", { name: "复制", exact: true }).waitFor();
    await frame?.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await frame?.evaluate(() => document.addEventListener("copy", (event) => setTimeout(() => document.body.setAttribute("data-copied", String(event.clipboardData !== null)))));
    await pane.getByRole("button", { name: "复制", exact: true }).click();
    await pane.getByText("已复制").waitFor();
    await frame?.evaluate(() => (document.execCommand = () => false));
    await pane.getByRole("button", { name: "复制", exact: true }).click();
    const byHand = pane.getByRole("textbox", { name: /Ctrl\+C/ });
    expect(await byHand.inputValue()).toContain("死亡8人");
    await eventually(async () => expect(await byHand.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length && field === document.activeElement)).toBe(true));
  });

  test("Excel busy with a cell, protected, or empty says what to do", async () => {
    const { page, pane } = await start();
    await pane.getByRole("button", { name: "写入" }).waitFor();
    await page.evaluate(() => {
      const host = window.excelHost;
      if (host) host.book.structureProtected = true;
    });
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("受保护").waitFor();
    expect(await sheetNames(page)).toHaveLength(2);
    await page.evaluate(() => {
      const host = window.excelHost;
      if (host) host.book.structureProtected = false;
    });
    await page.evaluate(() => {
      window.excelHost?.addSheet("空表");
      window.excelHost?.activate("空表");
    });
    await pane.getByText("这张表里还没有可以用的指标").waitFor();
    expect(await pane.getByRole("button", { name: "写入" }).isDisabled()).toBe(true);
  });

  test("while a cell is being edited nothing is written and the pane says so", async () => {
    const { page, pane } = await start();
    await pane.getByRole("table").first().waitFor();
    await page.evaluate(() => {
      const host = window.excelHost;
      if (host) host.editingCell = true;
    });
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("正在编辑单元格").waitFor();
    expect(await sheetNames(page)).toHaveLength(2);
  });

  test("English where Office speaks English", async () => {
    const { pane } = await start("?locale=en-US");
    await pane.getByRole("tab", { name: "Settings" }).click();
    await pane.getByLabel("Language of the report").selectOption("en");
    await pane.getByRole("tab", { name: "Brief" }).click();
    await eventually(async () => expect(await sentences(pane, "Text")).toMatch(/accidents|deaths/i));
  });

  test("axe finds nothing in the pane", async () => {
    const { page, pane } = await start();
    await pane.getByRole("table").first().waitFor();
    const frame = page.frames().find((candidate) => candidate.url().endsWith("/taskpane.html"));
    const findings = async (): Promise<readonly string[]> => (frame === undefined ? ["no frame"] : axeFindings(frame));
    expect(await findings()).toEqual([]);
    await pane.getByRole("button", { name: "改写这句话" }).first().click();
    await pane.getByText("效果：").waitFor();
    await pane.getByRole("textbox", { name: "句式" }).fill("共{死");
    await pane.getByRole("listbox").waitFor();
    expect(await findings()).toEqual([]);
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByRole("region", { name: "已存简报" }).waitFor();
    expect(await findings()).toEqual([]);
  });

  test("a sentence reworded as a template follows the figures, is kept with the brief, and rolls back", async () => {
    const { page, pane } = await start();
    await pane.getByRole("button", { name: "改写这句话" }).first().click();
    const field = pane.getByRole("textbox", { name: "句式" });
    await pane.getByText("效果：").waitFor();
    await field.fill("本季度共有{死");
    await pane.getByRole("option", { name: /^死亡人数\s*8人/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("死亡，{没有的指标}。");
    await pane.getByRole("button", { name: /没有的指标/ }).click();
    await eventually(async () => expect(await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toContain("没有的指标"));
    expect(await pane.getByRole("button", { name: "使用这个句式" }).isDisabled()).toBe(true);
    await field.fill("本季度共有{死亡人数}死亡。");
    await pane.getByText("效果：本季度共有8人死亡。").waitFor();
    await pane.getByRole("button", { name: "使用这个句式" }).click();
    await pane.getByText("本季度共有8人死亡。").waitFor();
    await page.getByRole("gridcell", { name: "8", exact: true }).click();
    await page.getByRole("textbox").fill("9");
    await page.keyboard.press("Enter");
    await pane.getByText("本季度共有9人死亡。").waitFor();
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByRole("region", { name: "已存简报" }).getByText("最新").waitFor();
    await page.evaluate(() => window.excelHost?.activate("一季度"));
    await page.getByRole("grid", { name: "一季度" }).getByRole("gridcell", { name: "9", exact: true }).click();
    await page.getByRole("textbox").fill("7");
    await page.keyboard.press("Enter");
    await pane.getByRole("region", { name: "已存简报" }).getByText("已过期").waitFor();
    await pane.getByRole("button", { name: "滚动到下期" }).click();
    await pane.getByRole("status").filter({ hasText: /./ }).first().waitFor();
  });

  test("a number typed over a formula of our tab is not lost without asking", async () => {
    const { page, pane } = await start();
    await pane.getByRole("table").first().waitFor();
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("已写入新表").waitFor();
    await page.getByRole("grid", { name: /汇总/ }).getByRole("gridcell", { name: "60", exact: true }).first().click();
    await page.getByRole("textbox").fill("61");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.excelHost?.activate("一季度"));
    await pane.getByRole("button", { name: "写入" }).click();
    await pane.getByText("有1处手工内容在新表中没有位置").waitFor();
    await pane.getByRole("button", { name: "放弃这些内容，仍要写入" }).click();
    await pane.getByText("已更新").waitFor();
  });

  test("cells selected in the sheet mark the numbers that stand on them", async () => {
    const { page, pane } = await start();
    await pane.getByRole("table").first().waitFor();
    await page.getByRole("gridcell", { name: "46", exact: true }).click();
    await pane.getByText(/一季度!C3：有 \d+ 个数据用到它/).waitFor();
    await eventually(async () => expect(await pane.locator('[aria-current="true"]').allTextContents()).toEqual(expect.arrayContaining(["46", "+35.3%"])));
  });

  test("a column given another meaning changes the brief, and back", async () => {
    const { pane } = await start();
    await pane.getByRole("tab", { name: "数据" }).click();
    const meaning = pane.getByRole("combobox", { name: /全年控制指标/ });
    await meaning.selectOption("left-out");
    await pane.getByRole("tab", { name: "简报" }).click();
    await pane.getByText("在控制进度范围内").first().waitFor({ state: "detached" });
  });

  test("last year's file, read in the worker, gives the figures to compare with", async () => {
    const { page, pane } = await start();
    await pane.getByRole("tab", { name: "数据" }).click();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "选择上年的文件" }).click();
    await (await chooser).setFiles({ name: "不是表.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
    await pane.getByText("不是 Excel 工作簿").waitFor();
    const again = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "选择上年的文件" }).click();
    await (await again).setFiles(join(__dirname, "../../assets/samples/banner-safety-2012q1.xlsx"));
    await pane.getByText("banner-safety-2012q1.xlsx").waitFor();
  });

  test("an empty workbook is met with a short tour that can be skipped", async () => {
    const { page, pane } = await start();
    await pane.getByRole("table").first().waitFor();
    await page.evaluate(() => {
      window.excelHost?.addSheet("空表");
      window.excelHost?.activate("空表");
    });
    const tour = pane.getByRole("region", { name: "怎么用" });
    await tour.getByRole("button", { name: "下一步" }).click();
    await tour.getByText("2 / 3").waitFor();
    await tour.getByRole("button", { name: "跳过" }).click();
    await tour.waitFor({ state: "detached" });
  });
});
