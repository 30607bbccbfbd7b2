import { benchAudit } from "./audit-bench";
import { benchGrowth } from "./growth-bench";
import { benchOfficeJs } from "./office-js-bench";
import { benchPane } from "./pane/pane-bench";
import { benchRecognition } from "./recognition-bench";
import { ROUNDS } from "./rounds";

/** Jobs that measure more than seconds, and print a table of their own; they run when they are named. */
export const OWN_TABLES = new Map<string, (options: readonly string[]) => void | Promise<void>>([
  ["audit", () => benchAudit(console.log)],
  ["recognition", () => benchRecognition(console.log, ROUNDS)],
  ["growth", () => benchGrowth(console.log)],
  ["office-js", () => benchOfficeJs(console.log)],
  ["pane", (options) => benchPane({ asJson: options.includes("--json"), isBuilt: options.includes("--built") })],
]);
