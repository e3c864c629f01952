import { type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { createLogger } from '../platform/logging/logger.ts';
import { type WorkerFailure, workerJob, type WorkerJob } from '../platform/workers/worker-job.ts';
import { WorkerPool } from '../platform/workers/worker-pool.ts';
import type * as Jobs from './import-jobs.ts';

const MODULE = new URL('import-jobs.ts', import.meta.url);
const HEAP_MEGABYTES = 512;
const job = { module: MODULE, deadlineMs: 30_000, whenAbandoned: 'terminate' } as const;

export const IMPORT_JOBS = {
  readSheet: workerJob<typeof Jobs, 'readSheet'>({ ...job, name: 'read a table', exported: 'readSheet' }),
  readPlanSheets: workerJob<typeof Jobs, 'readPlanSheets'>({ ...job, name: 'read a plan file', exported: 'readPlanSheets' }),
  writePlanSheets: workerJob<typeof Jobs, 'writePlanSheets'>({ ...job, name: 'write a plan file', exported: 'writePlanSheets' }),
};

let pool: WorkerPool | null = null;

/** Runs a job on a file of a member in a worker thread; what ends it is a refusal that says what to do. */
export async function runImportJob<Input, Output>(
  what: WorkerJob<Input, Output>,
  input: Input,
  name: string,
): Promise<Result<Output, Failure>> {
  pool ??= new WorkerPool({
    threads: 1,
    queue: 10,
    heapMegabytes: HEAP_MEGABYTES,
    bufferMegabytes: HEAP_MEGABYTES,
    recycleAfterJobs: 100,
    idleMs: 60_000,
    env: {},
    onTrouble: createLogger('warn').error,
  });
  const done = await pool.run(what, input);
  return done.ok ? ok(done.value) : refuse({ code: 'unreadable-file', sentence: sayFailure(done.failure, name) });
}

/** Ends the thread; the next job starts another. */
export async function closeImports(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.close(0);
}

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
