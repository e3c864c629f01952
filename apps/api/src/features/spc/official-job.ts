import { type OfficialReading, readOfficial } from '@saferplan/crime-data/official';
import type { Result } from '@saferplan/domain/shared';

/* Runs in a worker thread of files: what it takes and answers is plain data. */

/** Reads an official table; refuses, with a sentence, what is none. */
export const readOfficialFile = ({
  path,
  name,
}: {
  readonly path: string;
  readonly name: string;
}): Promise<Result<OfficialReading, string>> => readOfficial(path, name);
