import { join } from 'node:path';
import { FileCache } from '../platform/files/file-cache.ts';
import { WorkerPool } from '../platform/workers/worker-pool.ts';
import { Renderings } from './renderings.ts';
import { writerVersion } from './writer-version.ts';

/** One writes while the others answer: a document takes a whole core for as long as it takes. */
const THREADS = 1;
/** So many different documents and cards may wait, all papers of a few editions: the last one for some fifteen seconds. */
const QUEUE = 48;
const HEAP_MEGABYTES = 512;
/** Bounds what Typst and the drawing of pictures hold outside the heap. */
const RECYCLE_AFTER_JOBS = 200;
const IDLE_MS = 60_000;

/** Documents and cards, with the worker thread that makes them and the folder that keeps them. */
export interface OpenRenderings {
  readonly renderings: Renderings;
  /** Lets what is being made end within `graceMs` milliseconds. */
  readonly close: (graceMs: number) => Promise<void>;
}

/** Documents and cards, kept in `cache/documents` of the data folder: at most `mostMegabytes` of them. */
export function openRenderings(options: {
  readonly dataFolder: string;
  readonly mostMegabytes: number;
  readonly onTrouble: (error: unknown) => void;
}): OpenRenderings {
  const { dataFolder, mostMegabytes, onTrouble } = options;
  const pool = new WorkerPool({
    threads: THREADS,
    queue: QUEUE,
    heapMegabytes: HEAP_MEGABYTES,
    recycleAfterJobs: RECYCLE_AFTER_JOBS,
    idleMs: IDLE_MS,
    // A thread starts in half the time where it finds what Node compiled before.
    env: { NODE_COMPILE_CACHE: join(dataFolder, 'cache') },
    onTrouble,
  });
  const files = new FileCache({ folder: join(dataFolder, 'cache', 'documents'), mostBytes: mostMegabytes * 1024 * 1024, onTrouble });
  return {
    renderings: new Renderings({ pool, files, writerVersion, onTrouble }),
    close: (graceMs) => pool.close(graceMs),
  };
}
