import { countPlainFiles } from './count-plain-files.ts';
import { countWithDuckDB } from './count-with-duckdb.ts';
import type { CountedOffences, CountingProgress, OwnPlaces } from './offence-counts.ts';
import type { StreetFile } from './open-source.ts';

/**
 * Counts the rows of street-level crime files. Nothing is dropped: a Crime ID that is repeated and rows that are alike are offences of
 * their own, and are only counted besides. Files that are written as data.police.uk writes them, without a quoted field, are counted
 * directly; others are left to DuckDB, which counts the same. Throws `SourceRefused` where a file cannot be read as what its header
 * promises, or DuckDB is needed and not installed. What is told of the progress never goes back, also where DuckDB begins again with
 * files of which some were counted directly.
 */
export async function countOffences(
  files: readonly (StreetFile & { readonly bytes: number })[],
  own: OwnPlaces,
  onProgress: (done: CountingProgress) => void,
): Promise<CountedOffences> {
  let furthest: CountingProgress = { bytes: 0, rows: 0, months: 0 };
  const tell = ({ bytes, rows, months }: CountingProgress): void => {
    furthest = {
      bytes: Math.max(bytes, furthest.bytes),
      rows: Math.max(rows, furthest.rows),
      months: Math.max(months, furthest.months),
    };
    onProgress(furthest);
  };
  return countPlainFiles(files, own, tell) ?? countWithDuckDB(files, own, tell);
}
