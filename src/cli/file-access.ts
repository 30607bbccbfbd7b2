import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { MAX_FILE_BYTES } from "../package/open-package";
import { Problem } from "../sheet/problem";

/** @throws Problem `file-not-found`; `file-too-large` for what would only fill the memory */
export function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > MAX_FILE_BYTES) throw new Problem("file-too-large", { file: path });
    return readFileSync(path);
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem("file-not-found", { file: path }, { cause });
  }
}

/** A file that is not yet whole: hidden, and named after the process that writes it. */
const UNFINISHED = /^\.indicator-brief-(\d+)-[0-9a-f-]+\.part$/;

/**
 * Writes a file whole or not at all: the bytes go to a file beside it first, which then takes the name in one step. What a process
 * that was killed has left there is cleared away.
 * @throws Problem `file-exists` when the name is taken and `replace` is false; `file-not-writable`
 */
export function writeWhole(path: string, bytes: Uint8Array, replace: boolean): void {
  const folder = dirname(path);
  const temporary = join(folder, `.indicator-brief-${process.pid}-${randomUUID()}.part`);
  clearUnfinished(folder);
  try {
    writeDurably(temporary, bytes);
    if (replace) renameSync(temporary, path);
    else takeName(temporary, path);
  } catch (cause) {
    throw new Problem(hasCode(cause, "EEXIST") ? "file-exists" : "file-not-writable", { file: path }, { cause });
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Only in passing: a folder that cannot be listed, or a file that cannot be removed, is no reason not to write. */
function clearUnfinished(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const writer = UNFINISHED.exec(name)?.[1];
      if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    return;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !hasCode(error, "ESRCH");
  }
}

/** A hard link fails when the name is taken, with no moment in between in which another program could take it. */
function takeName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    // Some network shares and memory sticks know no hard links; there the name is taken by an empty file, which the whole one replaces.
    if (!hasCode(cause, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) throw cause;
    closeSync(openSync(path, "wx"));
    replaceEmpty(temporary, path);
  }
}

function replaceEmpty(temporary: string, path: string): void {
  try {
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(path, { force: true });
    throw cause;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === "object" && error !== null && "code" in error && codes.some((code) => code === error.code);
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
