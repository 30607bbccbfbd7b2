import type { Page } from "playwright-core";
import { PREVIEW_SITE } from "../serve/sites";
import type { Site } from "../serve/static-server";
import { axeFindings } from "./axe";
import { describeInBrowser, Stage } from "./stage";

const OFFICE_JS = "/office-js/office.js";
const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0E; rv:11.0) like Gecko";
const EDGE_HTML = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.19044";

describeInBrowser("the pane where it cannot run", () => {
  let stage: Stage;
  const over = async (site: Site): Promise<void> => {
    stage = await Stage.over(site);
  };
  afterEach(() => stage.close());

  const visible = async (page: Page): Promise<string> => page.locator("body").innerText();

  test("a firewall that swallows Office.js: after some seconds the page says what to ask for, and the desk is one click away", async () => {
    await over({ ...PREVIEW_SITE, swallowed: [OFFICE_JS] });
    const page = await stage.open("/taskpane.html", {}, "commit");
    await page.getByRole("heading", { name: "没有连上 Excel" }).waitFor();
    expect(await visible(page)).toContain("发给网管");
    expect(await visible(page)).toContain("send this to your administrator");
    expect(await visible(page)).not.toContain("需要较新的 Excel");
    const opening = page.waitForEvent("popup");
    await page.getByRole("link", { name: "打开简报台" }).click();
    await (await opening).getByRole("button", { name: "打开工作簿" }).waitFor();
  });

  test("Office.js that is not there is told at once", async () => {
    await over({ ...PREVIEW_SITE, folders: { ...PREVIEW_SITE.folders, "/office-js/": { path: __dirname } } });
    const page = await stage.open("/taskpane.html");
    expect(await page.getByRole("heading", { name: "没有连上 Excel" }).isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("Excel below the floor: the page says which Excel is needed", async () => {
    await over(PREVIEW_SITE);
    const page = await stage.open("/preview/?api=1.12");
    const pane = page.frameLocator("iframe");
    await pane.getByRole("heading", { name: "需要较新的 Excel" }).waitFor();
    expect(await pane.getByRole("tab").count()).toBe(0);
    await stage.endTest();
  });

  test.each([
    ["Internet Explorer's engine", TRIDENT],
    ["the old Edge's engine", EDGE_HTML],
  ])("%s: the page says which Excel is needed, in both languages", async (_, userAgent) => {
    await over(PREVIEW_SITE);
    const page = await stage.open("/taskpane.html", { userAgent });
    expect(await page.getByRole("heading", { name: "需要较新的 Excel" }).isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "A newer Excel is needed" }).isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "没有连上 Excel" }).isVisible()).toBe(false);
  });
});
