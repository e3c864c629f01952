import type { ReadingProgress } from '@saferplan/crime-data/police-uk';

/** How far the reading of a file has come, in memory that two threads share: one writes it, the other looks. */
export type SharedProgress = SharedArrayBuffer;

const STAGES = ['unpacking', 'counting'] as const;
const NUMBERS = 5;

/** Memory that a reading worker and the server share, with all its numbers 0. */
export const newProgress = (): SharedProgress => new SharedArrayBuffer(NUMBERS * Float64Array.BYTES_PER_ELEMENT);

/** Called in the thread that reads the file. */
export function writeProgress(shared: SharedProgress, { stage, bytes, totalBytes, rows, months }: ReadingProgress): void {
  new Float64Array(shared).set([STAGES.indexOf(stage), bytes, totalBytes, rows, months]);
}

/** Called in the thread that tells people; before anything was written, nothing has been unpacked. */
export function readProgress(shared: SharedProgress): ReadingProgress {
  const [stage = 0, bytes = 0, totalBytes = 0, rows = 0, months = 0] = new Float64Array(shared);
  return { stage: STAGES[stage] ?? 'unpacking', bytes, totalBytes, rows, months };
}
