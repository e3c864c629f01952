import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadingProgress } from '@saferplan/crime-data/police-uk';
import type { Failure, Result } from '@saferplan/domain/shared';
import { FILE_THREADS, asRefusal } from '../../platform/workers/import-thread.ts';
import { poolOnDemand } from '../../platform/workers/pool-on-demand.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type * as PoliceJobs from './police-job.ts';
import { newProgress, readProgress } from './reading-progress.ts';

/** A thread of their own: a zip of all forces for three years takes minutes, for which no table of a partner's should wait. */
const runPoliceInThread = poolOnDemand(FILE_THREADS);

const policeJob = workerJob<typeof PoliceJobs, 'countPoliceFile'>({
  name: 'read police files',
  module: new URL('police-job.ts', import.meta.url),
  exported: 'countPoliceFile',
  deadlineMs: 15 * 60_000,
  whenAbandoned: 'terminate',
});

const PROGRESS_EVERY_MS = 200;

/**
 * Counts a police file in a worker thread, and tells how far it has come; else as `runImportJob`. What is unpacked is removed here, since
 * a thread that is terminated removes nothing.
 */
export async function runPoliceJob(
  {
    onProgress,
    ...source
  }: Omit<PoliceJobs.PoliceFile, 'progress' | 'workFolder'> & { readonly onProgress?: ((progress: ReadingProgress) => void) | undefined },
  signal?: AbortSignal,
): Promise<Result<Awaited<ReturnType<typeof PoliceJobs.countPoliceFile>>, Failure>> {
  const progress = newProgress();
  const workFolder = await mkdtemp(join(tmpdir(), 'saferplan-police-'));
  const telling = onProgress === undefined ? undefined : setInterval(() => onProgress(readProgress(progress)), PROGRESS_EVERY_MS);
  try {
    return asRefusal(
      await runPoliceInThread(policeJob, { ...source, progress, workFolder }, signal === undefined ? {} : { signal }),
      source.name,
    );
  } finally {
    clearInterval(telling);
    // The thread may be about to end, and write the last of a file.
    await rm(workFolder, { recursive: true, force: true, maxRetries: 10 });
  }
}
