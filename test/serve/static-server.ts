import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Site {
  /** Folders by the address they are served under; the longest that fits is taken. */
  readonly folders: Readonly<Record<string, string>>;
  /** Changes a page on its way out; its address is given. */
  readonly change?: (address: string, text: string) => string;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves folders to this machine only. Port 0 takes any that is free. */
export async function serve(site: Site, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = fileAt(site, address);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const bytes = readFileSync(file);
    const isText = type.startsWith("text/html");
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(isText && site.change ? site.change(address, bytes.toString("utf8")) : bytes);
  });
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://localhost:${bound}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}

/** The file behind an address, never one outside the served folders. */
function fileAt({ folders }: Site, address: string): string | null {
  const prefix = Object.keys(folders)
    .filter((candidate) => address.startsWith(candidate))
    .sort((one, other) => other.length - one.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const file = normalize(join(folder, address.slice(prefix.length)));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder).replace(/[\\/]?$/, sep))) return null;
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(page) ? page : null;
}
