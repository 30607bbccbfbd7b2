const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

/** TypeScript for `node --require`, without a thread or a socket beside the process. */
for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), { filename, swcrc: false, module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } });
    module._compile(code, filename);
  };
}
