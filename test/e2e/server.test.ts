import { existsSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import webpackConfig from "../../webpack.config.js";
import { manifestFaults } from "../manifest/manifest-check";
import { packageVersion, sizeOfIcon } from "../manifest/surroundings";
import { BASE_URL, RELEASE, SITE } from "../serve/build-pages";
import { hasBrowser, launchBrowser } from "./browser";
import { hasNginx, startNginx, type RunningNginx } from "./nginx";

const describeOn = (is: boolean, missing: string) => (is ? describe : (name: string, body: () => void) => describe.skip(`${name} (no ${missing})`, body));
const POLICY = webpackConfig.contentSecurity("local");

describeOn(hasNginx, "nginx")("the release on nginx, with the settings that the build wrote", () => {
  let nginx: RunningNginx;
  beforeAll(async () => {
    nginx = await startNginx();
  });
  afterAll(() => nginx.stop());

  const get = (path: string): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders }> =>
    new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port: nginx.port, path: `/zhibiao/${path}`, rejectUnauthorized: false, headers: { host: "excel.example.gov.cn" } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      })
        .on("error", reject)
        .end();
    });

  const code = (): string => readdirSync(join(SITE, "code")).find((name) => /^taskpane\..*\.js$/.test(name)) ?? "";

  test.each([
    ["taskpane.html", "text/html; charset=utf-8", "no-cache"],
    ["commands.html", "text/html; charset=utf-8", "no-cache"],
    ["support-check.js", "text/javascript; charset=utf-8", "no-cache"],
    ["office-js/office.js", "text/javascript; charset=utf-8", "no-cache"],
    ["assets/icon-32.png", "image/png", "public, max-age=86400"],
    ["desk/", "text/html; charset=utf-8", "no-cache"],
  ])("%s comes as %s, kept: %s", async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect({ status, type: headers["content-type"], cache: headers["cache-control"], policy: headers["content-security-policy"], sniff: headers["x-content-type-options"] }).toEqual({ status: 200, type, cache, policy: POLICY, sniff: "nosniff" });
  });

  test("code is kept for ever under its hashed name", async () => expect((await get(`code/${code()}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable"));
  test("what is not there is not found, and a folder is not listed", async () => {
    expect((await get("nothing.html")).status).toBe(404);
    expect((await get("code/")).status).toBe(403);
  });

  (hasBrowser ? test : test.skip)("the desk works from there", async () => {
    const browser = await launchBrowser();
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" })).newPage();
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`https://127.0.0.1:${nginx.port}/zhibiao/desk/index.html`);
    await page.getByRole("button", { name: "某旗各类事故" }).click();
    await page.getByRole("table").first().waitFor();
    await browser.close();
    expect(faults).toEqual([]);
  });
});

describe("what the build wrote", () => {
  test("the manifest has no fault and names this address", () => expect(manifestFaults(readFileSync(join(RELEASE, "manifest.xml"), "utf8"), { packageVersion, imageSize: sizeOfIcon, site: new URL(BASE_URL).origin })).toEqual([]));

  test("every page and icon that the manifest names is in the site", () => {
    const named = [...readFileSync(join(RELEASE, "manifest.xml"), "utf8").matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, url = ""]) => url.slice(BASE_URL.length));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
  });

  test("everything in dist/ that the manuals name was made", () => {
    const root = join(__dirname, "../..");
    const manuals = ["docs/manual-administrator.md", "docs/manual-administrator.zh-CN.md", "README.md", "README.zh-CN.md"].map((name) => readFileSync(join(root, name), "utf8")).join("\n");
    const named = [...new Set([...manuals.matchAll(/`dist\/([\w./-]+)`/g)].map(([, path = ""]) => path))];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(RELEASE, path)))).toEqual([]);
  });

  test("IIS's settings are well-formed and carry the same policy", () => {
    const policies: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) => name === "add" && attributes["name"] === "Content-Security-Policy" && policies.push(String(attributes["value"])));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(readFileSync(join(SITE, "web.config"), "utf8")).close();
    expect(policies).toEqual([POLICY]);
  });

  test("neither policy lets in a text of scripts or styles, or any other site", () => {
    for (const setting of ["local", "cdn", "china"]) {
      const policy = webpackConfig.contentSecurity(setting);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect([...policy.matchAll(/https:\/\/[^ ;]+/g)].map(([url]) => url).every((url) => /^https:\/\/appsforoffice\./.test(url))).toBe(true);
    }
    expect(POLICY).toContain("connect-src 'none'");
  });

  test("Office.js stands beside its licence, unmodified", () => {
    const dist = join(require.resolve("@microsoft/office-js/package.json"), "..");
    expect(readFileSync(join(SITE, "office-js/LICENSE.md"))).toEqual(readFileSync(join(dist, "LICENSE.md")));
    expect(readFileSync(join(SITE, "office-js/office.js"))).toEqual(readFileSync(join(dist, "dist/office.js")));
  });
});
