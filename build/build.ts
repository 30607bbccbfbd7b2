import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import webpackConfig from "../webpack.config.js";
import { deskZipName } from "./desk-zip";
import { AddressError } from "./manifest";
import { BUILD_OPTIONS } from "./options";
import { buildRelease, writeTypes } from "./release";

const USAGE = `npm run build -- [--base-url https://HOST/PATH] [--office-js cdn|china|local|https://…/office.js] [--output FOLDER]

--base-url   where the folder "site" will be served from (without it: for this machine only, ${webpackConfig.DEV_URL})
--office-js  where the pages load Office.js from: Microsoft's server (cdn, the default), its server in China (china),
             a copy beside the pages (local), or another address (government clouds)`;

/** `npm run build`: everything that an administrator rolls out, in `dist/`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: BUILD_OPTIONS });
  if (values.help === true) return console.log(USAGE);
  const output = values.output ?? join(__dirname, "../dist");
  await buildRelease({ baseUrl: values["base-url"] ?? webpackConfig.DEV_URL, officeJs: values["office-js"] ?? "cdn", output, mode: "production" });
  writeTypes(output);
  const place = (name: string): string => relative(process.cwd(), join(output, name));
  console.log(`site for the web server   ${place("site")}`);
  console.log(`manifest for Excel        ${place("manifest.xml")}`);
  console.log(`settings for nginx        ${place("server/nginx.conf")} (IIS: site/web.config)`);
  console.log(`the desk, one zip         ${place(deskZipName)}`);
}

main().catch((error: unknown) => {
  const isUsersFault = error instanceof AddressError || (error instanceof Error && /^--office-js|ERR_PARSE_ARGS/.test(`${error.message} ${"code" in error ? String(error.code) : ""}`));
  console.error(error instanceof Error ? error.message : error);
  if (isUsersFault) console.error(`\n${USAGE}`);
  process.exitCode = isUsersFault ? 2 : 1;
});
