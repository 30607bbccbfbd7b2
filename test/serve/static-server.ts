import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface Folder {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Folders by the address they are served under; the longest that fits is taken. */
  readonly folders: Readonly<Record<string, Folder>>;
  /** Changes a page on its way out; its address is given. */
  readonly change?: (address: string, text: string) => string;
  /** Addresses that are never answered, as behind a firewall that swallows what it does not let through. */
  readonly swallowed?: readonly string[];
}

export interface Serving {
  readonly url: string;
  /** Sends an event to every page that listens at `/changes`. */
  announce(): void;
  close(): Promise<void>;
}

/** Serves folders to this machine only. Port 0 takes any that is free. */
export async function serve(site: Site, port: number): Promise<Serving> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (address === "/changes") return listen(listeners, response);
    if (site.swallowed?.includes(address)) return;
    send(site, address, response);
  });
  await open(server, port);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    announce: () => listeners.forEach((listener) => listener.write("data: built\n\n")),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(site: Site, address: string, response: ServerResponse): void {
  const found = fileAt(site, address);
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(found.file)] ?? "application/octet-stream";
  const bytes = readFileSync(found.file);
  const isText = type.startsWith("text/html");
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...found.folder.headers }).end(isText && site.change ? site.change(address, bytes.toString("utf8")) : bytes);
}

function listen(listeners: Set<ServerResponse>, response: ServerResponse): void {
  listeners.add(response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }));
  response.on("close", () => listeners.delete(response));
}

function open(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}

/** The file behind an address, never one outside the served folders. */
function fileAt({ folders }: Site, address: string): { readonly file: string; readonly folder: Folder } | null {
  const prefix = Object.keys(folders)
    .filter((candidate) => address.startsWith(candidate))
    .sort((one, other) => other.length - one.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const file = normalize(join(folder.path, address.slice(prefix.length)));
  if (file !== normalize(folder.path) && !file.startsWith(normalize(folder.path).replace(/[\\/]?$/, sep))) return null;
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(page) ? { file: page, folder } : null;
}
