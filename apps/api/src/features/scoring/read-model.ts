import { FILE_JOB } from '../../platform/workers/import-thread.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type * as Jobs from './read-model-file.ts';

/** Reads a scoring model from a file in a worker thread. */
export const READ_MODEL_FILE = workerJob<typeof Jobs, 'readModelFile'>({
  ...FILE_JOB,
  name: 'read a scoring model',
  module: new URL('read-model-file.ts', import.meta.url),
  exported: 'readModelFile',
});
