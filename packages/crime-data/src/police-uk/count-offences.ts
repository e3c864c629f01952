import { join } from 'node:path';
import { countPlainFiles } from './count-plain-files.ts';
import { countWithDuckDB } from './count-with-duckdb.ts';
import { evenLines } from './even-lines.ts';
import type { CountedOffences, CountingProgress, OwnPlaces } from './offence-counts.ts';
import type { StreetFile } from './open-source.ts';
import { SourceRefused } from './refusal.ts';

/**
 * Counts the rows of street-level crime files. Nothing is dropped: a Crime ID that is repeated and rows that are alike are offences of
 * their own, and are only counted besides. Files that are written as data.police.uk writes them, without a quoted field, are counted
 * directly; others are left to DuckDB, which counts the same. What DuckDB refuses may be of files that were joined with different ends of
 * lines: copies with even ones are written to `workFolder` and counted. Throws `SourceRefused` where a file cannot be read as what its
 * header promises, or DuckDB is needed and not installed. What is told of the progress never goes back, also where counting begins again.
 */
export async function countOffences(
  files: readonly StreetFile[],
  own: OwnPlaces,
  { workFolder, onProgress }: { readonly workFolder: string; readonly onProgress: (done: CountingProgress) => void },
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
  const count = async (read: readonly StreetFile[]): Promise<CountedOffences> =>
    countPlainFiles(read, own, tell) ?? countWithDuckDB(read, own, tell);
  try {
    return await count(files);
  } catch (error) {
    if (!(error instanceof SourceRefused) || error.fault.code !== 'uneven-police-row') throw error;
    const even = await withEvenLines(files, workFolder);
    if (even === null) throw error;
    return await count(even);
  }
}

/** The files, and copies with even lines of those that have others; null where all are even. */
async function withEvenLines(files: readonly StreetFile[], workFolder: string): Promise<readonly StreetFile[] | null> {
  const even: StreetFile[] = [];
  for (const [place, file] of files.entries()) {
    const path = join(workFolder, `even-${place.toString()}`);
    even.push((await evenLines(file.path, path)) ? { ...file, path } : file);
  }
  return even.some((file, place) => file !== files[place]) ? even : null;
}
