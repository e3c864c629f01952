import { extname } from 'node:path';
import { STREET_FILE } from './columns.ts';
import { headOfFile, kindOfFile } from './kind-of-file.ts';

/** What only the reader of police files can say what is wrong with. */
const OF_POLICE: ReadonlySet<string> = new Set(['other-police-file', 'other-delimiter', 'other-archive', 'columns-missing']);

/** Whether a file is one for the reader of police files: a zip, a file named as theirs, or one with columns that only theirs have. */
export async function looksLikePoliceFile(path: string, name: string): Promise<boolean> {
  if (extname(name).toLowerCase() === '.zip' || STREET_FILE.test(name)) return true;
  const kind = kindOfFile(name, await headOfFile(path));
  if (kind.kind !== 'other') return kind.kind === 'street';
  return OF_POLICE.has(kind.fault.code);
}
