const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");

const DEV_URL = "https://localhost:3000";

/** Where the pages load Office.js from; any other https address may be given as well. `local` is a copy beside the pages, made by the build. */
const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

/** Fluent UI puts its rules into empty style elements through the style sheet's own interface: the text that is let in is the empty one. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const fromRoot = (...parts) => path.join(__dirname, ...parts);

/** What all bundles share. Types are checked by `npm run lint`, not here. */
function base(isProduction) {
  return {
    mode: isProduction ? "production" : "development",
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Our modules only define things: what nobody uses need not be shipped.
        { test: /\.ts$/, exclude: /node_modules/, sideEffects: false, use: { loader: "swc-loader", options: swcOptions() } },
        // Styles are worked out here, not when the pane starts; what would do so in the browser is not shipped.
        { test: /\.tsx$/, exclude: /node_modules/, sideEffects: false, use: [{ loader: "@griffel/webpack-loader" }, { loader: "swc-loader", options: swcOptions() }] },
        { test: /\.(png|svg)$/, type: "asset/resource", generator: { filename: "assets/[name].[contenthash:8][ext]" } },
        { test: /\.xlsx$/, type: "asset/inline" },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * WebView2 and the browsers of the desk are evergreen; Safari on an older Mac sets the floor. Fields of classes are assigned, not
 * defined: defining them costs as much as all of the arithmetic on a number.
 */
function swcOptions(target = "es2020") {
  return { jsc: { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" }, useDefineForClassFields: false } } };
}

/** Only these may run or be reached: our own files and, in Excel, Office.js from its host. No inline script, no inline style. */
function contentSecurity(officeJs) {
  const office = officeJs.startsWith("https:") ? new URL(officeJs).origin : "";
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`.trim(),
    "worker-src 'self' blob:", // the desk's worker starts from text
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    `connect-src ${office || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The desk loads nothing from anywhere; `file:` is its own folder when it is opened by double-click. */
const DESK_SECURITY = ["default-src 'none'", "script-src 'self' file:", "worker-src blob:", `style-src 'self' ${EMPTY_STYLE}`, "img-src 'self' file: data:", "base-uri 'none'", "form-action 'none'"].join("; ");

function officeJsAddress(setting = "cdn") {
  const address = OFFICE_JS[setting] ?? setting;
  if (address !== OFFICE_JS.local && !/^https:\/\/[^/]+\/.*office\.js$/.test(address)) {
    throw new Error(`--office-js ${setting}: use ${Object.keys(OFFICE_JS).join(", ")}, or the https address of an office.js`);
  }
  return address;
}

function page(filename, chunk, template, templateParameters, scriptLoading) {
  return new HtmlPlugin({ filename, chunks: [chunk], template: fromRoot(template), templateParameters, inject: "head", scriptLoading, minify: false });
}

/** The pages that Excel shows. Code stands in `code/` under names that change with it, so that a server may let it be kept for ever. */
function addIn(isProduction, env, site) {
  const officeJs = officeJsAddress(env.officeJs);
  const parameters = { officeJs, officeHost: officeJs.startsWith("https:") ? new URL(officeJs).host : "", contentSecurity: contentSecurity(officeJs), version };
  return {
    ...base(isProduction),
    name: "addin",
    entry: { taskpane: "./src/taskpane/taskpane.tsx", commands: "./src/commands/commands.ts" },
    // The worker comes in one piece: it would ask for others only after it has run.
    optimization: { splitChunks: { chunks: (chunk) => chunk.name !== "worker" && !chunk.canBeInitial(), cacheGroups: { defaultVendors: false } } },
    output: { path: site, filename: isProduction ? "code/[name].[contenthash:8].js" : "code/[name].js", clean: { keep: /^(desk|preview|office-js)\// } },
    plugins: [
      // Run before Office.js, which stands below: the worker, and what else our scripts ask for, then loads beside it.
      page("taskpane.html", "taskpane", "src/taskpane/taskpane.html", parameters, "blocking"),
      page("commands.html", "commands", "src/commands/commands.html", parameters, "blocking"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          // Not to be minimised: a minimiser may write newer syntax than old browsers read.
          { from: "src/{taskpane/{help.html,support-check.js,support-check.css},commands/message.{html,js}}", to: "[name][ext]", info: { minimized: true } },
        ],
      }),
    ],
  };
}

/** Where the desk's worker is kept until the desk takes it in; nothing of it is shipped. */
const WORKER_SOURCE = fromRoot("out/desk-worker");

/** The desk's worker in one piece: a page opened by double-click can only start it from text that it carries. */
function deskWorker(isProduction) {
  return {
    ...base(isProduction),
    name: "desk-worker",
    target: "webworker",
    devtool: false,
    entry: { worker: "./src/worker/worker.ts" },
    output: { path: WORKER_SOURCE, filename: "worker.js" },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

/** A folder that also works by double-click: one classic script beside the page, relative addresses, nothing fetched. */
function desk(isProduction, site) {
  const shared = base(isProduction);
  return {
    ...shared,
    name: "desk",
    dependencies: ["desk-worker"],
    resolve: { ...shared.resolve, alias: { "worker-source$": path.join(WORKER_SOURCE, "worker.js") } },
    module: { rules: [...shared.module.rules, { include: WORKER_SOURCE, type: "asset/source" }] },
    entry: { desk: "./src/desk/desk.tsx" },
    output: { path: path.join(site, "desk"), publicPath: "", filename: "desk.js" },
    plugins: [
      page("index.html", "desk", "src/desk/desk.html", { contentSecurity: DESK_SECURITY }, "defer"),
      new CopyPlugin({ patterns: [{ from: "assets/icons/icon-32.png", to: "icon-32.png" }, { from: "src/desk/desk.css", to: "desk.css", info: { minimized: true } }] }),
    ],
  };
}

function forNode(isProduction, name, entry, output) {
  return {
    ...base(isProduction),
    name,
    target: "node20",
    devtool: false, // the code is not minimised: a stack trace names its functions
    entry,
    output: { path: output, filename: "[name].js" },
    optimization: { minimize: false },
  };
}

function commandLine(isProduction, output) {
  return {
    ...forNode(isProduction, "cli", { "indicator-brief": "./src/cli/main.ts" }, path.join(output, "cli")),
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/** The pure rooms for other programs: `require` and `import` both find the names. */
function library(isProduction, output) {
  const config = forNode(isProduction, "library", { library: "./src/library.ts" }, path.join(output, "library"));
  return { ...config, output: { ...config.output, library: { type: "commonjs-static" } } };
}

/** The certificate is made, and asked for, only when the server of `npm run dev-server` starts. */
async function devServer(site) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    server: { type: "https", options: await getHttpsServerOptions() },
    static: { directory: site },
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { writeToDisk: true },
  };
}

module.exports = async (env, argv) => {
  const isProduction = argv.mode === "production";
  const output = env.output === undefined ? fromRoot("dist") : path.resolve(env.output);
  const site = path.join(output, "site");
  const configs = [addIn(isProduction, env, site), deskWorker(isProduction), desk(isProduction, site), commandLine(isProduction, output), library(isProduction, output)];
  if (env.WEBPACK_SERVE) configs[0].devServer = await devServer(site);
  return configs;
};

/** For pages that are not shipped (test/serve). */
module.exports.base = base;
module.exports.contentSecurity = (officeJs) => contentSecurity(officeJsAddress(officeJs));
module.exports.DEV_URL = DEV_URL;
