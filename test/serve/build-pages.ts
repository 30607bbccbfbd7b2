import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import HtmlPlugin from "html-webpack-plugin";
import webpackConfig from "../../webpack.config.js";

const root = join(__dirname, "../..");

/** Not `dist/`: what is shipped stays what `npm run build` made. */
export const PAGES = join(root, "node_modules/.cache/indicator-brief/pages");

/**
 * Builds the add-in, the desk and the preview page from their sources as they are now. What has not changed since the last
 * time is taken from webpack's cache, so that nothing stale is ever served and nothing is built twice.
 */
export async function buildPages(which: "desk" | "all"): Promise<void> {
  const shipped = await webpackConfig({ output: PAGES }, { mode: "production" });
  const wanted = shipped.filter(({ name }) => name === "desk" || (which === "all" && name === "addin"));
  await run([...wanted, ...(which === "all" ? [previewConfig()] : [])].map(cached));
}

function cached(config: Configuration): Configuration {
  return { ...config, cache: { type: "filesystem", name: `pages-${config.name}`, buildDependencies: { config: [join(root, "webpack.config.js")] } } };
}

/** The page that plays Excel around the pane. Its evaluator reads its WebAssembly from the server, not from disk. */
function previewConfig(): Configuration {
  const base = webpackConfig.base(true);
  return {
    ...base,
    name: "preview",
    module: { rules: [...(base.module?.rules ?? []), { test: /\.wasm$/, type: "asset/resource" }] },
    optimization: { minimize: false },
    entry: { preview: join(__dirname, "preview-page.tsx"), shim: join(__dirname, "preview-shim.ts") },
    output: { path: join(PAGES, "preview"), filename: "[name].js" },
    externals: { "node:fs": "{}" },
    plugins: [new HtmlPlugin({ filename: "index.html", template: join(__dirname, "preview.html"), chunks: ["preview"], minify: false })],
  };
}

function run(configs: Configuration[]): Promise<void> {
  const compiler = webpack(configs);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failure === null ? resolve() : reject(failure)));
    });
  });
}
