import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { compileCacheForThread } from './compile-cache.ts';
import type { WorkerFailure, WorkerJob } from './worker-job.ts';
import type { WorkerAnswer, WorkerTask } from './worker-entry.ts';
import { ok, refuse, type Result } from '@saferplan/domain/shared';

const ENTRY = fileURLToPath(new URL('worker-entry.ts', import.meta.url));

const WATCH_MS = 100;

/** The limits of each thread. */
export interface LaneLimits {
  /** The most that the JavaScript heap of the thread may hold; memory that native code takes is beside it. */
  readonly heapMegabytes: number;
  /**
   * The most that new objects of the heap may take before they are looked through; the server's own share when left out. More makes a job
   * that makes millions of small objects faster, and holds so much memory.
   */
  readonly youngMegabytes?: number;
  /**
   * The most that buffers of the thread may hold beside its heap, looked at every 100 ms; not looked at when left out. What native
   * libraries take for themselves is not among it.
   */
  readonly bufferMegabytes?: number;
  /** After so many jobs the thread ends and the next job gets a new one: this bounds what native libraries never give back. */
  readonly recycleAfterJobs: number;
  /** Milliseconds without a job after which the thread ends. */
  readonly idleMs: number;
  /** The environment variables of the thread: beside where compiled code is kept it sees no others, so that no secret of the server's stands in it. */
  readonly env: Readonly<Record<string, string>>;
}

/** One worker thread, started with its first job, one job at a time. */
export class WorkerLane {
  private readonly limits: LaneLimits;
  private readonly onTrouble: (error: unknown) => void;
  private thread: Piscina<WorkerTask, WorkerAnswer> | null = null;
  private jobsOfThread = 0;
  isBusy = false;

  constructor(limits: LaneLimits, onTrouble: (error: unknown) => void) {
    this.limits = limits;
    this.onTrouble = onTrouble;
  }

  /** Runs a job; `signal` terminates it. Never rejects. */
  async run<Input, Output>(job: WorkerJob<Input, Output>, input: Input, signal: AbortSignal): Promise<Result<Output, WorkerFailure>> {
    const stop = new AbortController();
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      stop.abort();
    }, job.deadlineMs);
    let isTooLarge = false;
    const watch = this.watchBuffers(() => {
      isTooLarge = true;
      stop.abort();
    });
    const leave = (): void => stop.abort();
    signal.addEventListener('abort', leave, { once: true });
    this.isBusy = true;
    try {
      this.thread ??= this.open();
      this.jobsOfThread += 1;
      const answer = await this.thread.run({ module: job.module, exported: job.exported, input }, { signal: stop.signal });
      if (this.jobsOfThread >= this.limits.recycleAfterJobs) this.discard();
      return answer.ok
        ? // The type of the job says what its function answers, and a copy of it has the same shape.
          ok(answer.value as Output)
        : refuse({ code: 'threw', job: job.name, error: answer.error, stack: answer.stack });
    } catch (error) {
      this.discard();
      if (isTooLarge) return refuse({ code: 'out-of-memory', job: job.name, heapMegabytes: this.limits.heapMegabytes });
      if (isLate) return refuse({ code: 'deadline', job: job.name, deadlineMs: job.deadlineMs });
      if (stop.signal.aborted) return refuse({ code: 'aborted', job: job.name });
      return refuse(this.failureOf(job.name, error));
    } finally {
      clearTimeout(deadline);
      clearInterval(watch);
      signal.removeEventListener('abort', leave);
      this.isBusy = false;
    }
  }

  /** Ends the thread, after the job in hand where there is one. */
  retire(): void {
    if (this.isBusy) this.jobsOfThread = Number.POSITIVE_INFINITY;
    else this.discard();
  }

  /** Terminates the thread with what it does. */
  async close(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.destroy();
  }

  /** Calls back, perhaps more than once, while the buffers of the thread hold more than they may. */
  private watchBuffers(tell: () => void): NodeJS.Timeout | undefined {
    const { bufferMegabytes } = this.limits;
    if (bufferMegabytes === undefined) return undefined;
    return setInterval(() => {
      const look = async (): Promise<void> => {
        for (const worker of this.thread?.threads ?? [])
          if ((await worker.getHeapStatistics()).external_memory > bufferMegabytes * 1024 ** 2) tell();
      };
      // A thread that has just ended cannot be looked at.
      look().catch(() => undefined);
    }, WATCH_MS);
  }

  private failureOf(job: string, error: unknown): WorkerFailure {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return { code: 'out-of-memory', job, heapMegabytes: this.limits.heapMegabytes };
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'crashed', job, error: message, stack: error instanceof Error ? (error.stack ?? message) : message };
  }

  private discard(): void {
    this.close().catch(this.onTrouble);
  }

  private open(): Piscina<WorkerTask, WorkerAnswer> {
    const { heapMegabytes, youngMegabytes, idleMs, env } = this.limits;
    const thread = new Piscina<WorkerTask, WorkerAnswer>({
      filename: ENTRY,
      name: 'runTask',
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: idleMs,
      resourceLimits: {
        maxOldGenerationSizeMb: heapMegabytes,
        ...(youngMegabytes === undefined ? {} : { maxYoungGenerationSizeMb: youngMegabytes }),
      },
      env: { ...env, ...compileCacheForThread() },
      execArgv: [],
      // A thread that waits by atomics runs no timer between two jobs: what a job left behind would fail in the next one.
      atomics: 'disabled',
    });
    // An error that nobody caught after its job had ended: the thread is gone, the next job gets a new one.
    thread.on('error', this.onTrouble);
    this.jobsOfThread = 0;
    return thread;
  }
}
