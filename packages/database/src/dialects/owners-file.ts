import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

const OWNER_ONLY = 0o600;

/** Makes a file where there is none, and lets nobody but its owner read or write it. */
export function openOwnersFile(path: string): void {
  closeSync(openSync(path, 'a', OWNER_ONLY));
  if ((statSync(path).mode & 0o777) !== OWNER_ONLY) chmodSync(path, OWNER_ONLY);
}
