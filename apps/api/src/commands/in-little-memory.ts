import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What runs in little memory: by its name, with what its function takes. */
export interface LittleWork {
  readonly command: 'backup' | 'restore';
  readonly path: string;
  readonly passphraseFile: string | null;
  readonly withoutSecret: boolean;
}

/** Rows of ten megabytes and their text fit several times; without a limit the heap grows because it may, not because it must. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 };

/** Runs a command that streams in a thread whose heap is small, whatever the machine has. Answers the exit code. */
export async function inLittleMemory(work: LittleWork): Promise<number> {
  const worker = new Worker(new URL('little-memory.worker.ts', import.meta.url), { workerData: work, resourceLimits: LIMITS });
  const [code] = await once(worker, 'message');
  return Number(code);
}
