import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../test/e2e/browser";

/** The sizes that the manifest names. The drawing stands on a grid of 16, so that each of them falls on whole pixels. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

const DRAWINGS = ["icon", "refresh"] as const;

/** Renders the drawings in the browser of the tests; the PNGs are committed beside them. */
async function makeIcons(): Promise<void> {
  const browser = await launchBrowser();
  for (const drawing of DRAWINGS) {
    const svg = readFileSync(join(__dirname, `${drawing}.svg`), "utf8");
    for (const size of ICON_SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(__dirname, `${drawing}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
  await browser.close();
}

if (require.main === module) void makeIcons();
