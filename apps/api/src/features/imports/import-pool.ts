import type { ReadingProgress } from '@saferplan/crime-data/police-uk';
import { type Failure, refuse, type Result } from '@saferplan/domain/shared';
import { poolOnDemand } from '../../platform/workers/pool-on-demand.ts';
import { type WorkerFailure, workerJob, type WorkerJob } from '../../platform/workers/worker-job.ts';
import type * as Jobs from './import-jobs.ts';
import type * as PoliceJobs from './police-job.ts';
import { newProgress, readProgress } from './reading-progress.ts';

const HEAP_MEGABYTES = 512;
const job = { module: new URL('import-jobs.ts', import.meta.url), deadlineMs: 30_000, whenAbandoned: 'terminate' } as const;

export const IMPORT_JOBS = {
  readSheet: workerJob<typeof Jobs, 'readSheet'>({ ...job, name: 'read a table', exported: 'readSheet' }),
  readPlanSheets: workerJob<typeof Jobs, 'readPlanSheets'>({ ...job, name: 'read a plan file', exported: 'readPlanSheets' }),
  writePlanSheets: workerJob<typeof Jobs, 'writePlanSheets'>({ ...job, name: 'write a plan file', exported: 'writePlanSheets' }),
  readModelFile: workerJob<typeof Jobs, 'readModelFile'>({ ...job, name: 'read a scoring model', exported: 'readModelFile' }),
};

const limits = { queue: 10, heapMegabytes: HEAP_MEGABYTES, bufferMegabytes: HEAP_MEGABYTES, recycleAfterJobs: 100 };
const runInThread = poolOnDemand(limits);
/** A thread of their own: a zip of all forces for three years takes minutes, for which no table of a partner's should wait. */
const runPoliceInThread = poolOnDemand(limits);

const policeJob = workerJob<typeof PoliceJobs, 'countPoliceFile'>({
  name: 'read police files',
  module: new URL('police-job.ts', import.meta.url),
  exported: 'countPoliceFile',
  deadlineMs: 15 * 60_000,
  whenAbandoned: 'terminate',
});

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

const PROGRESS_EVERY_MS = 200;

/** Counts a police file in a worker thread, and tells how far it has come; else as `runImportJob`. */
export async function runPoliceJob(
  {
    onProgress,
    ...source
  }: Omit<PoliceJobs.PoliceFile, 'progress'> & { readonly onProgress?: ((progress: ReadingProgress) => void) | undefined },
  signal?: AbortSignal,
): Promise<Result<Awaited<ReturnType<typeof PoliceJobs.countPoliceFile>>, Failure>> {
  const progress = newProgress();
  const telling = onProgress === undefined ? undefined : setInterval(() => onProgress(readProgress(progress)), PROGRESS_EVERY_MS);
  try {
    return inWords(await runPoliceInThread(policeJob, { ...source, progress }, signal === undefined ? {} : { signal }), source.name);
  } finally {
    clearInterval(telling);
  }
}

const inWords = <Output>(done: Result<Output, WorkerFailure>, name: string): Result<Output, Failure> =>
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
