import { type KeptMonths, type PoliceReading, readPoliceData } from '@saferplan/crime-data/police-uk';
import type { Outlines } from '@saferplan/domain/publication';
import type { FileFault, Result } from '@saferplan/domain/shared';
import { type SharedProgress, writeProgress } from './reading-progress.ts';

/*
 * Runs in the worker thread of police files, which loads DuckDB with the first of them: what it takes and answers is plain data.
 */

/** A file of police data, whom to count in it, and where to say how far the reading has come. */
export interface PoliceFile {
  readonly path: string;
  readonly name: string;
  readonly force: string;
  readonly district: string;
  /** How the files spell the district, and the old districts that it was made of. */
  readonly spelt: readonly string[];
  /** `as-counted` by month for odd months that are to be counted as they stand, and by district for those of a neighbour. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What earlier files counted, by which a file of few months is judged. */
  readonly kept?: KeptMonths;
  /** Of the wards of the partnership; null where there are none. */
  readonly outlines?: Outlines | null;
  readonly progress: SharedProgress;
  /** Where zips are unpacked; it is removed by who gave it. */
  readonly workFolder: string;
}

/** Counts a police file; refuses what is no such file. */
export function countPoliceFile({ path, progress, ...wanted }: PoliceFile): Promise<Result<PoliceReading, FileFault>> {
  return readPoliceData(path, { ...wanted, onProgress: (done) => writeProgress(progress, done) });
}
