import { buildPages } from "./build-pages";
import { PREVIEW_SITE } from "./sites";
import { serve } from "./static-server";

const PORT = Number(process.env["PORT"] ?? 3200);

/** `npm run preview`: the add-in's own pages on the unmodified Office.js, beside a sheet, on this machine only. */
async function main(): Promise<void> {
  console.log("Building the add-in and the preview page…");
  await buildPages("all");
  const { url } = await serve(PREVIEW_SITE, PORT);
  console.log(`Preview: ${url}/preview/   options: ?file=city-safety-2012q1.xlsx&api=1.17&locale=en-US   (Ctrl+C to stop)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
