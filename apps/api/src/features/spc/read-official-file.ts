import { FILE_JOB } from '../../platform/workers/import-thread.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type * as Jobs from './official-job.ts';

/** Reads an official table in a worker thread. The Home Office's largest has 50 MB. */
export const READ_OFFICIAL = workerJob<typeof Jobs, 'readOfficialFile'>({
  ...FILE_JOB,
  name: 'read an official table',
  module: new URL('official-job.ts', import.meta.url),
  exported: 'readOfficialFile',
  deadlineMs: 5 * 60_000,
});
