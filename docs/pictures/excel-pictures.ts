import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { addEmptySheet, closeClipboard, failRequests, slowDown } from "../../test/e2e/troubled-excel";
import { PANE_TEXTS } from "../../src/pane/texts/dictionaries";
import type { PaneTexts } from "../../src/pane/texts/texts";
import { chinese, english, TALL, WIDE, type Picture } from "./picture";

const { "zh-CN": zh, en } = PANE_TEXTS;

type Act = (pane: FrameLocator, page: Page) => Promise<void>;

/** A state of the pane in Excel: what is done in it before it is taken. */
function state(name: string, options: BrowserContextOptions, act: Act, query = ""): Picture {
  return {
    name,
    options: { viewport: TALL, ...options },
    part: "iframe",
    query,
    act: async (page) => act(page.frameLocator("iframe"), page),
  };
}

/** The same, once the brief is there. */
function withBrief(name: string, options: BrowserContextOptions, act: Act, query = ""): Picture {
  return state(
    name,
    options,
    async (pane, page) => {
      await pane.getByRole("table").first().waitFor();
      await act(pane, page);
    },
    query,
  );
}

async function reword(pane: FrameLocator, { template }: PaneTexts): Promise<void> {
  await pane.getByRole("button", { name: template.edit }).first().click();
  await pane.getByText(template.result.trim()).waitFor();
  await pane.getByRole("group", { name: template.label }).scrollIntoViewIfNeeded();
}

const misspell: Act = async (pane) => {
  await reword(pane, zh);
  await pane.getByRole("textbox", { name: "句式" }).fill("本季度死亡{死亡数}，同比{升降:上升|下降}{死");
  await pane.getByRole("listbox").waitFor();
  await pane.getByRole("button", { name: /死亡数/ }).waitFor();
  await pane.getByRole("group", { name: "句式" }).scrollIntoViewIfNeeded();
};

async function setByHand(pane: FrameLocator, { handSet }: PaneTexts): Promise<void> {
  await pane.getByRole("button", { name: "60.0%" }).first().click();
  await pane.getByRole("button", { name: handSet.set }).click();
  const form = pane.getByRole("form", { name: handSet.set });
  await form.getByRole("textbox").first().fill("9");
  await form.getByRole("textbox", { name: handSet.reason }).waitFor();
}

async function write(pane: FrameLocator, { actions, renewal }: PaneTexts): Promise<void> {
  await pane.getByRole("button", { name: actions.write, exact: true }).click();
  await pane.getByRole("region", { name: renewal.label }).waitFor();
}

const outOfDate: Act = async (pane, page) => {
  await write(pane, zh);
  await pane.getByRole("button", { name: "关闭提示" }).click();
  await page.evaluate(() => window.excelHost?.type("一季度", 3, 2, [[9], [58]]));
  await pane.getByText("已过期").waitFor();
  await pane.getByText("2 个数有变化").click();
};

const rollOn: Act = async (pane, page) => {
  await write(pane, zh);
  await page.evaluate(() => window.excelHost?.type("一季度", 0, 0, [["2012年上半年全市安全生产情况"]]));
  await page.evaluate(() => window.excelHost?.type("一季度", 2, 2, [[88], [19], [105], [402.5]]));
  await pane.getByRole("button", { name: "滚动到下期" }).click();
  await pane.getByRole("region", { name: "已滚动到下期" }).waitFor();
};

const empty: Act = async (pane, page) => {
  await addEmptySheet(page, "Sheet1");
  await pane.getByRole("region", { name: /怎么用|How it works/ }).waitFor();
};

const fail: Act = async (pane, page) => {
  await empty(pane, page);
  await failRequests(page, "GeneralException");
  await page.evaluate(() => window.excelHost?.activate("一季度"));
  await pane.getByRole("heading", { name: "没有完成" }).waitFor();
};

const anotherWorkbook: Act = async (pane, page) => {
  await failRequests(page, "InactiveWorkbook");
  await page.evaluate(() => window.excelHost?.type("一季度", 2, 2, [[47]]));
  await pane.getByText("下面是此前的结果").waitFor();
};

const refused = (isEditing: boolean): Act => async (pane, page) => {
  await page.evaluate((editing) => {
    const host = window.excelHost;
    if (!host) return;
    if (editing) host.editingCell = true;
    else host.book.structureProtected = true;
  }, isEditing);
  await pane.getByRole("button", { name: "写入" }).click();
  await pane.getByText(isEditing ? "正在编辑单元格" : "受保护").waitFor();
};

const longWork: Act = async (pane, page) => {
  await slowDown(page);
  await page.evaluate(() => window.excelHost?.activate("隐患排查"));
  await pane.getByText("正在读取工作表…").waitFor();
};

const stop: Act = async (pane, page) => {
  await longWork(pane, page);
  await pane.getByRole("button", { name: "取消" }).click();
  await pane.getByRole("heading", { name: "已停止，没有改动任何内容" }).waitFor();
};

const copyByHand: Act = async (pane, page) => {
  await closeClipboard(page);
  await pane.getByRole("button", { name: "复制", exact: true }).click();
  await pane.getByRole("textbox", { name: /Ctrl\+C/ }).waitFor();
};

const leaveRowOut: Act = async (pane) => {
  await pane.getByRole("table").first().getByRole("button", { name: "受伤人数" }).click();
  await pane.getByRole("button", { name: "不用这一行" }).click();
  await pane.getByRole("tab", { name: "数据" }).click();
  await pane.getByRole("list", { name: "不用的行和列" }).waitFor();
};

export const EXCEL_PICTURES: readonly Picture[] = [
  { name: "preview-zh", options: { ...chinese, viewport: WIDE }, act: (page) => page.frameLocator("iframe").getByRole("table").first().waitFor() },
  withBrief("pane-hand-set-zh-light", chinese, (pane) => setByHand(pane, zh)),
  withBrief("pane-hand-set-en-dark", { ...english, colorScheme: "dark" }, (pane) => setByHand(pane, en), "?locale=en-US"),
  withBrief("pane-reword-zh-light", chinese, (pane) => reword(pane, zh)),
  withBrief("pane-reword-zh-dark", { ...chinese, colorScheme: "dark" }, (pane) => reword(pane, zh)),
  withBrief("pane-reword-en-light", english, (pane) => reword(pane, en), "?locale=en-US"),
  withBrief("pane-template-error-zh-light", chinese, misspell),
  withBrief("pane-written-zh-light", chinese, (pane) => write(pane, zh)),
  withBrief("pane-written-en-light", english, (pane) => write(pane, en), "?locale=en-US"),
  withBrief("pane-stale-zh-light", chinese, outOfDate),
  withBrief("pane-rolled-zh-light", chinese, rollOn),
  withBrief("pane-asked-zh-light", { ...chinese, viewport: { width: 1000, height: 1100 } }, (pane) => pane.getByRole("list", { name: "人工改定的数" }).waitFor(), "?file=asking.xlsx"),
  withBrief("pane-left-out-zh-light", chinese, leaveRowOut),
  withBrief("pane-empty-zh-light", chinese, empty),
  withBrief("pane-empty-en-dark", { ...english, colorScheme: "dark" }, empty, "?locale=en-US"),
  withBrief("pane-failed-zh-light", chinese, fail),
  withBrief("pane-other-workbook-zh-light", chinese, anotherWorkbook),
  withBrief("pane-editing-zh-light", chinese, refused(true)),
  withBrief("pane-protected-zh-light", chinese, refused(false)),
  withBrief("pane-long-work-zh-light", chinese, longWork),
  withBrief("pane-stopped-zh-light", chinese, stop),
  withBrief("pane-copy-by-hand-zh-light", chinese, copyByHand),
  state("pane-too-old", chinese, (pane) => pane.getByRole("heading", { name: "需要较新的 Excel" }).waitFor(), "?api=1.12"),
];
