import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Compilation, type Configuration } from "webpack";
import webpackConfig from "../webpack.config.js";
import { writeDeskZip } from "./desk-zip";
import { manifestFor, siteAddress } from "./manifest";
import { copyOfficeJs } from "./office-js";
import { writeServerFiles } from "./server-files";
import { thirdPartyNotices } from "./third-party-notices";

const ROOT = join(__dirname, "..");

export interface ReleaseOptions {
  /** The https address of the folder that the site will be served under. */
  readonly baseUrl: string;
  /** cdn, china, local, or the https address of an office.js. */
  readonly officeJs: string;
  readonly output: string;
  readonly mode: "production" | "development";
}

/**
 * Builds all that is handed out: `site/` for a web server, `manifest.xml` for Excel, `server/` for nginx, the desk as one zip,
 * and for npm `cli/` and `library/`.
 */
export async function buildRelease({ baseUrl, officeJs, output, mode }: ReleaseOptions, prepare: (config: Configuration) => Configuration = (config) => config): Promise<void> {
  const address = siteAddress(baseUrl);
  const contentSecurity = webpackConfig.contentSecurity(officeJs);
  const configs = await webpackConfig({ output, officeJs }, { mode });
  const bundled = await runWebpack(configs.map(prepare));
  const notices = thirdPartyNotices(bundled);
  writeFileSync(join(output, "THIRD-PARTY-NOTICES.txt"), notices);
  writeFileSync(join(output, "site/THIRD-PARTY-NOTICES.txt"), notices);
  const officeFolder = join(output, "site/office-js");
  if (officeJs === "local") copyOfficeJs(officeFolder);
  else rmSync(officeFolder, { recursive: true, force: true });
  writeFileSync(join(output, "manifest.xml"), manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), address));
  writeServerFiles(output, address, contentSecurity);
  writeDeskZip(output);
}

/** The types of what `library.js` gives, for other programs' compilers. */
export function writeTypes(output: string): void {
  mkdirSync(output, { recursive: true });
  execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", join(ROOT, "tsconfig.library.json"), "--outDir", join(output, "library/types")], { stdio: "inherit" });
}

/** @returns the files of the bundles, as paths */
export function runWebpack(configs: readonly Configuration[]): Promise<readonly string[]> {
  const compiler = webpack([...configs]);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      const files = stats?.stats.flatMap(({ compilation }) => bundledFiles(compilation)) ?? [];
      compiler.close(() => (failure === null ? resolve(files) : reject(failure)));
    });
  });
}

/** Builds again whenever a source changes; faults of the sources are printed. Ends with the process. */
export async function watchWebpack(configs: readonly Configuration[], onBuilt: () => void): Promise<void> {
  const compiler = webpack([...configs]);
  await new Promise<void>((resolve) => {
    compiler.watch({}, (error, stats) => {
      const fault = error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null);
      if (fault === null) onBuilt();
      else console.error(fault);
      resolve();
    });
  });
}

/** Modules that were joined into one stand for each of their own files. */
function bundledFiles({ modules, chunkGraph }: Compilation): readonly string[] {
  return [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0).flatMap((module) => [module, ...innerModules(module)].flatMap((inner) => inner.nameForCondition() ?? []));
}

function innerModules(module: webpack.Module): readonly webpack.Module[] {
  return "modules" in module && Array.isArray(module.modules) ? (module.modules as webpack.Module[]) : [];
}
