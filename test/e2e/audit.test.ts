import type { Page } from "playwright-core";
import { axeFindings } from "./axe";
import { describeInBrowser, Stage } from "./stage";

/** 19% should be 17%, and 98.3% should be 98.8%. */
const REPORT = "一季度，死亡8人，占控制指标47人的19%，在控制进度范围内。\n元至3月份，排查一般隐患2741项，已整改2709项，整改率98.3%。";

describeInBrowser("核对, at the desk", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.desk();
  });
  afterEach(() => stage.endTest());
  afterAll(() => stage.close());

  const openAudit = async (page: Page, tab = "核对", sample = "某市安全生产"): Promise<void> => {
    await page.getByRole("button", { name: sample }).click();
    await page.getByRole("table").first().waitFor();
    await page.getByRole("tab", { name: tab, exact: true }).click();
  };

  test("a pasted report is marked, walked through by keyboard, corrected at a click and checked again", async () => {
    const page = await stage.open("/");
    await openAudit(page);
    const field = page.getByRole("textbox", { name: "报告文字" });
    await field.fill(REPORT);
    await page.getByText("发现 2 处不一致").waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("button", { name: "改为 17" }).click();
    await page.getByText("发现 1 处不一致").waitFor();
    expect(await field.inputValue()).toContain("47人的17%，在控制进度范围内");
    await page.getByRole("button", { name: /不一致.*98\.3%/ }).click();
    await page.getByText("2709 ÷ 2741").waitFor();
  });

  test("what is typed while another tab was in front is still there, and the check list becomes a sheet that can be taken back", async () => {
    const page = await stage.open("/");
    await openAudit(page);
    await page.getByRole("textbox", { name: "报告文字" }).fill(REPORT);
    await page.getByText("发现 2 处不一致").waitFor();
    await page.getByRole("tab", { name: "简报", exact: true }).click();
    await page.getByRole("tab", { name: "核对", exact: true }).click();
    await page.getByText("发现 2 处不一致").waitFor();
    await page.getByRole("button", { name: "写入核对清单" }).click();
    await page.getByText("已写入新表“核对清单”").waitFor();
    await page.getByRole("gridcell", { name: "不一致" }).first().waitFor();
    await page.getByRole("button", { name: "撤回" }).click();
    await page.getByText("已撤回").waitFor();
  });

  test("a report opens from a file, and one that cannot be read is refused in words", async () => {
    const page = await stage.open("/");
    await openAudit(page);
    const choose = async (name: string, content: Buffer): Promise<void> => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "打开 .docx / .txt" }).click();
      await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: content });
    };
    await choose("坏.docx", Buffer.from("PK\u0003\u0004 no document"));
    await page.getByText("坏.docx").waitFor();
    await choose("报告.txt", Buffer.from(REPORT));
    await page.getByText("发现 2 处不一致").waitFor();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`in English, ${colorScheme}: verdicts can be filtered, and axe finds nothing`, async () => {
      const page = await stage.open("/", { colorScheme, locale: "en-US" });
      await openAudit(page, "Check", "A city's safety");
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("textbox", { name: "Report" }).fill(REPORT);
      await page.getByText("2 inconsistencies were found").waitFor();
      await page.getByRole("button", { name: /Agrees/ }).click();
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByText(/\d \/ \d/).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
});
