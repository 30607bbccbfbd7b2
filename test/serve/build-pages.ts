import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { copyOfficeJs } from "../../build/office-js";
import { buildRelease, runWebpack, watchWebpack, writeTypes } from "../../build/release";
import webpackConfig from "../../webpack.config.js";

const root = join(__dirname, "../..");
const CACHE = join(root, "node_modules/.cache/indicator-brief");

/** Not `dist/`: what is shipped stays what `npm run build` made. */
export const RELEASE = join(CACHE, "release");
export const SITE = join(RELEASE, "site");
export const PREVIEW = join(CACHE, "preview");

/** Where the release of the tests says that it will be served from. */
export const BASE_URL = "https://excel.example.gov.cn/zhibiao";

/** The desk; with the add-in; and with the page that plays Excel around it. */
type Pages = "desk" | "shipped" | "all";

/**
 * Builds pages from their sources as they are now. What has not changed since
 * the last time is taken from webpack's cache, so that nothing stale is ever served and nothing is built twice.
 */
export async function buildPages(which: Pages): Promise<void> {
  await runWebpack((await pageConfigs(which, "production")).map(cached));
  if (which !== "desk") copyOfficeJs(join(SITE, "office-js"));
}

/** All that an administrator or a program gets, as for an intranet without a way out, and the preview page. */
export async function buildAll(): Promise<void> {
  await buildRelease({ baseUrl: BASE_URL, officeJs: "local", output: RELEASE, mode: "production" }, cached);
  writeTypes(RELEASE);
  await runWebpack([cached(previewConfig(true))]);
}

/** Builds the pages again whenever a source changes, quickly and with source maps, and says so each time. */
export async function watchPages(onBuilt: () => void): Promise<void> {
  copyOfficeJs(join(SITE, "office-js"));
  await watchWebpack(await pageConfigs("all", "development"), onBuilt);
}

async function pageConfigs(which: Pages, mode: "production" | "development"): Promise<readonly Configuration[]> {
  const shipped = await webpackConfig({ output: RELEASE, officeJs: "local" }, { mode });
  const wanted = shipped.filter(({ name }) => name === "desk" || name === "desk-worker" || (which !== "desk" && name === "addin"));
  return which === "all" ? [...wanted, previewConfig(mode === "production")] : wanted;
}

/** With what has not changed since the last time taken from webpack's cache. */
export function cached(config: Configuration): Configuration {
  return { ...config, cache: { type: "filesystem", name: `pages-${config.name}`, buildDependencies: { config: [join(root, "webpack.config.js")] } } };
}

/** The page that plays Excel around the pane. Its evaluator reads its WebAssembly from the server, not from disk. */
function previewConfig(isProduction: boolean): Configuration {
  const base = webpackConfig.base(isProduction);
  return {
    ...base,
    name: "preview",
    module: { rules: [...(base.module?.rules ?? []), { test: /\.wasm$/, type: "asset/resource" }] },
    optimization: { minimize: false },
    entry: { preview: join(__dirname, "preview-page.tsx"), shim: join(__dirname, "preview-shim.ts") },
    output: { path: PREVIEW, filename: "[name].js" },
    externals: { "node:fs": "{}" },
    plugins: [new HtmlPlugin({ filename: "index.html", template: join(__dirname, "preview.html"), chunks: ["preview"], minify: false })],
  };
}
