import { dirname, join } from "node:path";
import { PAGES } from "./build-pages";
import type { Site } from "./static-server";

const root = join(__dirname, "../..");
const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

export const DESK_SITE: Site = { folders: { "/": join(PAGES, "desk") } };

/**
 * The built pages of the add-in, with the library from node_modules in the place of Microsoft's host, and before it a script
 * that asks the page around to play Excel. Nothing else about them is changed.
 */
export const PREVIEW_SITE: Site = {
  folders: { "/": PAGES, "/office-js/": OFFICE_JS, "/samples/": join(root, "assets/samples"), "/evaluator/": dirname(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) },
  change: (address, page) => (address === "/taskpane.html" ? page.replace(/<script src="?https:[^">]*\/office\.js"?><\/script>/, '<script src="/preview/shim.js"></script><script src="/office-js/office.js"></script>') : page),
};
