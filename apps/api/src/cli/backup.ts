import { readFile, stat } from 'node:fs/promises';
import { checkDatabase, openDatabase } from '@saferplan/database';
import { backUp } from '@saferplan/database/backup';
import { readConfig, typedPath } from '../platform/config.ts';
import { sealSecret } from '../features/install/seal-secret.ts';
import { writeLines } from './backup-file.ts';

/** A passphrase of fewer letters would be guessed. */
const SHORTEST_PASSPHRASE = 12;

/** Writes everything in the database to a file that only its owner can read, with the secret where a passphrase closes it. Answers the exit code. */
export async function backupCommand(path: string, passphraseFile: string | null): Promise<number> {
  const file = typedPath(path);
  const { database, secret } = readConfig();
  const passphrase = passphraseFile === null ? null : await readPassphrase(passphraseFile);
  if (passphrase !== null && passphrase.length < SHORTEST_PASSPHRASE) {
    console.error(`The passphrase has ${passphrase.length.toString()} letters. Choose one of ${SHORTEST_PASSPHRASE.toString()} or more.`);
    return 1;
  }
  checkDatabase(database);
  const sealed = passphrase === null ? null : await sealSecret(secret, passphrase);
  const db = await openDatabase(database);
  try {
    await writeLines(file, (take) => backUp(db, { madeAt: new Date(), secret: sealed }, take));
  } finally {
    await db.destroy();
  }
  console.log(`${file}, ${((await stat(file)).size / 1e6).toFixed(1)} MB. It holds names, addresses and hashed passwords: keep it safe.`);
  console.log(
    sealed === null
      ? 'The installation’s secret is not in it: who uses a second factor sets it up anew after a restore. Name a file with a passphrase to put it in: --passphrase-file FILE.'
      : 'The installation’s secret is in it, closed with the passphrase. Keep the passphrase elsewhere.',
  );
  return 0;
}

/** The passphrase in a file: its first line. */
export async function readPassphrase(path: string): Promise<string> {
  const [first = ''] = (await readFile(typedPath(path), 'utf8')).split(/\r?\n/);
  return first;
}
