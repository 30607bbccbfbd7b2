import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { runWebpack } from "../../../build/release";
import webpackConfig from "../../../webpack.config.js";
import { buildPages as buildOurs, cached, PREVIEW } from "../../serve/build-pages";
import { PREVIEW_SITE } from "../../serve/sites";
import type { Site } from "../../serve/static-server";
import { FOLDER } from "../processes";
import { SAMPLE, workbookOf } from "./indicator-workbook";

const root = join(__dirname, "../../..");
const BENCH = join(PREVIEW, "../bench");
const WORKBOOKS = join(FOLDER, "workbooks");

/** Indicators of the workbooks that are served beside the sample: as many as an office has, and as many as it never has. */
export const SIZES = { hundred: 100, "ten-thousand": 10_000 } as const;

/** Builds our pages, the bare pane by the same settings, and the Excel of the bench. */
export async function buildPages(): Promise<void> {
  await buildOurs("shipped");
  await runWebpack([cached(benchConfig())]);
}

export function makeWorkbooks(): void {
  mkdirSync(WORKBOOKS, { recursive: true });
  copyFileSync(join(root, "assets/samples", SAMPLE), join(WORKBOOKS, SAMPLE));
  for (const [name, count] of Object.entries(SIZES)) writeFileSync(workbookPath(name), workbookOf(count));
}

export function workbookPath(name: string): string {
  return join(WORKBOOKS, `${name}.xlsx`);
}

function benchConfig(): Configuration {
  const base = webpackConfig.base(true);
  const parameters = { officeJs: "office-js/office.js", officeHost: "", contentSecurity: webpackConfig.contentSecurity("local"), version: "" };
  return {
    ...base,
    name: "bench",
    module: { rules: [...(base.module?.rules ?? []), { test: /\.wasm$/, type: "asset/resource" }] },
    entry: { bare: join(__dirname, "bare-pane.tsx"), shim: join(__dirname, "excel-shim.ts"), excel: join(__dirname, "excel-worker.ts") },
    output: { path: BENCH, filename: "[name].js", publicPath: "/bench/" },
    externals: { "node:fs": "{}" },
    plugins: [new HtmlPlugin({ filename: "bare.html", template: join(root, "src/taskpane/taskpane.html"), templateParameters: parameters, chunks: ["bare"], inject: "head", scriptLoading: "blocking", minify: false })],
  };
}

const page = PREVIEW_SITE.folders["/"];

/** The pages as a web server of an office serves them, and before Office.js a script that plays Excel. */
export const BENCH_SITE: Site = {
  folders: {
    ...PREVIEW_SITE.folders,
    "/bench/": { path: BENCH },
    "/bare.html": { path: join(BENCH, "bare.html"), ...(page?.headers === undefined ? {} : { headers: page.headers }) },
    "/workbooks/": { path: WORKBOOKS },
    "/evaluator/": { path: dirname(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) },
  },
  change: (address, text) => (address === "/taskpane.html" || address === "/bare.html" ? text.replace(/<script src="?office-js\/office\.js"?>/, '<script src="/bench/shim.js"></script>$&') : text),
};
