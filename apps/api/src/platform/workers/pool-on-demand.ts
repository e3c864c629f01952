import type { Result } from '@saferplan/domain/shared';
import { createLogger } from '../logging/logger.ts';
import type { WorkerFailure, WorkerJob } from './worker-job.ts';
import { type RunOptions, WorkerPool, type WorkerPoolOptions } from './worker-pool.ts';

type Run = <Input, Output>(
  job: WorkerJob<Input, Output>,
  input: Input,
  options?: RunOptions<Output>,
) => Promise<Result<Output, WorkerFailure>>;

const open = new Set<WorkerPool>();

/**
 * A pool of one thread that is opened with its first job and, once `closePools` has closed it, with the next one again. Its threads
 * see no environment variables.
 */
export function poolOnDemand(limits: Omit<WorkerPoolOptions, 'threads' | 'idleMs' | 'env' | 'onTrouble'>): Run {
  const { error: tell } = createLogger('warn');
  let pool: WorkerPool | null = null;
  return async (job, input, options) => {
    if (pool === null || !open.has(pool)) {
      pool = new WorkerPool({ ...limits, threads: 1, idleMs: 60_000, env: {}, onTrouble: tell });
      open.add(pool);
    }
    const done = await pool.run(job, input, options);
    // What is wrong with the function itself, whose caller is told that it failed and no more.
    if (!done.ok && (done.failure.code === 'threw' || done.failure.code === 'crashed'))
      tell(new Error(done.failure.error, { cause: done.failure.stack }), { job: job.name });
    return done;
  };
}

/** Terminates the threads of all pools that were opened on demand, with what they do. */
export async function closePools(): Promise<void> {
  const closing = [...open];
  open.clear();
  await Promise.all(closing.map((pool) => pool.close(0)));
}
