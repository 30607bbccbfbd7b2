import { closeSync, constants, copyFileSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Problem } from "../sheet/problem";

/** @throws Problem `file-not-found` */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Problem("file-not-found", { file: path }, { cause });
  }
}

/**
 * Writes a file whole or not at all: the bytes go to a file beside it first, which then takes the name in one step.
 * @throws Problem `file-exists` when the name is taken and `replace` is false; `file-not-writable`
 */
export function writeWhole(path: string, bytes: Uint8Array, replace: boolean): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
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

/** A hard link fails when the name is taken, with no moment in between in which another program could take it. */
function takeName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    // Some network shares and memory sticks know no hard links; there a copy that refuses to overwrite has to do.
    if (!hasCode(cause, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) throw cause;
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
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
