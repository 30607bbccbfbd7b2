import { WorkerEngine } from "../worker/worker-engine";

/** Stands first in the pane's script: the worker loads, and warms up, while the rest of the script runs and Office.js comes. */
export const engine = new WorkerEngine(() => new Worker(/* webpackChunkName: "worker" */ new URL("../worker/worker.ts", import.meta.url)));
