/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test", "<rootDir>/assets", "<rootDir>/build"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
  transform: {
    "\\.(ts|tsx|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // No test is about time: on a busy machine all of them take longer.
  testTimeout: 120_000,
  // Packages that are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc)/)"],
};
