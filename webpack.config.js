const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const DEV_URL = "https://localhost:3000";

/** Where the pages load Office.js from: `--env officeJs=cdn|china|local`. `local` is a copy that an administrator keeps beside the pages. */
const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

const fromRoot = (...parts) => path.join(__dirname, ...parts);

/** What all bundles share. Types are checked by `npm run lint`, not here. */
function base(isProduction) {
  return {
    mode: isProduction ? "production" : "development",
    devtool: isProduction ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions() } },
        { test: /\.(png|svg)$/, type: "asset/resource", generator: { filename: "assets/[name].[contenthash:8][ext]" } },
        { test: /\.xlsx$/, type: "asset/inline" },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** WebView2 and the browsers of the desk are evergreen; Safari on an older Mac sets the floor. */
function swcOptions(target = "es2020") {
  return { jsc: { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } };
}

/** Only these may run or be reached: our own files and, in Excel, Office.js from its host. Fluent puts its styles in as the page runs. */
function contentSecurity(officeJs) {
  const office = officeJs.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(filename, chunk, template, templateParameters = {}) {
  return new HtmlPlugin({ filename, chunks: [chunk], template: fromRoot(template), templateParameters, inject: "head", scriptLoading: "defer", minify: false });
}

function addIn(isProduction, env, output) {
  const officeJs = OFFICE_JS[env.officeJs ?? "cdn"];
  if (officeJs === undefined) throw new Error(`officeJs=${env.officeJs}: use one of ${Object.keys(OFFICE_JS).join(", ")}`);
  const baseUrl = (env.baseUrl ?? DEV_URL).replace(/\/+$/, "");
  const parameters = { officeJs, contentSecurity: contentSecurity(officeJs) };
  return {
    ...base(isProduction),
    name: "addin",
    entry: { taskpane: "./src/taskpane/taskpane.tsx", commands: "./src/commands/commands.ts" },
    output: { path: output, filename: isProduction ? "[name].[contenthash:8].js" : "[name].js", clean: { keep: /^(desk|cli|preview)\// } },
    plugins: [
      page("taskpane.html", "taskpane", "src/taskpane/taskpane.html", parameters),
      page("commands.html", "commands", "src/commands/commands.html", parameters),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          // Not to be minimised: a minimiser may write newer syntax than old browsers read.
          { from: "src/taskpane/{help.html,support-check.js,support-check.css}", to: "[name][ext]", info: { minimized: true } },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEV_URL, baseUrl) },
        ],
      }),
    ],
  };
}

/** A folder that also works by double-click: one classic script beside the page, relative addresses, nothing fetched. */
function desk(isProduction, output) {
  return {
    ...base(isProduction),
    name: "desk",
    entry: { desk: "./src/desk/desk.tsx" },
    output: { path: path.join(output, "desk"), publicPath: "", filename: "desk.js" },
    plugins: [page("index.html", "desk", "src/desk/desk.html"), new CopyPlugin({ patterns: [{ from: "assets/icons/icon-32.png", to: "icon-32.png" }] })],
  };
}

function commandLine(isProduction, output) {
  const shared = base(isProduction);
  return {
    ...shared,
    name: "cli",
    target: "node20",
    entry: { "indicator-brief": "./src/cli/main.ts" },
    output: { path: path.join(output, "cli"), filename: "[name].js" },
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/** The certificate is made, and asked for, only when the server of `npm run dev-server` starts. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    server: { type: "https", options: await getHttpsServerOptions() },
    static: { directory: fromRoot("dist") },
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { writeToDisk: true },
  };
}

module.exports = async (env, argv) => {
  const isProduction = argv.mode === "production";
  const output = env.output === undefined ? fromRoot("dist") : path.resolve(env.output);
  const configs = [addIn(isProduction, env, output), desk(isProduction, output), commandLine(isProduction, output)];
  if (env.WEBPACK_SERVE) configs[0].devServer = await devServer();
  return configs;
};

/** For pages that are not shipped (test/serve). */
module.exports.base = base;
