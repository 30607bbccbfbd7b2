import { dirname, join } from "node:path";
import webpackConfig from "../../webpack.config.js";
import { PREVIEW, SITE } from "./build-pages";
import type { Site } from "./static-server";

const root = join(__dirname, "../..");

/** The header that the server settings of a release send with every page. */
const headers = { "Content-Security-Policy": webpackConfig.contentSecurity("local"), "X-Content-Type-Options": "nosniff" };

export const DESK_SITE: Site = { folders: { "/": { path: join(SITE, "desk"), headers } } };

/**
 * The built pages of the add-in as a web server of an office serves them, and before Office.js a script that asks the page
 * around to play Excel. Nothing else about them is changed.
 */
export const PREVIEW_SITE: Site = {
  folders: {
    "/": { path: SITE, headers },
    "/preview/": { path: PREVIEW },
    "/samples/": { path: join(root, "assets/samples") },
    "/evaluator/": { path: dirname(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) },
  },
  change: (address, page) => (address === "/taskpane.html" ? withShim(page) : page),
};

/** The preview, which loads itself again when the server says that its pages were built again. */
export const WATCHED_SITE: Site = {
  ...PREVIEW_SITE,
  change: (address, page) => (address === "/preview/" ? page.replace("</body>", '<script>new EventSource("/changes").onmessage = () => location.reload();</script></body>') : PREVIEW_SITE.change?.(address, page) ?? page),
};

function withShim(page: string): string {
  return page.replace(/<script src="?office-js\/office\.js"?>/, '<script src="/preview/shim.js"></script>$&');
}
