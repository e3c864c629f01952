import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** What people have done in an installation: how often somebody signed in, and how many changes were theirs and not the installing itself. */
export interface UsedByPeople {
  readonly signIns: number;
  readonly changes: number;
}

/** Who writes what a package brings. */
const INSTALLER = 'saferplan';

/** Of all partnerships. Needs no scope: it is for whoever runs the installation. */
export async function countUsedByPeople(db: Kysely<Database>): Promise<UsedByPeople> {
  const signIns = await db
    .selectFrom('sign_in_event')
    .select((columns) => columns.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const changes = await db
    .selectFrom('change_set')
    .select((columns) => columns.fn.countAll<number | string>().as('count'))
    .where('actor_id', '<>', INSTALLER)
    .executeTakeFirstOrThrow();
  return { signIns: Number(signIns.count), changes: Number(changes.count) };
}
