import { type OfficialByArea, readOfficialByArea } from '@saferplan/crime-data/official';
import type { FileFault, Result } from '@saferplan/domain/shared';

/* Runs in a worker thread of files: what it takes and answers is plain data. */

/** Reads an official table; refuses what is none. */
export const readOfficialFile = ({
  path,
  name,
}: {
  readonly path: string;
  readonly name: string;
}): Promise<Result<OfficialByArea, FileFault>> => readOfficialByArea(path, name);
