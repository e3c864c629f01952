import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { unpackedBytes } from '@saferplan/crime-data/archive';
import type { FileFault } from '@saferplan/domain/shared';

/** What a table of figures may hold: a partner's has some thousand cells. */
export interface FileLimits {
  /** Bytes that a spreadsheet unpacks to. */
  readonly unpackedBytes: number;
  /** Cells of a text file, and of all sheets of a spreadsheet together. */
  readonly cells: number;
  /** Measures of one sheet. */
  readonly measures: number;
}

export const FILE_LIMITS: FileLimits = { unpackedBytes: 100 * 1024 ** 2, cells: 1_000_000, measures: 5000 };

/**
 * Why a file is too large to be read as a table, looked at without reading it as one; null where it is not, and where there is none,
 * which whoever reads it says.
 */
export async function whyTooLarge(path: string, name: string, limits: FileLimits): Promise<FileFault | null> {
  if (
    !(await stat(path).then(
      (found) => found.isFile(),
      () => false,
    ))
  )
    return null;
  if (await isArchive(path)) {
    // What cannot be opened as an archive is refused by whoever reads it, in their words.
    const bytes = await unpackedBytes(path).catch(() => 0);
    return bytes <= limits.unpackedBytes
      ? null
      : { code: 'unpacks-too-large', name, megabytes: Math.round(bytes / 1024 ** 2), most: limits.unpackedBytes / 1024 ** 2 };
  }
  return (await separatorsIn(path, limits.cells)) <= limits.cells ? null : tooManyCells(name, limits);
}

/** Says that a file has more cells than it may. */
export const tooManyCells = (name: string, { cells }: FileLimits): FileFault => ({ code: 'too-many-cells', name, most: cells });

/** Says that a sheet has more measures than it may. */
export const tooManyMeasures = (name: string, count: number, { measures }: FileLimits): FileFault => ({
  code: 'too-many-measures',
  name,
  measures: count,
  most: measures,
});

async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

const SEPARATORS = new Set([',', ';', '\t', '\n'].map((character) => character.charCodeAt(0)));

/** How many cells a text file can have: commas, semicolons, tabs and ends of lines. Stops counting beyond `enough`. */
async function separatorsIn(path: string, enough: number): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    for (const byte of chunk as Buffer) if (SEPARATORS.has(byte)) count += 1;
    if (count > enough) return count;
  }
  return count;
}
