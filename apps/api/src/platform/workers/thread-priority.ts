import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/** As `nice` counts: from 0, what every thread has, to 19, which gives way to all. With 5 a thread gets a quarter of a processor that another wants. */
const NICE = 5;

/**
 * Lets the worker thread that calls it give way to the thread that answers requests, and with it the threads that its libraries start.
 * Linux alone keeps a priority for each thread (setpriority(2)); elsewhere nothing changes.
 */
export function lowerThreadPriority(): void {
  if (isMainThread) return;
  try {
    // The address of the thread that reads it: `<process>/task/<thread>` (proc(5)).
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), NICE);
  } catch {
    // No such address, or no permission: the thread runs as all others do.
  }
}
