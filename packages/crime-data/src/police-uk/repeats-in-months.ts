import type { StreetFile } from './open-source.ts';
import { idsByMonth } from './count-with-duckdb.ts';
import type { CountedOffences, RepeatsInMonth } from './offence-counts.ts';
import { SourceRefused } from './refusal.ts';

/** Fewer repeats in all files together are what data.police.uk's own files have. */
const FEW = 20;

/**
 * The repeats within each month of a force. Empty where there are few in all files together: looking for the months takes a second reading.
 * Empty as well where DuckDB is not installed.
 */
export async function repeatsInMonths(
  files: readonly StreetFile[],
  { counts, repeatedIds }: CountedOffences,
  force: string,
): Promise<readonly RepeatsInMonth[]> {
  if (repeatedIds < FEW) return [];
  const ofForce = new Set(counts.flatMap(({ fallsWithin, file }) => (fallsWithin === force ? [file] : [])));
  try {
    return await idsByMonth(
      files.filter((_file, place) => ofForce.has(place)),
      force,
    );
  } catch (error) {
    if (error instanceof SourceRefused && error.fault.code === 'no-duckdb') return [];
    throw error;
  }
}
