import { growthJob } from "./growth-job";
import { reportJob } from "./report-job";

/** One way of doing a job. */
export interface Contender {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** A job and those who do it; ours comes first. */
export interface Job {
  readonly name: string;
  readonly contenders: () => Promise<readonly Contender[]>;
}

export const JOBS: readonly Job[] = [growthJob, reportJob];
