import { WORKBOOK_WORKER, type FileBytes } from "../worker/protocol";
import { WorkerEngine } from "../worker/worker-engine";
import { WorkerWorkbook } from "../worker/worker-workbook";
import source from "worker-source";

/** A page opened by double-click may start no worker from a file, but it may from text that it carries itself. */
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

/** Makes the reports. */
export function deskEngine(): WorkerEngine {
  return new WorkerEngine(() => new Worker(address));
}

/** Opens a file in a worker of its own, which lives as long as the file is open: reports may be given up, what was written may not. @throws Problem */
export function openWorkbook(file: FileBytes): Promise<WorkerWorkbook> {
  return WorkerWorkbook.open(() => new Worker(address, { name: WORKBOOK_WORKER }), file);
}
