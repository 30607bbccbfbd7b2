import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RELEASE, SITE } from "../serve/build-pages";

const NGINX = "/usr/sbin/nginx";
export const hasNginx = existsSync(NGINX);

export interface RunningNginx {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * nginx on the settings of the release, word for word, save what belongs to this machine: the port, the folder, the certificate.
 */
export async function startNginx(): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  for (const name of ["temporary", "certificates"]) mkdirSync(join(folder, name));
  const [host = ""] = /server_name (.*);/.exec(readFileSync(join(RELEASE, "server/nginx.conf"), "utf8"))?.slice(1) ?? [];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", `/CN=${host}`, "-keyout", join(folder, `certificates/${host}.key`), "-out", join(folder, `certificates/${host}.crt`)], { stdio: "ignore" });
  const port = await freePort();
  writeFileSync(join(folder, "site.conf"), settings(folder, port));
  writeFileSync(join(folder, "nginx.conf"), surroundings(folder));
  const server = spawn(NGINX, ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log"), "-g", "daemon off;"], { stdio: "ignore" });
  await answering(server, port, () => readFileSync(join(folder, "error.log"), "utf8"));
  return { port, stop: () => stopped(server) };
}

function settings(folder: string, port: number): string {
  const given = readFileSync(join(RELEASE, "server/nginx.conf"), "utf8");
  const changed = given.replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`).replaceAll("/etc/nginx/certificates", join(folder, "certificates")).replace("/srv/indicator-brief/site/", `${SITE}/`);
  if (changed === given) throw new Error("the settings are not those that the test knows how to move to this machine");
  return changed;
}

function surroundings(folder: string): string {
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/temporary;`).join(" ");
  return `${user} pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary} include ${folder}/site.conf; }`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function answering(server: ChildProcess, port: number, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx refused the settings:\n${log()}`);
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not answer");
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGQUIT");
  });
}
