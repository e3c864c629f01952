import { type Failure, refuse, type Result } from '@saferplan/domain/shared';
import { poolOnDemand } from './pool-on-demand.ts';
import { whyNotMade } from './why-not-made.ts';
import type { WorkerJob } from './worker-job.ts';

const runInThread = poolOnDemand({ queue: 20, heapMegabytes: 512, recycleAfterJobs: 500 });

/**
 * Runs a job in the worker thread of publications; it is given up when `signal` is aborted. Fails where there is no room, time or
 * memory for it.
 */
export async function runInPublicationThread<Input, Output>(
  what: WorkerJob<Input, Output>,
  input: Input,
  signal?: AbortSignal,
): Promise<Result<Output, Failure>> {
  const done = await runInThread(what, input, signal === undefined ? {} : { signal });
  return done.ok ? done : refuse(whyNotMade(done.failure));
}
