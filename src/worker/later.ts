/** What the first report does without: loaded after it, or when it is first asked for. */
export const LATER = {
  briefs: () => import("./brief-tasks"),
  audit: () => import("../audit/audit-text"),
  templates: () => import("./template-tasks"),
  documents: () => import("../brief/report-file"),
  files: () => import("../package/package-workbook"),
};

/** What does not come is asked for again when it is needed. */
export function fetchLater(): void {
  for (const load of Object.values(LATER)) load().catch(() => undefined);
}
