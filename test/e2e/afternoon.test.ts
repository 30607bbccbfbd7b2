import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Locale } from "../../src/lexicon/roles";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { PANE_TEXTS } from "../../src/pane/texts/dictionaries";
import { PREVIEW_SITE } from "../serve/sites";
import { eventually } from "./eventually";
import { keyboard, mouse, type Hand } from "./hands";
import { describeInBrowser, Stage, type Place } from "./stage";
import { STORY_BOOKS, type StoryBook } from "./story-books";

/** A pane and what surrounds it, for one story. */
interface Scene {
  readonly page: Page;
  readonly pane: Place;
  readonly hand: Hand;
  readonly locale: Locale;
  readonly book: StoryBook;
}

interface Telling {
  readonly locale: Locale;
  readonly colorScheme: "light" | "dark";
  readonly by: "mouse" | "keyboard";
}

describeInBrowser("a clerk's afternoon", () => {
  let stage: Stage;
  afterEach(async () => {
    await stage.endTest();
    await stage.close();
  });

  const scene = (page: Page, pane: Place, { locale, by }: Telling): Scene => ({ page, pane, locale, hand: by === "mouse" ? mouse() : keyboard(page), book: STORY_BOOKS[locale] });
  const options = ({ locale, colorScheme }: Telling) => ({ locale: locale === "en" ? "en-US" : locale, colorScheme, permissions: ["clipboard-read", "clipboard-write"] });

  test.each<Telling & { readonly api: string }>([
    { api: "1.14", locale: "zh-CN", colorScheme: "light", by: "mouse" },
    { api: "1.17", locale: "en", colorScheme: "dark", by: "keyboard" },
  ])("in Excel $api, $locale, $colorScheme, by $by", async (telling) => {
    const book = STORY_BOOKS[telling.locale];
    const files = mkdtempSync(join(tmpdir(), "story-"));
    writeFileSync(join(files, book.fileName), book.bytes);
    stage = await Stage.over({ ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/samples/": { path: files } } });
    const page = await stage.open(`/preview/?api=${telling.api}&locale=${telling.locale === "en" ? "en-US" : "zh-CN"}&file=${encodeURIComponent(book.fileName)}`, options(telling));
    const here = scene(page, page.frameLocator("iframe"), telling);
    await understand(here);
    await eventually(async () => expect(await page.evaluate(() => window.excelHost?.book.selection?.areas)).toEqual([expect.objectContaining({ top: 2, left: 2 })]));
    await setByHand(here);
    await reword(here);
    await followsTheSheet(here);

    const before = await bookOf(page);
    await write(here);
    expect(await page.evaluate(() => [...(window.excelHost?.book.sheets[2]?.cells.values() ?? [])].filter((cell) => cell.formula !== null).length)).toBeGreaterThan(5);
    await takeBack(here);
    expect(await bookOf(page)).toBe(before);
    await write(here);
    await copies(here);
    await rollOn(here);
    await check(here);
  });

  test.each<Telling>([
    { locale: "zh-CN", colorScheme: "dark", by: "keyboard" },
    { locale: "en", colorScheme: "light", by: "mouse" },
  ])("at the desk, $locale, $colorScheme, by $by", async (telling) => {
    stage = await Stage.desk();
    const page = await stage.open("/", options(telling));
    const here = scene(page, page.getByRole("complementary"), telling);
    const { hand, book } = here;
    const { desk } = PANE_TEXTS[telling.locale];
    await openFile(here, page.getByRole("button", { name: desk.open }), book.fileName, book.bytes);
    await understand(here);
    await eventually(async () => expect(await page.getByRole("gridcell", { selected: true }).allTextContents()).toEqual(["46"]));
    await reword(here);
    await write(here);
    const tabs = page.getByRole("tablist", { name: desk.sheets }).getByRole("tab");
    await eventually(async () => expect(await tabs.count()).toBe(3));
    await takeBack(here);
    await eventually(async () => expect(await tabs.count()).toBe(2));
    await write(here);
    await copies(here);

    const downloading = page.waitForEvent("download");
    await hand.press(page.getByRole("button", { name: desk.save }));
    const saved = readFileSync(await (await downloading).path());
    expect((await (await PackageWorkbook.open(saved, "saved.xlsx")).sheets()).map(({ mark }) => mark !== null)).toEqual([false, false, true]);
    const reopened = `saved-${book.fileName}`;
    await openFile(here, page.getByRole("button", { name: desk.openAnother }), reopened, saved);
    await page.getByText(reopened).first().waitFor();
    await rollOn(here);
    await check(here);
  });
});

/** 1, 2: the tables are found, what they mean can be corrected, last year's file gives the growth, and a number leads to its cells. */
async function understand({ page, pane, hand, locale, book }: Scene): Promise<void> {
  const texts = PANE_TEXTS[locale];
  await pane.getByRole("table", { name: book.title }).waitFor();
  await pane.getByRole("region", { name: book.title }).getByText(texts.source.indicators(4)).waitFor();
  if (locale === "en") {
    await hand.press(pane.getByRole("tab", { name: texts.tabs.settings, exact: true }));
    await hand.choose(pane.getByLabel(texts.settings.reportLanguage), "en");
  }
  await hand.press(pane.getByRole("tab", { name: texts.tabs.data, exact: true }));
  const ceiling = pane.getByRole("combobox", { name: locale === "en" ? /Annual ceiling/ : /全年控制指标/ });
  await hand.choose(ceiling, "left-out");
  await ceiling.waitFor({ state: "detached" });
  await hand.press(pane.getByRole("list", { name: texts.data.leftOutLabel }).getByRole("button", { name: texts.data.takeIn }));
  await ceiling.waitFor();
  await openPrior({ page, pane, hand, locale, book });
  await hand.press(pane.getByRole("tab", { name: texts.tabs.brief, exact: true }));
  await hand.press(pane.getByRole("table", { name: book.title }).getByRole("button", { name: "35.3%" }));
  await pane.getByText("(46 − 34) ÷ 34 = 35.294% → 35.3%").waitFor();
}

/** A figure behind the number activated last is set by hand, counts everywhere, and is taken back. */
async function setByHand({ pane, hand, locale, book }: Scene): Promise<void> {
  const words = PANE_TEXTS[locale].handSet;
  await hand.press(pane.getByRole("button", { name: words.set }));
  const form = pane.getByRole("form", { name: words.set });
  await hand.write(form.getByRole("textbox").first(), "51");
  await hand.write(form.getByRole("textbox", { name: words.reason }), book.title);
  await hand.press(form.getByRole("button", { name: words.apply, exact: true }));
  const set = pane.getByRole("list", { name: words.label });
  await set.getByText(book.title).waitFor();
  await pane.getByRole("table", { name: book.title }).getByRole("button", { name: "50.0%" }).getByRole("img", { name: words.mark }).waitFor();
  await hand.press(set.getByRole("button", { name: words.drop("46") }));
  await set.waitFor({ state: "detached" });
  await pane.getByRole("table", { name: book.title }).getByRole("button", { name: "35.3%" }).waitFor();
}

/** 3: a sentence in the office's own words, whose numbers and words for up and down stay bound. */
async function reword({ pane, hand, locale, book }: Scene): Promise<void> {
  const words = PANE_TEXTS[locale].template;
  await hand.press(pane.getByRole("button", { name: words.edit }).first());
  await pane.getByText(words.result.trim()).waitFor();
  await hand.write(pane.getByRole("textbox", { name: words.label }), book.template);
  await pane.getByText(`${words.result}${book.said[0]}`).waitFor();
  await hand.press(pane.getByRole("button", { name: words.save }));
  await pane.getByText(book.said[0]).waitFor();
}

/** A figure that changes sign changes the word with it. */
async function followsTheSheet({ page, pane, hand, book }: Scene): Promise<void> {
  const sheet = page.getByRole("grid");
  const enter = async (value: string): Promise<void> => {
    await hand.goTo(sheet, "C4");
    await hand.write(page.getByRole("textbox"), value);
    await page.keyboard.press("Enter");
  };
  await enter("3");
  await pane.getByText(/(下降|down) ?40\.0%/).first().waitFor();
  await enter("8");
  await pane.getByText(book.said[0]).waitFor();
}

/** What is said once a tab is written. The brief alone does not tell: after 撤回 it is still there while it is written again. */
const WRITTEN = /各表没有改动|No other sheet was changed/;

/** 4. */
async function write({ pane, hand, locale }: Scene): Promise<void> {
  const texts = PANE_TEXTS[locale];
  await hand.press(pane.getByRole("button", { name: texts.actions.write, exact: true }));
  await pane.getByText(WRITTEN).waitFor();
  await pane.getByRole("region", { name: texts.renewal.label }).getByText(texts.renewal.fresh).waitFor();
}

async function takeBack({ pane, hand, locale }: Scene): Promise<void> {
  const { actions, notices } = PANE_TEXTS[locale];
  await hand.press(pane.getByRole("button", { name: actions.restore }));
  await pane.getByText(notices.restored).waitFor();
}

/** 5. */
async function copies({ page, pane, hand, locale, book }: Scene): Promise<void> {
  const { actions, notices } = PANE_TEXTS[locale];
  await hand.press(pane.getByRole("button", { name: actions.copy, exact: true }));
  await pane.getByText(notices.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(book.said[0]);
}

/** 6: what moved is said, and the office's sentence turns with its figures. */
async function rollOn(here: Scene): Promise<void> {
  const { pane, hand, locale, book } = here;
  const texts = PANE_TEXTS[locale];
  await hand.press(pane.getByRole("tab", { name: texts.tabs.data, exact: true }));
  const used = pane.getByText(texts.data.prior.used(book.priorFileName));
  await used.or(pane.getByRole("button", { name: texts.data.prior.choose })).first().waitFor();
  if ((await used.count()) === 0) await openPrior(here);
  await hand.press(pane.getByRole("tab", { name: texts.tabs.brief, exact: true }));
  await hand.press(pane.getByRole("button", { name: texts.renewal.roll }));
  await pane.getByRole("region", { name: texts.renewal.rolledLabel }).getByText(book.sheets.join(" → ")).waitFor();
  await pane.getByText(book.said[1]).waitFor();
  await write(here);
}

/** 7: the one wrong number is marked, with its sum, and corrected at a press. */
async function check({ pane, hand, locale, book }: Scene): Promise<void> {
  const texts = PANE_TEXTS[locale];
  await hand.press(pane.getByRole("tab", { name: texts.tabs.audit, exact: true }));
  await hand.write(pane.getByRole("textbox", { name: texts.audit.input.heading }), book.report);
  await pane.getByText(locale === "en" ? "1 inconsistency was found" : "发现 1 处不一致").waitFor();
  await hand.press(pane.getByRole("button", { name: /13\.3%/ }).first());
  await hand.press(pane.getByRole("button", { name: texts.audit.correct("3.3") }));
  await pane.getByText(locale === "en" ? "Nothing inconsistent was found" : "没有发现不一致").waitFor();
  expect(await pane.getByRole("textbox", { name: texts.audit.input.heading }).inputValue()).toContain(locale === "en" ? "down 3.3%" : "同比下降3.3%");
}

async function openPrior(here: Scene): Promise<void> {
  const { pane, locale, book } = here;
  const words = PANE_TEXTS[locale].data.prior;
  await openFile(here, pane.getByRole("button", { name: words.choose }), book.priorFileName, book.priorBytes);
  await pane.getByText(words.used(book.priorFileName)).waitFor();
}

async function openFile({ page, hand }: Scene, button: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await hand.press(button);
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** The whole of the workbook in Excel, as text. */
function bookOf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.excelHost?.book.sheets.map(({ name, cells, merges, names, rows, columns }) => [name, [...cells], merges, names, [...rows], [...columns]])));
}
