import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { VERSION } from "../src/version";

/** The settings of a web server for one build: nginx's to be put among its own, IIS's in the site's folder, where IIS looks for it. */
export function writeServerFiles(output: string, address: URL, contentSecurity: string): void {
  const path = address.pathname.replace(/\/+$/, "");
  const fill = (template: string): string =>
    template.replaceAll("{{version}}", VERSION).replaceAll("{{host}}", address.hostname).replaceAll("{{path}}", path).replaceAll("{{contentSecurity}}", contentSecurity);
  write(join(output, "server/nginx.conf"), fill(read("nginx.conf")));
  write(join(output, "site/web.config"), fill(read("web.config")));
}

const read = (name: string): string => readFileSync(join(__dirname, "server", name), "utf8");

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
