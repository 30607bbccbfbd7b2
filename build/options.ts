/** What `npm run build --` takes. */
export const BUILD_OPTIONS = {
  "base-url": { type: "string" },
  "office-js": { type: "string" },
  output: { type: "string" },
  help: { type: "boolean" },
} as const;
