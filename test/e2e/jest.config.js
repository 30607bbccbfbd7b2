/** @type {import("jest").Config} */
module.exports = {
  ...require("../../jest.config.js"),
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/global-setup.ts",
  // A story in a browser takes half a minute; a busy machine may take several times as long.
  testTimeout: 240_000,
  // One browser at a time: the machine's cores are better spent in it.
  maxWorkers: 1,
};
