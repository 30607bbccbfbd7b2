import { addingJob, countyJob, readingJob, startJob, wholeJob } from "./file-jobs";
import { numbersJob } from "./numbers-job";
import { reportJob } from "./report-job";

/** One way of doing a job. */
export interface Contender {
  readonly name: string;
  /** Does the job once and may tell the most memory it took, in MB; null: not installed here. */
  readonly run: (() => void | number | null | Promise<void>) | null;
}

/** A job and those who do it; ours comes first. */
export interface Job {
  readonly name: string;
  /** Its contenders run in the bench's own process. */
  readonly inProcess?: true;
  readonly contenders: () => Promise<readonly Contender[]>;
}

export const JOBS: readonly Job[] = [wholeJob, readingJob, addingJob, countyJob, startJob, numbersJob, reportJob];
