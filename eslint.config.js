const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const importX = require("eslint-plugin-import-x");

/** The rooms from the ground up; a room may import from rooms before it in this list, and from itself. */
const ROOMS = [
  "quantity",
  "sheet",
  "lexicon",
  "recognition",
  "measures",
  "narrative",
  "summary",
  "audit",
  "brief",
  "excel",
  "package",
  "pane",
  "worker",
  "taskpane",
  "desk",
  "commands",
  "cli",
];

/** Rooms that stand beside one another: neither may import the other, whatever their order above. */
const APART = {
  package: ["excel"],
  pane: ["excel", "package"],
  worker: ["excel"],
  taskpane: ["package"],
  desk: ["excel", "taskpane"],
  commands: ["package", "worker", "taskpane", "desk"],
  cli: ["excel", "pane", "worker", "taskpane", "desk", "commands"],
};

const zones = ROOMS.flatMap((room, index) => [
  ...ROOMS.slice(index + 1).map((later) => ({
    target: `./src/${room}`,
    from: `./src/${later}`,
    message: "A room imports only from rooms above it in docs/architecture.md.",
  })),
  ...(APART[room] ?? []).map((other) => ({ target: `./src/${room}`, from: `./src/${other}`, message: `${room}/ and ${other}/ stand apart.` })),
]);
const noTestCode = { target: "./src", from: "./test", message: "Product code does not import from test/." };

/** What turns text into markup or code, and what reaches the network: nothing of ours does either. */
const NO_MARKUP = ["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "setHTMLUnsafe", "createContextualFragment", "parseFromString"].map((name) => ({
  selector: `:matches(MemberExpression[property.name="${name}"], JSXAttribute[name.name="${name}"])`,
  message: "Text of a workbook or a report is never read as markup.",
}));
const NO_CODE = [
  ...NO_MARKUP,
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]', message: "Text of a workbook or a report is never read as markup." },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: "Text of a workbook or a report is never read as markup." },
];
const NO_NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "RTCPeerConnection", "importScripts"];
const NO_NETWORK_MODULES = ["net", "tls", "dns", "dgram", "http", "https", "http2"].flatMap((name) => [name, `node:${name}`]);

const EXCEL_ROOMS = ["src/excel/**", "src/commands/**", "src/taskpane/**"];
const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]));

module.exports = tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "out/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks, "import-x": importX },
    settings: { "import-x/resolver": { typescript: true } },
    rules: {
      ...officeRules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "import-x/no-restricted-paths": ["error", { zones: [...zones, noTestCode] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-syntax": ["error", ...NO_CODE],
      "no-restricted-globals": ["error", ...NO_NETWORK, "Excel", "Office", "OfficeExtension"],
      "no-restricted-properties": ["error", { object: "navigator", property: "sendBeacon" }],
      "no-restricted-imports": ["error", ...NO_NETWORK_MODULES],
    },
  },
  { files: ["src/**/*.test.{ts,tsx}"], rules: { "import-x/no-restricted-paths": ["error", { zones }] } },
  { files: EXCEL_ROOMS, rules: { "no-restricted-globals": ["error", ...NO_NETWORK] } },
  { files: ["test/**"], rules: { "no-restricted-globals": "off" } },
  // It runs in browsers that know nothing newer.
  { files: ["src/taskpane/support-check.js"], languageOptions: { ecmaVersion: 5, sourceType: "script" } },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
