import { WorkerEngine } from "../worker/worker-engine";
import source from "worker-source";

/** A page opened by double-click may start no worker from a file, but it may from text that it carries itself. */
export function deskEngine(): WorkerEngine {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return new WorkerEngine(() => new Worker(address));
}
