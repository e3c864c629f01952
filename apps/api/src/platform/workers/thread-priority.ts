import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/** By so much as `nice` counts: with 5 more than another that wants the same processor a thread gets a quarter of it. */
const MORE = 5;
/** What gives way to all. */
const MOST = 19;

/**
 * Lets the worker thread that calls it give way to the thread that answers requests, and with it the threads that its libraries start.
 * Linux alone keeps a priority for each thread (setpriority(2)); elsewhere nothing changes.
 */
export function lowerThreadPriority(): void {
  if (isMainThread) return;
  try {
    // The address of the thread that reads it: `<process>/task/<thread>` (proc(5)).
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    // A thread begins with the priority of the one that starts it.
    setPriority(thread, Math.min(MOST, getPriority(process.pid) + MORE));
  } catch {
    // No such address, or no permission: the thread runs as all others do.
  }
}
