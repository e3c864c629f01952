import { chmodSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { connectDatabase, holdDatabaseFile } from '@saferplan/database';
import { restore, type Restored, sealedSecretIn } from '@saferplan/database/backup';
import { type Config, readConfig, typedPath } from '../platform/config.ts';
import { openSecret } from '../features/install/seal-secret.ts';
import { dropUnreadableSecondFactors } from '../features/install/second-factors.ts';
import { readLines } from './backup-file.ts';
import { readPassphrase } from './backup.ts';

/**
 * Puts a backup into an empty database, with the secret where the backup has it, and says the sum of each table and the hash of
 * each publication as they now stand there. Answers the exit code.
 */
export async function restoreCommand(
  path: string,
  given: { readonly passphraseFile: string | null; readonly withoutSecret: boolean },
): Promise<number> {
  const file = typedPath(path);
  if ((await stat(file).catch(() => null)) === null) return refuseWith(`There is no file ${file}.`);
  const config = readConfig();
  const secret = await secretOf(file, config, given);
  if ('refusal' in secret) return refuseWith(secret.refusal);
  const giveBack = config.database.kind === 'sqlite' ? holdDatabaseFile(config.database.path) : () => undefined;
  const db = connectDatabase(config.database);
  try {
    const restored = await restore(db, readLines(file), (trx) => dropUnreadableSecondFactors(trx, secret.inUse));
    if (!restored.ok) return refuseWith(restored.failure);
    if (secret.toKeep !== null) keepSecret(secret.toKeep);
    tell(restored.value);
    return 0;
  } finally {
    await db.destroy();
    giveBack();
  }
}

function refuseWith(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** The secret that this installation will have, and the file to write it to where it comes from the backup. */
type Secret =
  | { readonly inUse: string; readonly toKeep: { readonly file: string; readonly secret: string } | null }
  | { readonly refusal: string };

async function secretOf(
  file: string,
  config: Config,
  { passphraseFile, withoutSecret }: { readonly passphraseFile: string | null; readonly withoutSecret: boolean },
): Promise<Secret> {
  const ours = { inUse: config.secret, toKeep: null };
  const sealed = await sealedSecretIn(readLines(file));
  if (sealed === null) {
    return passphraseFile === null
      ? ours
      : { refusal: 'This backup does not hold the installation’s secret. Leave out --passphrase-file.' };
  }
  if (withoutSecret) return ours;
  if (passphraseFile === null)
    return {
      refusal:
        'This backup holds the installation’s secret. Name the file with its passphrase (--passphrase-file FILE), or leave the secret out (--without-secret): who uses a second factor then sets it up anew.',
    };
  const opened = await openSecret(sealed, await readPassphrase(passphraseFile));
  if (opened === null) return { refusal: 'This is not the passphrase of this backup.' };
  if (config.secretFile !== null) return { inUse: opened, toKeep: { file: config.secretFile, secret: opened } };
  return opened === config.secret
    ? ours
    : {
        refusal:
          'SAFERPLAN_SECRET is another secret than the one in this backup. Leave it unset, so that the secret of the backup is kept in the data folder, or restore with --without-secret.',
      };
}

function keepSecret({ file, secret }: { readonly file: string; readonly secret: string }): void {
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

function tell({ tables, publications, finished: withoutFactor }: Restored<readonly string[]>): void {
  for (const { table, rows, sha256 } of tables) console.log(`${table.padEnd(20)} ${String(rows).padStart(7)}  ${sha256}`);
  for (const { label, sha256, isSound } of publications)
    console.log(`publication ${label.padEnd(8)} ${isSound ? '     ok' : 'DAMAGED'}  ${sha256}`);
  console.log(
    'Restored. Each table has the sum that the backup gave for it. Everybody signs in again; links that were handed over no longer work.',
  );
  if (publications.some(({ isSound }) => !isSound))
    console.log(
      'A publication that says DAMAGED had another text than was published when the backup was made; the public pages leave it out.',
    );
  if (withoutFactor.length > 0)
    console.log(
      `The secret of the installation is another now, so these people sign in by password alone and are to set up their second factor anew under Settings: ${withoutFactor.join(', ')}.`,
    );
}
