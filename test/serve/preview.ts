import { buildPages, watchPages } from "./build-pages";
import { PREVIEW_SITE, WATCHED_SITE } from "./sites";
import { serve } from "./static-server";

const PORT = Number(process.env["PORT"] ?? 3200);
const OPTIONS = "?file=city-safety-2012q1.xlsx&api=1.17&locale=en-US";

/**
 * `npm run preview`: the add-in's own pages on the unmodified Office.js, beside a sheet, on this machine only. `npm run dev`: the
 * same, built again and shown again whenever a source changes.
 */
async function main(isWatching: boolean): Promise<void> {
  console.log("Building the add-in, the desk and the preview page…");
  if (!isWatching) await buildPages("all");
  const { url, announce } = await serve(isWatching ? WATCHED_SITE : PREVIEW_SITE, PORT);
  if (isWatching) await watchPages(announce);
  console.log(`The pane in Excel: ${url}/preview/   options: ${OPTIONS}`);
  console.log(`The desk:          ${url}/desk/   (Ctrl+C to stop)`);
}

main(process.argv.includes("--watch")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
