import { buildPages } from "./build-pages";
import { DESK_SITE } from "./sites";
import { serve } from "./static-server";

const PORT = Number(process.env["PORT"] ?? 3100);

/** `npm run desk`: the desk in any browser, from this machine to this machine. */
async function main(): Promise<void> {
  console.log("正在准备简报台…  Building the desk…");
  await buildPages("desk");
  const { url } = await serve(DESK_SITE, PORT);
  console.log(`简报台  The desk:  ${url}/   (Ctrl+C 结束  to stop)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
