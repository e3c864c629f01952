import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { checkDatabase, openDatabase } from '@saferplan/database';
import { backUp, restore } from '@saferplan/database/backup';
import { readConfig } from '../config.ts';
import { typedPath } from './with-partnership.ts';

/** Writes everything in the database to a file that only its owner can read. Answers the exit code. */
export async function backupCommand(path: string): Promise<number> {
  const file = typedPath(path);
  const part = `${file}.part`;
  const { database } = readConfig();
  checkDatabase(database);
  const db = await openDatabase(database);
  try {
    await pipeline(Readable.from(withBreaks(backUp(db, new Date()))), createGzip(), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
    console.log(`${file}, ${((await stat(file)).size / 1e6).toFixed(1)} MB. It holds names, addresses and hashed passwords: keep it safe.`);
    return 0;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await db.destroy();
  }
}

/** Puts a backup into an empty database; says the sum of each table as it now stands there. Answers the exit code. */
export async function restoreCommand(path: string): Promise<number> {
  const file = typedPath(path);
  if ((await stat(file).catch(() => null)) === null) {
    console.error(`There is no file ${file}.`);
    return 1;
  }
  const db = await openDatabase(readConfig().database);
  try {
    const restored = await restore(db, linesOf(file));
    if (!restored.ok) {
      console.error(restored.failure);
      return 1;
    }
    for (const { table, rows, sha256 } of restored.value) console.log(`${table.padEnd(20)} ${String(rows).padStart(7)}  ${sha256}`);
    console.log('Restored. Each table has the sum that the backup gave for it.');
    return 0;
  } finally {
    await db.destroy();
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** The lines of a backup. What cannot be unpacked ends early, which a restore refuses. */
async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'))) throw error;
  }
}
