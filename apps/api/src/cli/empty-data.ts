import { existsSync, rmSync } from 'node:fs';
import { connectDatabase, holdDatabaseFile } from '@saferplan/database';
import { countUsedByPeople } from '@saferplan/database/plan';
import { type Config, readConfig } from '../platform/config.ts';

/** What was done: nothing was there, it was removed, or it is kept and a sentence says why. */
export type Emptied = { readonly done: 'nothing-there' | 'removed' } | { readonly done: 'kept'; readonly why: string };

/**
 * Removes the database of an installation that nobody has used, so that its packages are installed anew with the next start. One in which
 * somebody has signed in, changed anything or sent feedback is kept; so is one on PostgreSQL, which is somebody else's to remove.
 */
export async function emptyUnusedData({ database }: Pick<Config, 'database'>): Promise<Emptied> {
  if (database.kind === 'postgres') return { done: 'kept', why: 'It is on PostgreSQL: leave DATABASE_URL out to try a package.' };
  if (!existsSync(database.path)) return { done: 'nothing-there' };
  const giveBack = holdDatabaseFile(database.path);
  try {
    // As it is: what may be kept is not brought up to date first.
    const db = connectDatabase(database);
    const { signIns, changes, feedback } = await countAndClose(db);
    if (signIns + changes + feedback > 0)
      return {
        done: 'kept',
        why: `People have used it (${signIns.toString()} sign-ins, ${changes.toString()} changes, ${feedback.toString()} times feedback): name a folder of its own in SAFERPLAN_DATA, or remove it yourself.`,
      };
    for (const ending of ['', '-wal', '-shm']) rmSync(`${database.path}${ending}`, { force: true });
    return { done: 'removed' };
  } finally {
    giveBack();
  }
}

/** `saferplan empty-data`: for authors of packages, whose changes are then installed anew. */
export async function emptyDataCommand(): Promise<number> {
  const config = readConfig();
  const emptied = await emptyUnusedData(config);
  if (emptied.done !== 'kept') return 0;
  console.error(`The data in ${config.dataFolder} stays as it is. ${emptied.why}`);
  return 1;
}

async function countAndClose(db: ReturnType<typeof connectDatabase>): ReturnType<typeof countUsedByPeople> {
  try {
    return await countUsedByPeople(db);
  } finally {
    await db.destroy();
  }
}
