import { getPriority } from 'node:os';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type * as Jobs from '../../testing/worker-jobs.ts';
import { answerForWorkerFailure } from './answer-for-worker-failure.ts';
import { workerJob } from './worker-job.ts';
import { WorkerPool, type WorkerPoolOptions } from './worker-pool.ts';

const JOBS = new URL('../../testing/worker-jobs.ts', import.meta.url);
const LONG = { module: JOBS, deadlineMs: 30_000 } as const;
const answer = workerJob<typeof Jobs, 'answerJob'>({ ...LONG, name: 'answer', exported: 'answerJob', whenAbandoned: 'finish' });
const sleep = workerJob<typeof Jobs, 'sleepJob'>({ ...LONG, name: 'sleep', exported: 'sleepJob', whenAbandoned: 'finish' });
const sleepOrDie = workerJob<typeof Jobs, 'sleepJob'>({ ...LONG, name: 'sleep', exported: 'sleepJob', whenAbandoned: 'terminate' });
const fails = { ...LONG, name: 'fail', whenAbandoned: 'terminate' } as const;

let trouble: unknown[] = [];
const opened: WorkerPool[] = [];
function open(options: Partial<WorkerPoolOptions> = {}): WorkerPool {
  trouble = [];
  const pool = new WorkerPool({
    threads: 1,
    queue: 2,
    heapMegabytes: 64,
    recycleAfterJobs: 100,
    idleMs: 10_000,
    env: {},
    onTrouble: (error) => trouble.push(error),
    ...options,
  });
  opened.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((pool) => pool.close(0)));
});
const until = async (holds: () => boolean): Promise<void> => expect.poll(holds).toBe(true);

describe('a job in a worker thread', () => {
  it('answers the same as its function, for any plain data, and sees no environment of the server', async () => {
    const pool = open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const result = await pool.run(answer, { text });
        expect(result).toMatchObject({ ok: true, value: { text } });
        if (result.ok) expect(result.value.variables.filter((name) => name !== 'NODE_COMPILE_CACHE')).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(pool.state()).toMatchObject({ running: 0, waiting: 0, done: 50, failed: 0 });
  });

  it.runIf(process.platform === 'linux')('gives way to the thread that answers requests, whose priority stays', async () => {
    const pool = open();
    const job = workerJob<typeof Jobs, 'priorityJob'>({ ...fails, exported: 'priorityJob' });
    const before = getPriority(process.pid);
    const result = await pool.run(job, null);
    expect(result).toMatchObject({ ok: true, value: { process: before } });
    expect(result.ok ? result.value.thread : before).toBeGreaterThan(before);
  });

  it('gets a new thread after so many', async () => {
    const pool = open({ recycleAfterJobs: 3 });
    const jobsOfThread: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      const result = await pool.run(answer, { text: '' });
      if (result.ok) jobsOfThread.push(result.value.jobs);
    }
    expect(jobsOfThread).toEqual([1, 2, 3, 1, 2, 3, 1]);
  });

  it('tells what it throws as data, with the stack for the log, and harms no other', async () => {
    const pool = open();
    const job = workerJob<typeof Jobs, 'throwJob'>({ ...fails, exported: 'throwJob' });
    const result = await pool.run(job, 'It is wrong');
    expect(result).toMatchObject({ ok: false, failure: { code: 'threw', job: 'fail', error: 'It is wrong' } });
    expect(JSON.stringify(result)).toContain('worker-jobs.ts');
    const uncopied = workerJob<typeof Jobs, 'answerFunctionJob'>({ ...fails, exported: 'answerFunctionJob' });
    expect(await pool.run(uncopied, null)).toMatchObject({ ok: false, failure: { code: 'threw' } });
    expect(await pool.run(answer, { text: 'after' })).toMatchObject({ ok: true, value: { jobs: 1 } });
  });

  it('is terminated at its deadline though it never returns', async () => {
    const pool = open();
    const job = workerJob<typeof Jobs, 'loopJob'>({ ...fails, exported: 'loopJob', deadlineMs: 500 });
    expect(await pool.run(job, null)).toEqual({ ok: false, failure: { code: 'deadline', job: 'fail', deadlineMs: 500 } });
    expect(await pool.run(answer, { text: 'after' })).toMatchObject({ ok: true });
  });

  it('ends its thread alone when it exits, fills its memory, or throws after it has answered', async () => {
    const pool = open({ heapMegabytes: 32 });
    const exits = workerJob<typeof Jobs, 'exitJob'>({ ...fails, exported: 'exitJob' });
    expect(await pool.run(exits, null)).toMatchObject({ ok: false, failure: { code: 'crashed' } });
    const fills = workerJob<typeof Jobs, 'fillMemoryJob'>({ ...fails, exported: 'fillMemoryJob' });
    expect(await pool.run(fills, null)).toEqual({ ok: false, failure: { code: 'out-of-memory', job: 'fail', heapMegabytes: 32 } });
    const throwsLate = workerJob<typeof Jobs, 'throwLateJob'>({ ...fails, exported: 'throwLateJob' });
    expect(await pool.run(throwsLate, 0)).toEqual({ ok: true, value: 'answered' });
    await until(() => trouble.length === 1);
    expect(String(trouble[0])).toContain('too late');
    expect(await pool.run(answer, { text: 'after' })).toMatchObject({ ok: true, value: { jobs: 1 } });
  });
});

describe('the queue', () => {
  it('takes as many as it may hold, in their order, and refuses the next with when to come again', async () => {
    const pool = open({ queue: 2 });
    const first = pool.run(sleep, 300);
    const others = [pool.run(answer, { text: 'a' }), pool.run(answer, { text: 'b' })];
    expect(pool.state()).toMatchObject({ running: 1, waiting: 2 });
    const refused = await pool.run(answer, { text: 'c' });
    if (refused.ok || refused.failure.code !== 'busy') throw new Error('it should be refused');
    expect(refused.failure.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(answerForWorkerFailure(refused.failure)).toMatchObject({ status: 503, retryAfterSeconds: refused.failure.retryAfterSeconds });
    expect(await first).toEqual({ ok: true, value: 300 });
    const answers = await Promise.all(others);
    expect(answers.map((one) => one.ok && one.value.text)).toEqual(['a', 'b']);
    expect(pool.state()).toMatchObject({ running: 0, waiting: 0, done: 3, refused: 1 });
  });

  it('has one place for all who ask for the same under one key, and makes it once', async () => {
    const pool = open();
    const shared = Array.from({ length: 20 }, () => pool.run(answer, { text: 'same' }, { shareAs: 'one' }));
    expect(pool.state()).toMatchObject({ running: 1, waiting: 0 });
    for (const result of await Promise.all(shared)) expect(result).toMatchObject({ ok: true, value: { jobs: 1 } });
    expect(await pool.run(answer, { text: 'later' }, { shareAs: 'one' })).toMatchObject({ ok: true, value: { jobs: 2, text: 'later' } });
  });

  it('is left when the last of those who wait for a job has gone, and by nobody before', async () => {
    const pool = open();
    const running = pool.run(sleep, 200);
    const [one, other] = [new AbortController(), new AbortController()];
    const waiting = [one, other].map(({ signal }) => pool.run(answer, { text: '' }, { signal, shareAs: 'same' }));
    one.abort();
    expect(await waiting[0]).toEqual({ ok: false, failure: { code: 'aborted', job: 'answer' } });
    expect(pool.state()).toMatchObject({ waiting: 1 });
    other.abort();
    expect(await waiting[1]).toMatchObject({ ok: false, failure: { code: 'aborted' } });
    expect(pool.state()).toMatchObject({ waiting: 0 });
    expect(await running).toMatchObject({ ok: true });
  });

  it('lets a job that has started finish, or terminates it, as the job says', async () => {
    const pool = open();
    const [one, other] = [new AbortController(), new AbortController()];
    const finishes = pool.run(sleep, 100, { signal: one.signal });
    one.abort();
    expect(await finishes).toMatchObject({ ok: false, failure: { code: 'aborted' } });
    expect(pool.state().running).toBe(1);
    await until(() => pool.state().done === 1);
    const dies = pool.run(sleepOrDie, 20_000, { signal: other.signal, shareAs: 'long' });
    other.abort();
    expect(await dies).toMatchObject({ ok: false, failure: { code: 'aborted' } });
    // Who asks for the same now gets a job of their own, and not the one that is being terminated.
    expect(await pool.run(sleepOrDie, 5, { shareAs: 'long' })).toEqual({ ok: true, value: 5 });
  });

  it('refuses what waits and what comes when it is closed, and lets what runs end in its time or terminates it', async () => {
    const pool = open();
    const [running, waiting] = [pool.run(sleep, 200), pool.run(sleep, 200)];
    const closed = pool.close(10_000);
    expect(await waiting).toEqual({ ok: false, failure: { code: 'closed', job: 'sleep' } });
    expect(await running).toEqual({ ok: true, value: 200 });
    await closed;
    expect(await pool.run(answer, { text: '' })).toMatchObject({ ok: false, failure: { code: 'closed' } });
    const other = open();
    const endless = other.run(sleep, 60_000);
    await other.close(50);
    expect(await endless).toEqual({ ok: false, failure: { code: 'closed', job: 'sleep' } });
  });
});
