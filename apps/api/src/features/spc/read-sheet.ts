import { FILE_JOB } from '../../platform/workers/import-thread.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type * as Jobs from './read-sheet-job.ts';

/** Reads a table of figures in a worker thread. */
export const READ_SHEET = workerJob<typeof Jobs, 'readSheet'>({
  ...FILE_JOB,
  name: 'read a table',
  module: new URL('read-sheet-job.ts', import.meta.url),
  exported: 'readSheet',
});
