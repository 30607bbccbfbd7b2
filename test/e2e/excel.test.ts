import type { FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./axe";
import { describeInBrowser, sentences, Stage } from "./stage";
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
      expect(await sentences(pane)).toContain("死亡8人");

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
    await expect(
      (async () => {
        await page.waitForFunction(() => (window.excelHost?.book.selection?.areas.length ?? 0) > 0 && window.excelHost?.book.selection?.areas[0]?.top === 2);
        return page.evaluate(() => window.excelHost?.book.selection?.areas);
      })(),
    ).resolves.toEqual(expect.arrayContaining([expect.objectContaining({ top: 2, left: 2 })]));
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
    expect(await byHand.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length && field === document.activeElement)).toBe(true);
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
    await pane.getByRole("region", { name: "Text" }).waitFor();
    expect(await sentences(pane, "Text")).toMatch(/accidents|deaths|%/i);
  });

  test("axe finds nothing in the pane", async () => {
    const { page, pane } = await start();
    await pane.getByRole("table").first().waitFor();
    const frame = page.frames().find((candidate) => candidate.url().endsWith("/taskpane.html"));
    expect(frame === undefined ? ["no frame"] : await axeFindings(frame)).toEqual([]);
  });
});
