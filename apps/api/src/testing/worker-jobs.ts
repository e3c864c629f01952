import { readlinkSync } from 'node:fs';
import { getPriority } from 'node:os';
import { threadId } from 'node:worker_threads';

/** Jobs for the tests of the worker pool: what foreign or heavy code may do in a thread. */

/** Answers what it was given, with the number of the thread and of the jobs that ran in it. */
export const answerJob = (input: {
  readonly text: string;
}): { text: string; thread: number; jobs: number; variables: readonly string[] } => {
  jobs += 1;
  return { text: input.text, thread: threadId, jobs, variables: Object.keys(process.env) };
};
let jobs = 0;

export const sleepJob = async (ms: number): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return ms;
};

export const throwJob = (message: string): never => {
  throw new RangeError(message);
};

export const loopJob = (_input: null): never => {
  for (;;);
};

export const exitJob = (_input: null): void => process.exit(0);

/** Answers at once, and throws `ms` milliseconds later where nobody catches it. */
export const throwLateJob = (ms: number): string => {
  setTimeout(() => {
    throw new Error('too late');
  }, ms);
  return 'answered';
};

export const fillMemoryJob = (_input: null): number => {
  const held: number[][] = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => index * 1.5));
};

export const answerFunctionJob = (_input: null): unknown => ({ call: () => 1 });

/** The priority of the thread and of the process that it is in (Linux). */
export const priorityJob = (_input: null): { readonly thread: number; readonly process: number } => ({
  thread: getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1))),
  process: getPriority(process.pid),
});
