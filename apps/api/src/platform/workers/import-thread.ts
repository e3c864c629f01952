import { type Failure, refuse, type Result } from '@saferplan/domain/shared';
import { poolOnDemand } from './pool-on-demand.ts';
import type { WorkerFailure, WorkerJob } from './worker-job.ts';

const HEAP_MEGABYTES = 512;

/** What every job on a member's file has in common: it may take half a minute, and ends when nobody waits for it. */
export const FILE_JOB = { deadlineMs: 30_000, whenAbandoned: 'terminate' } as const;

/** What the threads that read and write members' files may take. */
export const FILE_THREADS = { queue: 10, heapMegabytes: HEAP_MEGABYTES, bufferMegabytes: HEAP_MEGABYTES, recycleAfterJobs: 100 };
const runInThread = poolOnDemand(FILE_THREADS);

/**
 * Runs a job on a file of a member in a worker thread; what ends it is a refusal that says what to do. `signal` is aborted when
 * nobody waits for it any longer.
 */
export async function runImportJob<Input, Output>(
  what: WorkerJob<Input, Output>,
  input: Input,
  name: string,
  signal?: AbortSignal,
): Promise<Result<Output, Failure>> {
  return inWords(await runInThread(what, input, signal === undefined ? {} : { signal }), name);
}

/** What ended a job, as a refusal that says what to do with the file of this name. */
export const inWords = <Output>(done: Result<Output, WorkerFailure>, name: string): Result<Output, Failure> =>
  done.ok ? done : refuse({ code: 'unreadable-file', sentence: sayFailure(done.failure, name) });

function sayFailure(failure: WorkerFailure, name: string): string {
  switch (failure.code) {
    case 'out-of-memory':
      return `${name} needs more memory than an import may use (${failure.heapMegabytes.toString()} MB). Save only the sheet with the monthly figures, and import that. Nothing was stored.`;
    case 'deadline':
      return `${name} took longer than ${(failure.deadlineMs / 1000).toString()} seconds and was stopped. Save only the sheet with the monthly figures, and import that. Nothing was stored.`;
    case 'busy':
      return `Many files are being read at the moment. Try again in ${failure.retryAfterSeconds.toString()} seconds. Nothing was stored.`;
    case 'threw':
    case 'crashed':
      return `${name} cannot be read: it ended the program that reads it. Open it in your spreadsheet program, save it again, and import that. Nothing was stored.`;
    case 'aborted':
    case 'closed':
      return 'The server is being restarted. Try again in a minute. Nothing was stored.';
  }
}
