/**
 * Node's own zlib, several times as fast as any JavaScript; undefined in browsers. It is asked for and not imported, so that
 * bundles for the browser need not know of it.
 */
export const NATIVE_ZLIB = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:zlib");
