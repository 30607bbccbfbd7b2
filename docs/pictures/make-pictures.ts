import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { askingBook, SAMPLES } from "../../test/e2e/asking-book";
import { launchBrowser } from "../../test/e2e/browser";
import { buildPages } from "../../test/serve/build-pages";
import { DESK_SITE, PREVIEW_SITE } from "../../test/serve/sites";
import { serve, type Site } from "../../test/serve/static-server";
import { DESK_PICTURES } from "./desk-pictures";
import { EXCEL_PICTURES } from "./excel-pictures";
import { chinese, TALL, type Picture } from "./picture";

/** The pane's own page where Office.js does not come. */
const WITHOUT_OFFICE: readonly Picture[] = [
  {
    name: "pane-no-office",
    options: { ...chinese, viewport: { ...TALL, width: 350 } },
    act: (page) => page.getByRole("heading", { name: "没有连上 Excel" }).waitFor(),
  },
];

/** The samples, and a workbook whose brief asks. */
async function previewSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  copyFileSync(join(SAMPLES, "city-safety-2012q1.xlsx"), join(folder, "city-safety-2012q1.xlsx"));
  await askingBook(folder);
  return { ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/samples/": { path: folder } } };
}

async function take(browser: Browser, url: string, { name, options, act, part, query = "" }: Picture): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${url}${query}`);
  await act(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400); // small movements of buttons and bars come to rest
  await (part === undefined ? page : page.locator(part)).screenshot({ path: join(__dirname, `${name}.png`) });
  await context.close();
}

/** `npm run pictures`: the pictures of the manuals, and of every state, from the pages as they are now. Names on the command line make only those. */
async function main(wanted: readonly string[]): Promise<void> {
  await buildPages("all");
  const browser = await launchBrowser();
  try {
    await takeAll(browser, wanted);
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser, wanted: readonly string[]): Promise<void> {
  const groups = [
    { site: DESK_SITE, address: "/", pictures: DESK_PICTURES },
    { site: await previewSite(), address: "/preview/", pictures: EXCEL_PICTURES },
    { site: { ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/office-js/": { path: __dirname } } }, address: "/taskpane.html", pictures: WITHOUT_OFFICE },
  ];
  for (const { site, address, pictures } of groups) {
    const serving = await serve(site, 0);
    try {
      for (const picture of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await take(browser, `${serving.url}${address}`, picture);
    } finally {
      await serving.close();
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
