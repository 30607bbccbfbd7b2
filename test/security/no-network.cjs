const { writeSync } = require("node:fs");

/** Loaded before a program (node --require): whatever would reach the network throws, and is told also where the program hides it. */
const refuse = (name) => () => {
  process.exitCode = 99;
  writeSync(2, `the network was asked for: ${name}\n`);
  throw new Error(`the network was asked for: ${name}`);
};

const doors = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect", "createServer"],
  dns: ["lookup", "resolve", "resolve4", "resolve6"],
  dgram: ["createSocket"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect", "createServer"],
};
for (const [module, names] of Object.entries(doors)) for (const name of names) require(`node:${module}`)[name] = refuse(`${module}.${name}`);
require("node:net").Socket.prototype.connect = refuse("Socket.connect");
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) globalThis[name] = refuse(name);
