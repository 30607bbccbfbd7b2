import type { OfficeWindow } from "../excel-host/install-excel-host";

declare global {
  interface Window {
    /** Set by the preview page: makes a window look to office.js like the browser inside Excel. */
    playExcelIn?: (pane: OfficeWindow) => void;
  }
}

// office.js keeps what it once found in the tab's storage, and would believe it again.
window.sessionStorage.clear();
window.parent.playExcelIn?.(window);
