import { FILE_JOB } from '../../platform/workers/import-thread.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type * as Jobs from './plan-sheets-job.ts';

const job = { ...FILE_JOB, module: new URL('plan-sheets-job.ts', import.meta.url) } as const;

/** Reads the sheets of a plan file in a worker thread. */
export const READ_PLAN_SHEETS = workerJob<typeof Jobs, 'readPlanSheets'>({ ...job, name: 'read a plan file', exported: 'readPlanSheets' });
/** Reads a plan file and compares it with a draft in a worker thread. */
export const COMPARE_PLAN_FILE = workerJob<typeof Jobs, 'comparePlanFile'>({
  ...job,
  name: 'compare a plan file',
  exported: 'comparePlanFile',
});
/** Writes sheets as an XLSX file in a worker thread. */
export const WRITE_PLAN_SHEETS = workerJob<typeof Jobs, 'writePlanSheets'>({
  ...job,
  name: 'write a plan file',
  exported: 'writePlanSheets',
});
