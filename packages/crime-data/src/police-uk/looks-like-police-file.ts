import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { STREET_FILE } from './columns.ts';

/** So much of a file holds its header. */
const HEADER_BYTES = 2048;

/** Whether a file is likely one of data.police.uk: a zip, a file named as theirs, or a text with columns that only theirs have. */
export async function looksLikePoliceFile(path: string, name: string): Promise<boolean> {
  if (extname(name).toLowerCase() === '.zip' || STREET_FILE.test(name)) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const header = buffer.subarray(0, bytesRead).toString('utf8');
    return header.includes('Falls within') && header.includes('Crime type');
  } finally {
    await file.close();
  }
}
