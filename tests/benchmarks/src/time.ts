/** How long something took, in milliseconds: the median of several times, and the least. */
export interface Timing {
  readonly medianMs: number;
  readonly leastMs: number;
}

/** Does it once unmeasured, then `times` times. */
export async function time(times: number, action: () => unknown): Promise<Timing> {
  await action();
  const all: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await action();
    all.push(performance.now() - began);
  }
  all.sort((one, other) => one - other);
  return { medianMs: all[Math.floor(times / 2)] ?? Number.NaN, leastMs: all[0] ?? Number.NaN };
}

export function report(what: string, { medianMs, leastMs }: Timing): void {
  console.log(`  ${what.padEnd(60)} ${medianMs.toFixed(0).padStart(6)} ms (least ${leastMs.toFixed(0)} ms)`);
}
