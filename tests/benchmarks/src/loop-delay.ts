import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How late the event loop of a process was, in milliseconds, since it was asked before. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /**
   * The longest that its main thread worked between two turns of the loop, in milliseconds of processor: whatever else the machine does,
   * so long was nobody answered.
   */
  readonly longestWork: number;
  /** Seconds of processor that its main thread has used: what the system counts of it (getrusage(2), RUSAGE_THREAD). */
  readonly mainThreadSeconds: number;
}

const RESOLUTION_MS = 5;
const MS = 1e-6;
const MICROSECONDS = 1000;

/*
 * Loaded before the server that is measured: answers each message with how late its event loop was. The timer of the monitor fires
 * every `RESOLUTION_MS`, which is taken off.
 */
const monitor = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
monitor.enable();
const used = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};
let before = used();
let longestWork = 0;
let lastTurn = process.threadCpuUsage();
setInterval(() => {
  const { user, system } = process.threadCpuUsage(lastTurn);
  lastTurn = process.threadCpuUsage();
  longestWork = Math.max(longestWork, (user + system) / MICROSECONDS);
}, RESOLUTION_MS).unref();
process.on('message', () => {
  const now = used();
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds * MS - RESOLUTION_MS);
  const delay: LoopDelay = {
    p50: late(monitor.percentile(50)),
    p99: late(monitor.percentile(99)),
    longest: late(monitor.max),
    longestWork,
    mainThreadSeconds: now - before,
  };
  before = now;
  longestWork = 0;
  monitor.reset();
  process.send?.(delay);
});
// It would keep the process alive.
process.channel?.unref();
