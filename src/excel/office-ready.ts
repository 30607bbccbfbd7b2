type OfficeInfo = Awaited<ReturnType<typeof Office.onReady>>;

/**
 * Starts what waits for Office.js. Our scripts stand before it in their pages, so that they and what they load come beside it, not after
 * it. Where it never comes, nothing is started, and the pane's page says so itself (support-check.js).
 */
export function whenOfficeIsReady(start: (info: OfficeInfo) => void): void {
  document.addEventListener("DOMContentLoaded", () => {
    if (typeof Office !== "undefined") void Office.onReady(start);
  });
}
