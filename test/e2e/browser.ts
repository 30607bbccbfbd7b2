import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** The browser that is installed on the machine; `CHROMIUM_PATH` names another. */
export const CHROMIUM_PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export const hasBrowser = existsSync(CHROMIUM_PATH);

/** Switched off: everything in Chromium that would reach for the network by itself. */
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM_PATH, headless: true, args: ["--no-sandbox", "--disable-gpu", ...QUIET] });
}
