import { type Failure, type FileFault, refuse, type Result } from '@saferplan/domain/shared';
import { poolOnDemand } from './pool-on-demand.ts';
import type { WorkerFailure, WorkerJob } from './worker-job.ts';

const HEAP_MEGABYTES = 512;
/** A table of 8,000,000 cells takes a fifth longer with 12, for 10 MB less. */
const YOUNG_MEGABYTES = 24;

/** What every job on a member's file has in common: it may take half a minute, and ends when nobody waits for it. */
export const FILE_JOB = { deadlineMs: 30_000, whenAbandoned: 'terminate' } as const;

/** What the threads that read and write members' files may take. */
export const FILE_THREADS = {
  queue: 10,
  heapMegabytes: HEAP_MEGABYTES,
  youngMegabytes: YOUNG_MEGABYTES,
  bufferMegabytes: HEAP_MEGABYTES,
  recycleAfterJobs: 100,
};
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
  return asRefusal(await runInThread(what, input, signal === undefined ? {} : { signal }), name);
}

/** What ended a job, as a refusal that says what to do with the file of this name. */
export const asRefusal = <Output>(done: Result<Output, WorkerFailure>, name: string): Result<Output, Failure> =>
  done.ok ? done : refuse({ code: 'unreadable-file', why: faultOf(done.failure, name) });

function faultOf(failure: WorkerFailure, name: string): FileFault {
  switch (failure.code) {
    case 'out-of-memory':
      return { code: 'needs-memory', name, megabytes: failure.heapMegabytes };
    case 'deadline':
      return { code: 'took-too-long', name, seconds: failure.deadlineMs / 1000 };
    case 'busy':
      return { code: 'many-files-read', seconds: failure.retryAfterSeconds };
    case 'threw':
    case 'crashed':
      return { code: 'ended-reader', name };
    case 'aborted':
    case 'closed':
      return { code: 'server-restarting' };
  }
}
