import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** The notices that somebody has closed for good. Needs no scope: they are the person's own. */
export async function listClosedNotices(db: Kysely<Database>, userId: string): Promise<readonly string[]> {
  const row = await db.selectFrom('user').select('closedNotices').where('id', '=', userId).executeTakeFirst();
  return (row?.closedNotices ?? '').split(' ').filter((name) => name !== '');
}

/** Notes that somebody has closed a notice for good; its name holds no space. */
export async function closeNotice(db: Kysely<Database>, userId: string, name: string): Promise<void> {
  const closed = new Set([...(await listClosedNotices(db, userId)), name]);
  await db
    .updateTable('user')
    .set({ closedNotices: [...closed].join(' ') })
    .where('id', '=', userId)
    .execute();
}
