import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What runs in little memory: by its name, with what its function takes. */
export interface LittleWork {
  readonly command: 'backup' | 'restore';
  readonly path: string;
  readonly passphraseFile: string | null;
  readonly withoutSecret: boolean;
}

/**
 * Rows of ten megabytes and their text fit several times; without a limit the heap grows because it may, not because it must. Where
 * that is too little, as for a backup of the first version with many attachments, the command begins again with the second.
 */
const LIMITS: readonly [ResourceLimits, ResourceLimits] = [
  { maxOldGenerationSizeMb: 88, maxYoungGenerationSizeMb: 4 },
  { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 16 },
];

/**
 * Runs a command that streams in a thread whose heap is small, whatever the machine has. Answers the exit code. What it had done when
 * its memory was used up is undone: a file that is written is put in its place when it is whole, and a restore is one transaction.
 */
export async function inLittleMemory(context: LittleWork, [little, more] = LIMITS): Promise<number> {
  try {
    return await run(context, little);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) throw error;
    console.error('This takes more memory than usual: it begins again with more.');
    return run(context, more);
  }
}

async function run(context: LittleWork, resourceLimits: ResourceLimits): Promise<number> {
  const worker = new Worker(new URL('little-memory.worker.ts', import.meta.url), { workerData: context, resourceLimits });
  const [code] = await once(worker, 'message');
  return Number(code);
}
