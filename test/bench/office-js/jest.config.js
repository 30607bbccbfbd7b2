/** Runs the job of `npm run bench -- office-js`: office.js needs the page that jest makes. Never part of `npm test`. */
module.exports = { ...require("../../../jest.config.js"), rootDir: "../../..", roots: ["<rootDir>/test/bench/office-js"], testMatch: ["**/*.bench.ts"] };
