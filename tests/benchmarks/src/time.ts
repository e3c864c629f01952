/** How long something took, in milliseconds: the median of several times, the least, and the least of processor time in all threads. */
export interface Timing {
  readonly medianMs: number;
  readonly leastMs: number;
  readonly processorMs: number;
}

/** Does it once unmeasured, then `times` times. */
export async function time(times: number, action: () => unknown): Promise<Timing> {
  await action();
  const all: number[] = [];
  let processorMs = Infinity;
  for (let round = 0; round < times; round += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await action();
    all.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    processorMs = Math.min(processorMs, (user + system) / 1000);
  }
  all.sort((one, other) => one - other);
  return { medianMs: all[Math.floor(times / 2)] ?? Number.NaN, leastMs: all[0] ?? Number.NaN, processorMs };
}

export function report(what: string, { medianMs, leastMs, processorMs }: Timing): void {
  console.log(
    `  ${what.padEnd(60)} ${medianMs.toFixed(0).padStart(6)} ms (least ${leastMs.toFixed(0)} ms, of processor ${processorMs.toFixed(0)} ms)`,
  );
}
