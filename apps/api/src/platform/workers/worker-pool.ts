import { refuse, type Result } from '@saferplan/domain/shared';
import type { WorkerFailure, WorkerJob } from './worker-job.ts';
import { type LaneLimits, WorkerLane } from './worker-lane.ts';

/** How many jobs run and wait, and the limits of each thread. */
export interface WorkerPoolOptions extends LaneLimits {
  /** How many jobs run at the same time, each in a thread of its own. */
  readonly threads: number;
  /** How many more may wait; one more is refused with `busy`. */
  readonly queue: number;
  /** Is told of what fails while nobody waits. */
  readonly onTrouble: (error: unknown) => void;
}

export interface RunOptions<Output> {
  /** Aborted when whoever asks has gone. */
  readonly signal?: AbortSignal;
  /** Those who ask for the same job under the same key while it waits or runs share it, and its input is the first one's. */
  readonly shareAs?: string;
  /** Is given the value once, before anybody who waits and even if nobody does any longer: to keep it for those who ask next. */
  readonly keep?: (value: Output) => Promise<void>;
}

/** What a pool is doing, and has done since it was opened. */
export interface WorkerPoolCounts {
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
  readonly refused: number;
  /** Milliseconds that the threads have worked, all together. */
  readonly busyMs: number;
}

type Outcome = Result<unknown, WorkerFailure>;

/** A job that waits or runs, for one or several who asked. */
interface Entry {
  readonly job: WorkerJob<never, unknown>;
  /** What it is shared by; null where it is not shared. */
  readonly key: string | null;
  readonly start: (lane: WorkerLane, signal: AbortSignal) => Promise<Outcome>;
  readonly outcome: Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
  readonly stop: AbortController;
  waiters: number;
  hasStarted: boolean;
}

/** Before any job has ended, this is how long one is taken to last. */
const FIRST_GUESS_MS = 1000;
const LONGEST_RETRY_S = 60;

/**
 * Runs jobs in worker threads, so that nothing slow runs on the event loop: so many at a time, a short queue, and a refusal beyond
 * it. Threads start with the first job and end when idle. No method rejects: what fails is a typed result.
 */
export class WorkerPool {
  private readonly options: WorkerPoolOptions;
  private readonly lanes: readonly WorkerLane[];
  private readonly waiting: Entry[] = [];
  private readonly shared = new Map<string, Entry>();
  private readonly running = new Set<Promise<void>>();
  private counts = { done: 0, failed: 0, refused: 0, busyMs: 0 };
  private meanMs = FIRST_GUESS_MS;
  private isClosed = false;

  constructor(options: WorkerPoolOptions) {
    this.options = options;
    this.lanes = Array.from({ length: options.threads }, () => new WorkerLane(options, options.onTrouble));
  }

  /** Runs a job and answers its result, or why there is none. */
  run<Input, Output>(
    job: WorkerJob<Input, Output>,
    input: Input,
    { signal, shareAs, keep }: RunOptions<Output> = {},
  ): Promise<Result<Output, WorkerFailure>> {
    if (this.isClosed) return Promise.resolve(refuse({ code: 'closed', job: job.name }));
    if (signal?.aborted === true) return Promise.resolve(refuse({ code: 'aborted', job: job.name }));
    const key = shareAs === undefined ? null : JSON.stringify([job.module, job.exported, shareAs]);
    const found = key === null ? undefined : this.shared.get(key);
    const entry = found ?? this.enter(job, input, key, keep);
    if (entry === null) {
      this.counts.refused += 1;
      return Promise.resolve(refuse({ code: 'busy', job: job.name, retryAfterSeconds: this.retryAfterSeconds() }));
    }
    // An entry of this key was entered with this same job, whose type says what it answers.
    return this.waitFor(entry, signal) as Promise<Result<Output, WorkerFailure>>;
  }

  state(): WorkerPoolCounts {
    return { waiting: this.waiting.length, running: this.running.size, ...this.counts };
  }

  /** Gives the jobs that come a new thread each, where one that has run before may have left something behind. */
  retireThreads(): void {
    for (const lane of this.lanes) lane.retire();
  }

  /** Refuses what waits and what comes, lets what runs end within `graceMs` milliseconds, then terminates it. */
  async close(graceMs: number): Promise<void> {
    this.isClosed = true;
    for (const entry of this.waiting.splice(0)) entry.settle(refuse({ code: 'closed', job: entry.job.name }));
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(this.running), grace]);
    clearTimeout(timer);
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  private retryAfterSeconds(): number {
    const ahead = this.waiting.length + this.running.size;
    return Math.min(LONGEST_RETRY_S, Math.max(1, Math.ceil((ahead * this.meanMs) / this.options.threads / 1000)));
  }

  /** A place in the queue, or null where it is full. */
  private enter<Input, Output>(
    job: WorkerJob<Input, Output>,
    input: Input,
    key: string | null,
    keep: RunOptions<Output>['keep'],
  ): Entry | null {
    if (this.freeLane() === undefined && this.waiting.length >= this.options.queue) return null;
    const { promise: outcome, resolve: settle } = Promise.withResolvers<Outcome>();
    const entry: Entry = {
      job,
      key,
      start: async (lane, signal) => {
        const result = await lane.run(job, input, signal);
        if (result.ok && keep !== undefined) await keep(result.value).catch(this.options.onTrouble);
        return result;
      },
      outcome,
      settle,
      stop: new AbortController(),
      waiters: 0,
      hasStarted: false,
    };
    if (key !== null) this.shared.set(key, entry);
    this.waiting.push(entry);
    this.startNext();
    return entry;
  }

  private freeLane(): WorkerLane | undefined {
    return this.lanes.find((lane) => !lane.isBusy);
  }

  private startNext(): void {
    for (let lane = this.freeLane(); lane !== undefined && this.waiting.length > 0; lane = this.freeLane()) {
      const entry = this.waiting.shift();
      if (entry === undefined) return;
      const round: Promise<void> = this.context(lane, entry).finally(() => {
        this.running.delete(round);
        if (!this.isClosed) this.startNext();
      });
      this.running.add(round);
    }
  }

  private async context(lane: WorkerLane, entry: Entry): Promise<void> {
    entry.hasStarted = true;
    const began = performance.now();
    const ended = await entry.start(lane, entry.stop.signal);
    // Whatever had not ended when the pool was closed was terminated for that reason.
    const outcome: Outcome =
      this.isClosed && !ended.ok && ended.failure.code === 'crashed' ? refuse({ code: 'closed', job: entry.job.name }) : ended;
    const tookMs = performance.now() - began;
    this.counts.busyMs += tookMs;
    this.meanMs += (tookMs - this.meanMs) / 4;
    this.counts[outcome.ok ? 'done' : 'failed'] += 1;
    this.unshare(entry);
    entry.settle(outcome);
  }

  /** Waits for a job with others; whoever goes answers 'aborted' at once, and the last one takes the job with it. */
  private async waitFor(entry: Entry, signal: AbortSignal | undefined): Promise<Outcome> {
    entry.waiters += 1;
    if (signal === undefined) return entry.outcome;
    const gone = Promise.withResolvers<Outcome>();
    const leave = (): void => {
      gone.resolve(refuse({ code: 'aborted', job: entry.job.name }));
      entry.waiters -= 1;
      if (entry.waiters === 0) this.abandon(entry);
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([entry.outcome, gone.promise]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  private abandon(entry: Entry): void {
    if (entry.hasStarted && entry.job.whenAbandoned === 'finish') return;
    this.unshare(entry);
    entry.stop.abort();
    if (entry.hasStarted) return;
    const place = this.waiting.indexOf(entry);
    if (place !== -1) this.waiting.splice(place, 1);
    entry.settle(refuse({ code: 'aborted', job: entry.job.name }));
  }

  /** Nobody joins it any longer. */
  private unshare(entry: Entry): void {
    if (entry.key !== null && this.shared.get(entry.key) === entry) this.shared.delete(entry.key);
  }
}
