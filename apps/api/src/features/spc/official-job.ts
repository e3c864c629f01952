import { type OfficialReading, readOfficial } from '@saferplan/crime-data/official';
import type { FileFault, Result } from '@saferplan/domain/shared';

/* Runs in a worker thread of files: what it takes and answers is plain data. */

/** Reads an official table; refuses what is none. */
export const readOfficialFile = ({
  path,
  name,
}: {
  readonly path: string;
  readonly name: string;
}): Promise<Result<OfficialReading, FileFault>> => readOfficial(path, name);
